import type { ActiveRules, Situation } from '../etiquette/rule-hooks.ts'
import type { EpochMs } from '../time/instant.ts'
import { findNextCheckIn, type NextCheckIn } from './check-in/next-check-in.ts'
import type { Facts, LoggedEntry, Session } from './history/facts.ts'
import { emptyHistory, type History } from './history/history.ts'
import { type Planned, recordEntry, recordSession } from './history/record.ts'
import { lastWordAt } from './history/situation.ts'
import { settle } from './settle.ts'

/** A case at a moment, and the next check-in at it. */
export interface Reading {
  readonly situation: Situation
  readonly next: NextCheckIn
}

/** No check-in lapses, and nothing is parked, sooner than that after the last turn. Spares most of the work. */
const QUIET_MS = 6 * 24 * 3_600_000

/**
 * Lives through the case up to `now`: interviews end, entries are logged, and in between check-ins that nobody took
 * lapse and silent opportunities are parked. Entries and interviews after `now` don't exist yet.
 */
export function readHistory(facts: Facts, rules: ActiveRules, now: EpochMs): Reading {
  const history = emptyHistory()
  const at = (moment: EpochMs): Situation => ({
    facts,
    history,
    rules,
    now: moment,
    today: facts.employer.dayOf(moment),
  })
  for (const event of timeline(facts, now)) {
    // Just before: an interview that ends then is still to come.
    if (event.at >= history.turnedAt + QUIET_MS || maySilentlyPark(at(event.at))) letTimePass(at, history, event.at - 1)
    if (event.kind === 'session') recordSession(history, event.session)
    else recordEntry(at(event.at), event.logged, planAt(at(event.at)))
  }
  return { situation: at(now), next: letTimePass(at, history, now) }
}

function planAt(s: Situation): Planned {
  const find = () => findNextCheckIn(s)
  return {
    step: () => {
      const next = find()
      return next.kind === 'step' ? next.step : undefined
    },
    find: (id) => {
      // Only thank-yous are routed and gathered; any other step is as its rule proposes it.
      const steps = id.startsWith('thank-you:')
        ? settle(s, find()).proposals
        : s.rules.propose.flatMap((rule) => rule.run(s))
      return steps.find((step) => step.id === id)
    },
  }
}

type Event =
  | { readonly kind: 'session'; readonly at: EpochMs; readonly session: Session }
  | { readonly kind: 'entry'; readonly at: EpochMs; readonly logged: LoggedEntry }

/** Interviews' ends and log entries up to a moment, in order; an interview's end before an entry of the same moment. */
function timeline(facts: Facts, now: EpochMs): Event[] {
  const events: Event[] = []
  for (const session of facts.sessions) {
    if (session.end <= now && session.interview.status !== 'cancelled') {
      events.push({ kind: 'session', at: session.end, session })
    }
  }
  for (const logged of facts.log) {
    if (logged.at <= now) events.push({ kind: 'entry', at: logged.at, logged })
  }
  return events.sort((a, b) => a.at - b.at || (a.kind === b.kind ? 0 : a.kind === 'session' ? -1 : 1))
}

/** Skips what lapses and parks what falls silent before `until`. Returns what stands then. */
function letTimePass(at: (moment: EpochMs) => Situation, history: History, until: EpochMs): NextCheckIn {
  for (;;) {
    const situation = at(until)
    const next = findNextCheckIn(situation)
    const parked = findParking(situation, next)
    const lapses = next.kind === 'step' ? next.lapses : Number.POSITIVE_INFINITY
    if (next.kind === 'step' && lapses < until && lapses <= (parked?.at ?? Number.POSITIVE_INFINITY)) {
      skip(situation, next.step.channel, lapses)
      continue
    }
    if (parked && parked.at <= until) {
      history.standing = { kind: 'parked', at: parked.at, because: parked.reason }
      history.turnedAt = parked.at
      return { kind: 'none', end: 'paused' }
    }
    return next
  }
}

/** Whether something other than unanswered tries may park the case: a missed interview, a wish, a decision. */
function maySilentlyPark(s: Situation): boolean {
  return findParking(s, { kind: 'none', end: 'paused' }) !== undefined
}

/** When the case will be parked if nothing happens; the moment may lie in the future. */
export function findParking(s: Situation, next: NextCheckIn) {
  if (s.history.standing.kind !== 'open' && s.history.standing.kind !== 'on-hold') return undefined
  if (next.kind === 'step' && next.told) return undefined
  if (s.rules.keepsOpen.some((rule) => rule.run(s) !== undefined)) return undefined
  const end = next.kind === 'step' ? 'going-on' : next.end
  let earliest: ReturnType<Situation['rules']['park'][number]['run']>
  for (const rule of s.rules.park) {
    const parked = rule.run(s, end)
    if (parked && (!earliest || parked.at < earliest.at)) earliest = parked
  }
  return earliest && earliest.at > lastWordAt(s) ? earliest : undefined
}

/** A step let pass: it counts as an unanswered touch. */
function skip(s: Situation, channel: string, at: EpochMs): void {
  s.history.touches.push({
    at,
    day: s.facts.employer.dayOf(at),
    channel: channel === 'phone' ? 'phone' : 'email',
    message: undefined,
    skipped: true,
  })
  s.history.turnedAt = at
}
