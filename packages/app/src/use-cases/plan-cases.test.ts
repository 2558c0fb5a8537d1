import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock/system-clock.ts'
import { createDaysShelf } from '../holidays/kept-days.ts'
import { openHolidays } from '../holidays/open-holidays.ts'
import { createTextFiles } from '../text-files/read-text-file.ts'
import { planCases } from './plan-cases.ts'
import { noRecord } from './testing/no-record.ts'

const folder = fileURLToPath(new URL('../../../../fixtures/cases/', import.meta.url))
const cache = mkdtempSync(join(tmpdir(), 'afterword-plan-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

const ports = {
  clock: systemClock,
  files: createTextFiles(folder, Readable.from([])),
  record: noRecord,
  holidays: openHolidays(createDaysShelf(cache)),
}

async function planOf(source: string, now: string) {
  const outcome = await planCases(ports, { sources: [source], now })
  if (outcome.kind !== 'plan') throw new Error(`${source} gave no plan: ${JSON.stringify(outcome)}`)
  return outcome.plan
}

describe('each case of fixtures/cases is in the state it was written for', () => {
  const moments: Record<string, [now: string, state: string]> = {
    'demo.json': ['2026-09-15T14:00:00-04:00', 'thanking'],
    'agency-london.json': ['2026-08-28T17:00:00+01:00', 'thanking'],
    'auckland-parked.json': ['2026-08-10T09:00:00+12:00', 'parked'],
    'munich-waiting.json': ['2026-05-29T10:00:00+02:00', 'waiting'],
    'offer-accepted.json': ['2026-09-15T09:00:00+01:00', 'closed'],
    'tel-aviv-rejected.json': ['2026-09-10T20:00:00+03:00', 'rejected'],
  }

  test('and none is forgotten here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(moments).sort())
  })

  test.each(Object.entries(moments))('%s', async (source, [now, state]) => {
    expect(await planOf(source, now)).toMatchObject({ state })
  })
})

describe('holidays of the employer’s region move what falls on them', () => {
  test('Corpus Christi in Bavaria: a week after the thank-you is no day to ask, the day after it is', async () => {
    const { actions } = await planOf('munich-waiting.json', '2026-05-29T10:00:00+02:00')
    expect(actions.find(({ id }) => id === 'check-in:1')?.opens).toBe('2026-06-05T09:00:00+02:00')
  })

  test('the bank holiday in England: the recruiter is told on the next business day', async () => {
    const { actions } = await planOf('agency-london.json', '2026-08-28T17:00:00+01:00')
    expect(actions.find(({ kind }) => kind === 'debrief-recruiter')).toMatchObject({ contact: 'rosa' })
    expect(actions.find(({ kind }) => kind === 'thank-you')).toMatchObject({
      contact: 'rosa',
      due: '2026-09-01T09:00:00+01:00',
    })
  })
})
