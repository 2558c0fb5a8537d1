import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '@afterword/engine'
import { describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/calendar')

describe('an invitation that comes as a file', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused, home } = search
  const google = readFileSync(join(FIXTURES, 'google-request.ics'), 'utf8')
  const file = (name: string, text: string) => {
    writeFileSync(join(home, name), text)
    return join(home, name)
  }
  const take = (path: string, ...more: readonly string[]) => did(['import', path, '--to', 'larkspur', '--yes', ...more])
  const readLarkspur = async () => {
    const { cases } = await json<{ cases: Case[] }>(['export'])
    return cases.find(({ opportunity }) => opportunity.id === 'larkspur')
  }
  const readLast = async () => (await readLarkspur())?.interviews.at(-1)

  test('becomes an interview with its place and link; whoever comes is a contact whose part is asked', async () => {
    await startSearch(search)
    const told = await take(file('request.ics', google), '--minutes', '90', '--held', 'onsite')
    expect(told).toContain('an interview, new')
    expect(told).toContain('say what part they have')
    expect(await readLast()).toMatchObject({
      start: '2026-11-12T09:00:00Z',
      place: expect.stringContaining('Rua do Exemplo 12'),
      link: 'https://meet.google.com/abc-defg-hij',
    })
    await did(['note', 'larkspur', 'Ask about the night shift', '--interview', (await readLast())?.id ?? ''])
  })

  test('moves when it is sent again, and keeps what was noted', async () => {
    const moved = google.replace('20261112T090000Z', '20261113T140000Z').replace('20261112T103000Z', '20261113T153000Z')
    expect(await take(file('moved.ics', moved))).toContain('an interview, moved')
    const interview = await readLast()
    expect(interview).toMatchObject({ start: '2026-11-13T14:00:00Z', end: '2026-11-13T15:30:00Z' })
    expect(interview?.notes?.map(({ text }) => text)).toEqual(['Ask about the night shift'])
    expect(interview?.place).toContain('Rua do Exemplo 12')
  })

  test('that asks for another time changes nothing: nothing is agreed', async () => {
    const before = await readLarkspur()
    const counter = file('counter.ics', google.replace('METHOD:REQUEST', 'METHOD:COUNTER'))
    expect(await refused(['import', counter, '--to', 'larkspur', '--yes'])).toContain('nothing is agreed yet')
    expect(await readLarkspur()).toEqual(before)
  })

  test('that is called off marks the interview as cancelled, and keeps what was noted', async () => {
    expect(await take(join(FIXTURES, 'google-cancel.ics'))).toContain('cancelled')
    expect(await readLast()).toMatchObject({ status: 'cancelled', notes: [{ text: 'Ask about the night shift' }] })
  })

  test('is read in a zone by its name under Windows', async () => {
    await take(join(FIXTURES, 'outlook-request.ics'))
    expect(await readLast()).toMatchObject({ start: '2026-10-30T10:00:00+01:00', format: 'video' })
  })

  test('whose times have no zone is asked about, and read in the zone that is said', async () => {
    const floating = join(FIXTURES, 'floating-and-whole-days.ics')
    expect(await refused(['import', floating, '--to', 'larkspur', '--yes'])).toContain('--zone Europe/Lisbon')
    expect(await refused(['import', floating, '--to', 'larkspur', '--yes', '--zone', 'Head Office'])).toContain(
      'no time zone',
    )
    const told = await take(floating, '--zone', 'America/New_York', '--minutes', '60', '--held', 'phone')
    expect(told).toContain('repeats; enter the day that is meant by hand')
    const starts = (await readLarkspur())?.interviews.map(({ start }) => start)
    expect(starts).toContain('2026-11-10T09:30:00-05:00')
  })
})
