import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../time/day.ts'
import { type DateOrder, findDates } from './date-expressions.ts'

/** A Tuesday. */
const today = parseDay('2026-09-15') ?? 0

function read(plain: string, order: DateOrder = 'day-first'): string[] {
  return findDates(plain, today, order).map((date) => date.days.map(formatDay).join(' or '))
}

describe('days as people write them', () => {
  it.each([
    ['tuesday the 22nd', '2026-09-22'],
    ['tuesday , 22 september', '2026-09-22'],
    ['september 22nd , 2026', '2026-09-22'],
    ['the 22nd of september', '2026-09-22'],
    ['sept 22', '2026-09-22'],
    ['2026-09-22', '2026-09-22'],
    ['22.09.', '2026-09-22'],
    ['the 3rd', '2026-10-03'],
    ['tuesday', '2026-09-22'],
    ['friday', '2026-09-18'],
    ['next friday', '2026-09-18 or 2026-09-25'],
    ['friday week', '2026-09-25'],
    ['friday of next week', '2026-09-25'],
    ['a week on friday', '2026-09-25'],
    ['tomorrow', '2026-09-16'],
    ['the day after tomorrow', '2026-09-17'],
    ['in a week', '2026-09-22'],
    ['in two weeks', '2026-09-29'],
    ['in four days', '2026-09-19'],
    ['in five business days', '2026-09-22'],
    ['by the end of next week', '2026-09-25'],
    ['early next week', '2026-09-22'],
    ['the week after next', '2026-10-02'],
    ['january 12', '2027-01-12'],
  ])('%s', (plain, day) => {
    expect(read(`i will call ${plain} about it`)).toEqual([day])
  })

  it('reads figures in the order of the region', () => {
    expect(read('on 9/10')).toEqual(['2026-10-09'])
    expect(read('on 9/10', 'month-first')).toEqual(['2026-09-10'])
    expect(read('on 9/22')).toEqual(['2026-09-22'])
  })

  it('finds none where none is meant', () => {
    for (const plain of [
      'we may march on',
      'the second question',
      'in 300 days',
      'version 2.0 of it',
      'a week of rain',
    ])
      expect(read(plain)).toEqual([])
  })
})
