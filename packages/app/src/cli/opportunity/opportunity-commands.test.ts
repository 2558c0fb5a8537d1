import { describe, expect, test } from 'vitest'
import { ME_WORDS, openSearch } from '../testing/open-search.ts'

interface Changed {
  readonly opportunity: string
  readonly done: readonly string[]
  readonly change: number
  readonly case: { opportunity: Record<string, unknown>; contacts: unknown[]; interviews: { start: string }[] }
}

describe('an opportunity', { timeout: 60_000 }, () => {
  const { did, json, refused } = openSearch()

  test('is not added for nobody: it says how to introduce oneself', async () => {
    expect(await refused(['add', 'Larkspur', 'Designer'])).toContain('afterword settings --name')
  })

  test('is added with its people and first interview in the same go, in the employer’s time', async () => {
    await did(ME_WORDS)
    const added = await json<Changed>([
      ...['add', 'Larkspur Instruments', 'Designer', '--zone', 'America/New_York', '--region', 'us-ny', '--agency'],
      ...['--interview', 'fri 10-11:30', '--with', 'Dana Lee <dana@larkspur.example> (hiring), Omar Haddad'],
    ])
    expect(added.opportunity).toBe('larkspur-instruments')
    expect(added.case.opportunity).toMatchObject({ route: 'agency', region: 'US-NY', timeZone: 'America/New_York' })
    expect(added.case.contacts).toMatchObject([
      { id: 'dana-lee', name: 'Dana Lee', role: 'hiring-manager', email: 'dana@larkspur.example' },
      { id: 'omar-haddad', role: 'other' },
    ])
    expect(added.case.interviews[0]?.start).toBe('2026-09-18T14:00:00Z')
    expect(added.done).toContain('Interview Fri 18 Sep 2026, 10:00 to 11:30 in New York.')
  })

  test('says what was done, what comes next, and the way back', async () => {
    const out = await did(['edit', 'lark', '--role', 'Lead designer', '--no-agency'])
    expect(out).toContain('Changed: Larkspur Instruments, Lead designer (larkspur-instruments).')
    expect(out).toContain('Next in larkspur-instruments: Prepare for the interview')
    expect(out).toContain('To take it back: afterword undo')
  })

  test('is not added with a time or a zone that is none', async () => {
    expect(await refused(['add', 'A', 'B', '--interview', 'fri 25:00-26:00'])).toContain('--interview')
    expect(await refused(['add', 'A', 'B', '--zone', 'Lisbon'])).toContain('no time zone')
    expect(await refused(['add', 'A'])).toContain('afterword add "Employer" "Role"')
    expect(await refused(['edit', 'lark'])).toContain('Say what to change')
  })

  test('goes into the bin, is seen there, and comes out of it', async () => {
    expect(await did(['delete', 'lark'])).toContain('is in the bin')
    expect(await refused(['show', 'lark'])).toContain('There is no opportunity yet')
    expect(await did(['bin'])).toContain('larkspur-instruments')
    expect(await did(['restore-opportunity', 'lark'])).toContain('is back')
    await did(['delete', 'lark'])
    expect(await refused(['bin', '--empty'])).toContain('add --yes if you mean it')
    expect(await did(['bin', '--empty', '--yes'])).toContain('Gone for good: larkspur-instruments.')
    expect(await did(['bin'])).toContain('The bin is empty.')
  })

  test('is closed with how it ended, at a moment as people say it', async () => {
    await did(['add', 'Millrace', 'Planner'])
    expect(await refused(['close', 'mill', 'vanished'])).toContain('is not one of accepted')
    const out = await did(['close', 'mill', 'with', '--at', 'yesterday 18:00'])
    expect(out).toContain('Closed: Millrace, withdrawn, Mon 14 Sep 2026, 18:00 in Lisbon.')
  })
  test('keeps what is worth sending later, which can be mended, removed and brought back', async () => {
    await did(['add', 'Tidewater', 'Nurse'])
    expect(await refused(['resource', 'tide', 'Forms that nurses finish'])).toContain('--url ADDRESS')
    const url = 'https://example.org/forms'
    const kept = await did(['resource', 'tide', 'Forms that nurses finish', '--url', url, '--topic', 'intake'])
    expect(kept).toContain('Kept as forms-that-nurses-finish')
    await did(['resource', 'tide', '--edit', 'forms-that-nurses-finish', '--why', 'It has the numbers'])
    expect(await json(['show', 'tide'])).toMatchObject({
      case: { resources: [{ title: 'Forms that nurses finish', url, topics: ['intake'], why: 'It has the numbers' }] },
    })
    expect(await did(['show', 'tide', '--all'])).toContain(url)
    expect(await refused(['resource', 'tide', '--remove', 'nonsuch'])).toContain('has no such resource')
    await did(['resource', 'tide', '--remove', 'forms-that-nurses-finish'])
    expect(await did(['show', 'tide', '--all'])).not.toContain(url)
    await did(['undo'])
    expect(await did(['show', 'tide', '--all'])).toContain(url)
  })
})
