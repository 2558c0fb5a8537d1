import { expect, test } from 'vitest'
import { findDayOrder, readDays } from './read-days.ts'
import { readTimes } from './read-times.ts'

test.each([
  ['2026-11-12', '2026-11-12'],
  ['Thursday 12 November 2026', '2026-11-12'],
  ['Thursday, November 12th, 2026 at 10:00', '2026-11-12'],
  ['Thu, 12 Nov 2026', '2026-11-12'],
  ['Donnerstag, den 12. November 2026, 10 Uhr', '2026-11-12'],
  ['am Do., 12.11.2026', '2026-11-12'],
  ['Freitag, 6. März 2026', '2026-03-06'],
  ['jeudi 12 novembre 2026 à 10h', '2026-11-12'],
  ['le 1er août 2026', '2026-08-01'],
  ['el jueves 12 de noviembre de 2026', '2026-11-12'],
  ['miércoles, 11 de marzo de 2026', '2026-03-11'],
  ['3 Sept. 2026', '2026-09-03'],
  ['13/11/2026', '2026-11-13'],
  ['11/13/26', '2026-11-13'],
])('%s is a day', (text, day) => {
  expect(readDays(text).map((named) => named.day)).toEqual([day])
})

test.each([
  ['Friday 12 November 2026', 'a weekday that contradicts its date'],
  ['03/04/2026', 'a date that can be read two ways'],
  ['31 February 2026', 'a day that does not exist'],
  ['12 November', 'a day without its year'],
  ['version 12.11.2', 'a number of another kind'],
  ['may 5 people come', 'a word that is no month here'],
])('%s: %s is not read', (text) => {
  expect(readDays(text)).toEqual([])
})

test('a weekday and a date tell the year, counted from a day', () => {
  expect(readDays('Thursday 12 November', { from: '2026-11-01' })[0]?.day).toBe('2026-11-12')
  expect(readDays('Tuesday 5 January', { from: '2026-11-01' })[0]?.day).toBe('2027-01-05')
  expect(readDays('Monday 12 November', { from: '2026-11-01' })).toEqual([])
})

test('the order of a column decides what one date alone cannot', () => {
  expect(findDayOrder(['03/04/2026', '17/09/2026'])).toBe('day-first')
  expect(findDayOrder(['03/04/2026', '09/17/2026'])).toBe('month-first')
  expect(findDayOrder(['03/04/2026'])).toBe('either')
  expect(findDayOrder(['13/04/2026', '04/13/2026'])).toBe('both')
  expect(findDayOrder(['2026-04-03', ''])).toBe('none')
  expect(readDays('03/04/2026', { order: 'day-first' })[0]?.day).toBe('2026-04-03')
  expect(readDays('03/04/2026', { order: 'month-first' })[0]?.day).toBe('2026-03-04')
})

test.each([
  ['10:00–11:30', [{ start: '10:00', end: '11:30' }]],
  ['from 10:00 to 11:30', [{ start: '10:00', end: '11:30' }]],
  ['10-11:30 am', [{ start: '10:00', end: '11:30' }]],
  ['11 - 1 pm', [{ start: '11:00', end: '13:00' }]],
  ['2:30pm – 3:15pm', [{ start: '14:30', end: '15:15' }]],
  ['von 9.30 bis 10.15 Uhr', [{ start: '09:30', end: '10:15' }]],
  ['um 14 Uhr', [{ start: '14:00' }]],
  ['à 10h30', [{ start: '10:30' }]],
  ['de 10 h à 11 h', [{ start: '10:00', end: '11:00' }]],
  ['a las 16:00', [{ start: '16:00' }]],
  ['at 12 a.m.', [{ start: '00:00' }]],
  ['10:00, that is 10:00 sharp', [{ start: '10:00' }]],
  ['9:00 or 14:00', [{ start: '09:00' }, { start: '14:00' }]],
  ['version 2.10, 3 people, 25:00', []],
  ['in 3 to 4 weeks', []],
])('%s', (text, times) => {
  expect(readTimes(text)).toEqual(times)
})
