import {
  type Case,
  createClock,
  formatDay,
  type Interview,
  type LogEntry,
  parseDay,
  parseInstant,
  type Seeker,
} from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { findSeeker } from '../profile/find-seeker.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

export interface ActivityRequest extends Pick<Who, 'owner'> {
  /** First and last day, as `2026-09-22`, both counted; default: thirty days up to the last, which is today. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly now?: string | undefined
}

/** One thing that was done to find work, on a day of the seeker's own. */
export interface Deed {
  readonly day: string
  readonly case: Case
  readonly deed:
    | { readonly kind: 'taken-on' }
    | { readonly kind: 'interview'; readonly interview: Interview }
    | { readonly kind: 'entry'; readonly entry: LogEntry }
}

/** What was done in a stretch of days, oldest first. */
export interface Activity {
  readonly kind: 'activity'
  readonly seeker: Seeker
  readonly from: string
  readonly to: string
  readonly now: string
  readonly deeds: readonly Deed[]
}

const USUAL_DAYS = 30

/** Lists what was done between two days: openings taken up, talks held, messages, calls, and the employers' answers. */
export async function listActivity(ports: RecordPorts, request: ActivityRequest): Promise<Activity | Refusal> {
  const { owner } = request
  const now = request.now ?? ports.clock.now()
  const found = await findSeeker(ports, request)
  if (found.kind === 'refused') return found
  const { seeker } = found
  const clock = createClock(seeker.timeZone)
  const dayOf = (instant: string) => formatDay(clock.dayOf(timeOf(instant)))
  const to = request.to ?? dayOf(now)
  const from = request.from ?? formatDay((parseDay(to) ?? 0) - USUAL_DAYS + 1)
  const active = await ports.record.findActive(owner, from, to)
  if (isTrouble(active)) return refuseTrouble(active)
  const read = await ports.record.readCases(owner, active.ids)
  if (isTrouble(read)) return refuseTrouble(read)
  const deeds = read.cases
    .flatMap((one) => deedsOf(one.case, now))
    .map(({ at, ...deed }) => ({ ...deed, at, day: at.length === 10 ? at : dayOf(at) }))
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => (a.day === b.day ? timeOf(a.at) - timeOf(b.at) : a.day < b.day ? -1 : 1))
  return { kind: 'activity', seeker, from, to, now, deeds: deeds.map(({ at: _at, ...deed }) => deed) }
}

/** What comes by itself is no activity; neither is what is only ticked off. */
const ANSWERS = ['reply', 'rejection', 'offer', 'invitation', 'feedback', 'on-hold']

function deedsOf(file: Case, now: string): (Omit<Deed, 'day'> & { readonly at: string })[] {
  const past = (instant: string) => timeOf(instant) <= timeOf(now)
  const { added } = file.opportunity
  const taken = added === undefined ? [] : [{ at: added, case: file, deed: { kind: 'taken-on' as const } }]
  const talks = file.interviews
    .filter(({ status, start }) => status === undefined && past(start))
    .map((interview) => ({ at: interview.start, case: file, deed: { kind: 'interview' as const, interview } }))
  const entries = file.log
    .filter(
      (entry) =>
        (entry.type === 'sent' ||
          entry.type === 'call' ||
          entry.type === 'closed' ||
          (entry.type === 'received' && ANSWERS.includes(entry.kind))) &&
        past(entry.at),
    )
    .map((entry) => ({ at: entry.at, case: file, deed: { kind: 'entry' as const, entry } }))
  return [...taken, ...talks, ...entries]
}

function timeOf(instant: string): number {
  return parseInstant(instant) ?? 0
}
