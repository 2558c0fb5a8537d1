import type { Action } from '@afterword/engine'
import { describe, expect, test } from 'vitest'
import { sayWindow } from './say-window.ts'
import type { Zones } from './zones.ts'

const because: Action['because'] = [{ rule: 'r', why: 'w' }]
const step = (times: Pick<Action, 'opens' | 'due' | 'status'> & { target?: string }): Action => ({
  id: 'check-in:1',
  kind: 'check-in',
  because,
  ...times,
})
const here: Zones = { employer: 'America/New_York', reader: 'America/New_York', now: '2026-09-15T14:00:00-04:00' }
const abroad: Zones = { ...here, reader: 'Europe/Lisbon' }
const say = (action: Action, zones: Zones) => {
  const { late, when, atTheLatest } = sayWindow(action, zones)
  return [late === undefined ? when : `${late} ${when}`, atTheLatest]
    .filter((part) => part !== undefined)
    .map((part) => part.replaceAll('\u00a0', ' '))
}

describe('when a step is to be done', () => {
  const thanks = step({
    opens: '2026-09-15T12:30:00-04:00',
    target: '2026-09-15T20:00:00-04:00',
    due: '2026-09-16T12:00:00-04:00',
    status: 'ready',
  })

  test('names the best moment, and the last one', () => {
    expect(say(thanks, here)).toEqual(['today by 20:00 · in 6 h', 'at the latest tomorrow by 12:00'])
  })

  test('tells the reader’s own time where clocks differ, and a shared day once', () => {
    expect(say(thanks, abroad)).toEqual([
      'today by 20:00 in New York · tomorrow by 1:00 for you · in 6 h',
      'at the latest tomorrow by 12:00 in New York · 17:00 for you',
    ])
  })

  test('names the last moment alone once the best one is past', () => {
    const later = { ...here, now: '2026-09-15T20:30:00-04:00' }
    expect(say(thanks, later)).toEqual(['tomorrow by 12:00 · in 16 h'])
  })

  test('says a window ahead', () => {
    const ahead = step({ opens: '2026-09-22T09:00:00-04:00', due: '2026-09-22T17:00:00-04:00', status: 'upcoming' })
    expect(say(ahead, abroad)).toEqual(['Tue 22 Sep, 9:00 to 17:00 in New York · 14:00 to 22:00 for you · in 7 days'])
  })

  test('says a window over several days, and another year', () => {
    const ahead = step({ opens: '2026-12-30T09:00:00-05:00', due: '2027-01-04T17:00:00-05:00', status: 'upcoming' })
    expect(say(ahead, here)).toEqual(['Wed 30 Dec, 9:00 to Mon 4 Jan 2027, 17:00 · in 106 days'])
  })

  test('says how late it is', () => {
    const late = step({ opens: '2026-09-14T09:00:00-04:00', due: '2026-09-14T17:00:00-04:00', status: 'overdue' })
    expect(say(late, here)).toEqual(['was due yesterday at 17:00 · 21 h ago'])
  })

  test('counts in hours across the end of summer time, and in days by the calendar', () => {
    const fall: Zones = { employer: 'America/New_York', reader: 'America/New_York', now: '2026-10-31T20:00:00-04:00' }
    const next = step({ opens: '2026-10-31T20:00:00-04:00', due: '2026-11-01T09:00:00-05:00', status: 'ready' })
    expect(say(next, fall)).toEqual(['tomorrow by 9:00 · in 14 h'])
  })

  test('today is the reader’s own day on the reader’s clock', () => {
    const auckland: Zones = { ...here, reader: 'Pacific/Auckland', now: '2026-09-15T21:00:00-04:00' }
    const soon = step({ opens: '2026-09-15T20:00:00-04:00', due: '2026-09-15T23:00:00-04:00', status: 'ready' })
    expect(say(soon, auckland)).toEqual(['today by 23:00 in New York · 15:00 for you · in 2 h'])
  })
})
