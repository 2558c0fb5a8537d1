import { describe, expect, it } from 'vitest'
import { createClock } from './clock.ts'
import { parseDay } from './day.ts'
import { parseInstant } from './instant.ts'

function day(text: string): number {
  return parseDay(text) ?? Number.NaN
}

function instant(text: string): number {
  return parseInstant(text) ?? Number.NaN
}

describe('wall clocks', () => {
  it.each([
    ['America/New_York', '2026-03-07', '2026-03-07T09:00:00-05:00'],
    ['America/New_York', '2026-03-08', '2026-03-08T09:00:00-04:00'],
    ['America/New_York', '2026-11-01', '2026-11-01T09:00:00-05:00'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T09:00:00+01:00'],
    ['Pacific/Auckland', '2026-09-27', '2026-09-27T09:00:00+13:00'],
    ['Asia/Kolkata', '2026-09-27', '2026-09-27T09:00:00+05:30'],
    ['America/New_York', '2028-02-29', '2028-02-29T09:00:00-05:00'],
  ])('in %s show nine on %s at %s', (zone, on, text) => {
    const clock = createClock(zone)
    expect(clock.format(clock.at(day(on), 9 * 60))).toBe(text)
    expect(clock.dayOf(instant(text))).toBe(day(on))
  })

  it('show a time that is skipped in spring as much later, and one that comes twice in autumn the first time', () => {
    const clock = createClock('America/New_York')
    expect(clock.format(clock.at(day('2026-03-08'), 2 * 60 + 30))).toBe('2026-03-08T03:30:00-04:00')
    expect(clock.format(clock.at(day('2026-11-01'), 60 + 30))).toBe('2026-11-01T01:30:00-04:00')
  })

  it('keep the time of day over a clock change', () => {
    const clock = createClock('Europe/London')
    expect(clock.format(clock.plusDays(instant('2026-10-24T18:00:00+01:00'), 7))).toBe('2026-10-31T18:00:00+00:00')
  })
})
