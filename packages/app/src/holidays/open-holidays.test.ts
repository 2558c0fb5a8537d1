import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDaysShelf } from './kept-days.ts'
import { openHolidays } from './open-holidays.ts'

const YEARS = { from: 2025, to: 2028 }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-holidays-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function daysOf(region: string, cache = folder): Promise<Set<string>> {
  const { calendar } = await openHolidays(createDaysShelf(cache)).calendarOf(region, YEARS)
  return new Set(calendar.holidays)
}

describe('public holidays', () => {
  test.each([
    ['GB-ENG', ['2026-04-06', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'], ['2026-01-02', '2026-11-30']],
    ['GB-SCT', ['2026-01-02', '2026-08-03', '2026-11-30', '2027-12-27', '2027-12-28'], ['2026-04-06', '2026-08-31']],
    ['DE-BY', ['2026-01-06', '2026-05-14', '2026-05-25', '2026-06-04', '2026-11-01'], ['2026-10-31', '2026-12-24']],
    ['JP', ['2026-05-06', '2026-09-21', '2026-09-22', '2026-09-23', '2026-11-23'], ['2026-12-25']],
    ['NZ', ['2026-02-06', '2026-04-27', '2026-06-01', '2026-07-10', '2026-10-26', '2026-12-28'], ['2026-01-26']],
    ['NZ-AUK', ['2026-01-26', '2026-02-06'], ['2026-08-03']],
    ['US-NY', ['2026-01-19', '2026-07-03', '2026-09-07', '2026-11-26', '2026-12-25'], ['2026-11-27', '2026-12-24']],
  ])('of %s', async (region, free, worked) => {
    const days = await daysOf(region)
    expect(free.filter((day) => !days.has(day))).toEqual([])
    expect(worked.filter((day) => days.has(day))).toEqual([])
  })

  test('of Israel are the days themselves, not the eves at whose sunset they begin', async () => {
    const days = [...(await daysOf('IL'))].filter((day) => day.startsWith('2026-09') || day.startsWith('2026-10'))
    expect(days).toEqual(['2026-09-12', '2026-09-13', '2026-09-21', '2026-09-26', '2026-10-03'])
  })

  test('that last several days take each of them, and not the morning after', async () => {
    const days = [...(await daysOf('TR'))].filter((day) => day.startsWith('2026-03') || day.startsWith('2026-05-2'))
    expect(days).toEqual(['2026-03-20', '2026-03-21', '2026-03-22', '2026-05-27', '2026-05-28', '2026-05-29'])
  })

  test('that begin in the afternoon leave the day a business day', async () => {
    expect(await daysOf('IS')).not.toContain('2026-12-24')
  })
})

describe('weekends and limits', () => {
  test.each([
    ['IL', [5, 6], []],
    ['US-NY', [6, 7], []],
    ['US-ZZ', [6, 7], [{ kind: 'country-only', region: 'US-ZZ', country: 'US' }]],
    ['AQ', [6, 7], [{ kind: 'unknown-region', region: 'AQ' }]],
    ['IN', [7], [{ kind: 'no-moving-feasts', country: 'IN' }]],
    [undefined, [6, 7], [{ kind: 'no-region' }]],
  ])('of %s', async (region, weekend, limits) => {
    const found = await openHolidays(createDaysShelf(folder)).calendarOf(region, YEARS)
    expect([...found.calendar.weekend].sort()).toEqual(weekend)
    expect(found.limits).toEqual(limits)
  })

  test('the days of an unknown part of a country are those of the country', async () => {
    expect(await daysOf('US-ZZ')).toEqual(await daysOf('US'))
  })
})

describe('what is kept', () => {
  test('the same region and years give the same object', async () => {
    const holidays = openHolidays(createDaysShelf(folder))
    const [one, other] = [await holidays.calendarOf('FR', YEARS), await holidays.calendarOf('FR', YEARS)]
    expect(one).toBe(other)
  })

  test('a second start reads the days back, and adds years that are missing', async () => {
    const cache = join(folder, 'second')
    await openHolidays(createDaysShelf(cache)).calendarOf('PT', { from: 2026, to: 2026 })
    const [version = ''] = readdirSync(cache)
    const file = join(cache, version, 'PT.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-12-25', '2026-12-24'))
    expect(await daysOf('PT', cache)).toContain('2027-12-25')
    expect(await daysOf('PT', cache)).toContain('2026-12-24')
    expect(readdirSync(join(cache, version))).toEqual(['PT.json'])
  })

  test.each([
    '',
    '{"as":"region"',
    '[]',
    '{"as":"region","years":{"2026":["soon"]}}',
    '{"as":"region","years":{"2026":7}}',
  ])('a damaged file (%s) counts as none', async (content) => {
    const cache = join(folder, 'damaged')
    await daysOf('PT', cache)
    const [version = ''] = readdirSync(cache)
    writeFileSync(join(cache, version, 'PT.json'), content)
    expect(await daysOf('PT', cache)).toContain('2026-12-25')
    expect(JSON.parse(readFileSync(join(cache, version, 'PT.json'), 'utf8'))).toHaveProperty('years.2026')
  })

  test('a place that takes nothing is no failure', async () => {
    const blocked = join(folder, 'blocked')
    mkdirSync(blocked)
    chmodSync(blocked, 0o500)
    writeFileSync(join(folder, 'a-file'), '')
    expect(await daysOf('PT', blocked)).toContain('2026-12-25')
    expect(await daysOf('PT', join(folder, 'a-file'))).toContain('2026-12-25')
  })
})
