import type { BusinessCalendar, Case } from '@afterword/engine'
import type { CalendarLimit, Holidays, RegionCalendar, YearRange } from '../ports/holidays.ts'

/** The calendars that a set of cases needs, looked up beforehand: the engine asks for them without waiting. */
export interface Calendars {
  /** By region; what was not looked up counts as no region. */
  calendarOf(region: string | undefined): BusinessCalendar
  /** What these calendars do not know, each said once. */
  readonly limits: readonly CalendarLimit[]
}

/** A slip in a year (`0206-09-15`) must not have centuries of holidays computed. */
const MOST_YEARS_BACK = 30
const MOST_YEARS_AHEAD = 30

/** The region whose business days count for a case (etiquette: the employer's, else the seeker's). */
export function regionOf(file: Case): string | undefined {
  return file.opportunity.region ?? file.seeker.region
}

/** Looks up the calendars of the employers' and the seekers' regions. `now` is an instant. */
export async function gatherCalendars(holidays: Holidays, cases: readonly Case[], now: string): Promise<Calendars> {
  const years = yearsOf(cases, now)
  const used = new Set(cases.map(regionOf))
  const regions = [...new Set([undefined, ...used, ...cases.map((file) => file.seeker.region)])]
  const found = new Map<string | undefined, RegionCalendar>()
  for (const region of regions) found.set(region, await holidays.calendarOf(region, years))
  const none = await holidays.calendarOf(undefined, years)
  return {
    calendarOf: (region) => (found.get(region) ?? none).calendar,
    limits: [...used].flatMap((region) => found.get(region)?.limits ?? []),
  }
}

/** From the year before the earliest date to three years after the later of the latest date and `now`. */
export function yearsOf(cases: readonly Case[], now: string): YearRange {
  const present = yearOf(now)
  const years = cases.flatMap(datesOf).map(yearOf)
  const earliest = Math.max(Math.min(present, ...years), present - MOST_YEARS_BACK)
  const latest = Math.min(Math.max(present, ...years), present + MOST_YEARS_AHEAD)
  return { from: earliest - 1, to: latest + 3 }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function datesOf(file: Case): string[] {
  const interviews = file.interviews.flatMap((interview) => [
    interview.start,
    interview.end,
    interview.decisionBy,
    interview.noContactUntil,
    interview.followUp?.on,
  ])
  const log = file.log.flatMap((entry) => {
    if (entry.type === 'received')
      return [entry.at, entry.decisionBy, entry.followUp?.on, entry.backOn, entry.respondBy]
    if (entry.type === 'call') return [entry.at, entry.decisionBy, entry.followUp?.on]
    if (entry.type === 'sent') return [entry.at, entry.promisedFollowUpOn]
    return entry.type === 'snoozed' ? [entry.at, entry.until] : [entry.at]
  })
  return [file.opportunity.added, ...interviews, ...log].filter((date) => date !== undefined)
}
