import { describe, expect, test } from 'vitest'
import type { ReminderSettings } from '../../use-cases/reminders/reminder-settings.ts'
import { openSearch, startSearch } from '../testing/open-search.ts'

describe('afterword reminders', { timeout: 120_000 }, () => {
  const search = openSearch()
  const { json, did, refused, run } = search

  test('shows how one is told, and changes it', async () => {
    const usual = await json<ReminderSettings>(['reminders'])
    expect(usual).toMatchObject({ quiet: { from: '21:00', until: '07:30' }, names: false, mail: false, away: null })
    const set = ['--quiet', '22:00-8:00', '--no-quiet-weekends', '--names', '--mail', '--morning', '7:00']
    const away = ['--zone', 'America/New_York', '--until', 'next fri']
    expect(await json(['reminders', ...set, ...away])).toMatchObject({
      quiet: { from: '22:00', until: '08:00' },
      quietWeekends: false,
      names: true,
      mail: true,
      morning: '07:00',
      away: { zone: 'America/New_York', until: '2026-09-25' },
    })
    expect(await json(['reminders', '--quiet', 'off', '--zone', 'off'])).toMatchObject({ quiet: null, away: null })
  })

  test('refuses what is no time, and a place without its last day', async () => {
    expect(await refused(['reminders', '--quiet', 'late'])).toContain('21:00-07:30')
    expect(await refused(['reminders', '--zone', 'Europe/Lisbon'])).toContain('--until')
    expect(await did(['reminders', 'retry'])).toContain('tried again')
  })

  test('today is one line for a prompt, and the exit code tells the rest', async () => {
    await startSearch(search)
    const ready = await run(['today', '--brief'])
    expect(ready).toMatchObject({ code: 3, out: expect.stringMatching(/^\d+ to do\n$/) })
    const late = await run(['today', '--brief'], { now: '2026-09-17T14:00:00+01:00' })
    expect(late).toMatchObject({ code: 4, out: expect.stringMatching(/^\d+ to do, \d+ overdue\n$/) })
    await did(['close', 'larkspur', 'withdrawn'])
    expect((await run(['today', '--brief'])).code).toBe(0)
  })
})
