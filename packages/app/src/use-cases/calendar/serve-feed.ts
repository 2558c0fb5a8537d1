import { type Case, parseInstant, planOutlook } from '@afterword/engine'
import type { CalendarFeeds, FeedChoices } from '../../ports/calendar-feeds.ts'
import type { CalendarEntry } from '../../ports/calendar-files.ts'
import type { LoadFormats } from '../../ports/file-formats.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import type { Secrets } from '../../ports/secrets.ts'
import { gatherCalendars, regionOf } from '../calendars.ts'
import { BEFORE_INTERVIEW, type CalendarWording, caseToCalendar } from '../exchange/case-to-calendar.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'

interface ServePorts extends RecordPorts {
  readonly feeds: CalendarFeeds
  readonly secrets: Secrets
  readonly formats: LoadFormats
}

export interface ServeRequest {
  readonly token: string
  /** In place of what was chosen. */
  readonly steps?: FeedChoices['steps'] | undefined
  /** What a calendar says of a case; doors make the words. */
  readonly wording: (file: Case, now: string, discreet: boolean) => CalendarWording
  /** Tells this wording from others, since what it says is kept. */
  readonly wordingName: string
  readonly now?: string | undefined
}

/** A calendar to be sent. */
export interface ServedFeed {
  readonly kind: 'served'
  readonly text: string
  /** The same as long as the same entries are in it. */
  readonly tag: string
}

/** How often a calendar should look again. */
const REFRESH_MINUTES = 60

/** The entries of a case, as long as neither a change nor time makes others of them. */
interface Planned {
  readonly version: number
  /** When the plan changes by itself; null: never. */
  readonly until: number | null
  readonly entries: readonly CalendarEntry[]
}

/** A calendar that was made, and what it is good for. */
interface Made {
  readonly lastChange: number
  readonly lastOfProfile: number
  readonly until: number | null
  readonly cases: ReadonlyMap<string, Planned>
  readonly served: ServedFeed
}

/** What was made last, by record and what was asked for: a calendar that asks every hour costs a look at two rows. */
const made = new WeakMap<CaseRecord, Map<string, Made>>()

/** The calendar behind a token, over all opportunities. Only what changed since it was last asked for is planned again. */
export async function serveFeed(
  ports: ServePorts,
  request: ServeRequest,
): Promise<ServedFeed | { readonly kind: 'no-such-feed' } | Refusal> {
  const now = request.now ?? ports.clock.now()
  const found = await ports.feeds.findFeed(ports.secrets.digest(request.token))
  if (isTrouble(found)) return refuseTrouble(found)
  if (found.feed === null) return { kind: 'no-such-feed' }
  const { owner } = found.feed
  const choices = { ...found.feed.choices, ...(request.steps === undefined ? {} : { steps: request.steps }) }
  const shelf = made.get(ports.record) ?? new Map<string, Made>()
  made.set(ports.record, shelf)
  const name = JSON.stringify([owner, choices, request.wordingName])
  const before = shelf.get(name)
  const pulse = await ports.record.readPulse(owner)
  if (isTrouble(pulse)) return refuseTrouble(pulse)
  if (before && before.lastChange === pulse.lastChange && holds(before.until, now)) return before.served
  const reusable = before?.lastOfProfile === pulse.lastOfProfile ? before.cases : new Map<string, Planned>()
  const planned = await planAgain(ports, request, { owner, choices, lastOfProfile: pulse.lastOfProfile }, reusable, now)
  if (isTrouble(planned)) return refuseTrouble(planned)
  const { cases } = planned
  const { calendars } = await ports.formats()
  const all = [...cases.values()]
  const entries = all.flatMap((one) => one.entries)
  const { discreet } = choices
  const tag = ports.secrets.digest(JSON.stringify([discreet, entries]))
  const heading = {
    name: discreet ? 'Appointments' : 'Afterword',
    stamp: now,
    refreshMinutes: REFRESH_MINUTES,
    discreet,
  }
  const served: ServedFeed = { kind: 'served', text: calendars.write(entries, heading), tag }
  const { lastChange, lastOfProfile } = pulse
  shelf.set(name, { lastChange, lastOfProfile, until: earliest(all), cases, served })
  return served
}

/** A sequence follows the case and whatever all cases follow, so that a calendar takes a window that moved. */
async function planAgain(
  ports: ServePorts,
  { wording }: ServeRequest,
  feed: { readonly owner: string; readonly choices: FeedChoices; readonly lastOfProfile: number },
  before: ReadonlyMap<string, Planned>,
  now: string,
): Promise<{ readonly kind: 'planned'; readonly cases: ReadonlyMap<string, Planned> } | RecordTrouble> {
  const { owner, choices, lastOfProfile } = feed
  const listed = await ports.record.listOpportunities(owner)
  if (isTrouble(listed)) return listed
  const stale = listed.opportunities.filter(({ id, version }) => {
    const known = before.get(id)
    return known?.version !== version || !holds(known.until, now)
  })
  const read = await ports.record.readCases(
    owner,
    stale.map(({ id }) => id),
  )
  if (isTrouble(read)) return read
  const { calendarOf } = await gatherCalendars(
    ports.holidays,
    read.cases.map((one) => one.case),
    now,
  )
  const fresh = new Map(
    read.cases.map(({ id, case: file, version }): [string, Planned] => {
      const { plan, changesAt } = planOutlook(file, { now, calendar: calendarOf(regionOf(file)) })
      const entries = caseToCalendar(file, plan, wording(file, now, choices.discreet), {
        steps: choices.steps,
        interviewAlarms: choices.alarms ? BEFORE_INTERVIEW : [],
        stepAlarms: choices.alarms,
        sequence: Math.max(version, lastOfProfile),
      })
      return [id, { version, until: changesAt === null ? null : (parseInstant(changesAt) ?? null), entries }]
    }),
  )
  const cases = new Map(
    listed.opportunities.flatMap(({ id }): [string, Planned][] => {
      const planned = fresh.get(id) ?? before.get(id)
      return planned ? [[id, planned]] : []
    }),
  )
  return { kind: 'planned', cases }
}

function holds(until: number | null, now: string): boolean {
  return until === null || (parseInstant(now) ?? 0) < until
}

function earliest(all: readonly Planned[]): number | null {
  const moments = all.flatMap(({ until }) => until ?? [])
  return moments.length === 0 ? null : moments.reduce((first, one) => Math.min(first, one))
}
