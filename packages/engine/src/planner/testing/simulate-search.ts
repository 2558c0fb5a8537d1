import type { Case, LogEntry } from '../../model/case.ts'
import type { Action, Plan } from '../../model/plan.ts'
import type { BusinessCalendar } from '../../time/business-days.ts'
import { createClock } from '../../time/clock.ts'
import { formatDay } from '../../time/day.ts'
import { plan } from '../plan-case.ts'
import { type Dice, throwDice } from './dice.ts'
import { inventCase, inventInterview } from './invent-case.ts'

/** Tuesday 1 September 2026; a year from it passes both clock changes, and starts in 2027-09 pass 29 February 2028. */
const FIRST_DAY = 20697
const DAYS = 420
/** Nobody writes in the last months, so that every opportunity has had time to come to its end. */
const SILENT_DAYS = 240

/** A moment of a simulated search: the case as it stood then, and its plan. */
export interface Scene {
  readonly case: Case
  readonly now: string
  readonly plan: Plan
  /** Nothing was changed in the case since the scene before. */
  readonly unchanged: boolean
}

export interface SimulatedSearch {
  readonly calendar: BusinessCalendar
  readonly scenes: readonly Scene[]
}

/**
 * Fourteen months of one opportunity in which the seeker does what the plan says, or ticks it off, puts it off, lets it pass,
 * and the employer answers, stays silent, bounces, postpones, invites, rejects and offers at random.
 */
export function simulateSearch(seed: number): SimulatedSearch {
  const dice = throwDice(seed)
  const firstDay = FIRST_DAY + (dice.chance(0.3) ? 365 : 0) + dice.between(0, 40)
  let current = inventCase(dice, firstDay)
  const zone = current.opportunity.timeZone ?? current.seeker.timeZone
  const clock = createClock(zone)
  const calendar: BusinessCalendar = {
    weekend: zone === 'Asia/Jerusalem' ? [5, 6] : [6, 7],
    holidays: Array.from({ length: 14 }, () => formatDay(firstDay + dice.between(0, DAYS))),
  }
  const scenes: Scene[] = []
  let unchanged = false
  for (let day = firstDay; day < firstDay + DAYS; ) {
    const at = clock.at(day, dice.between(7 * 60, 21 * 60))
    const now = clock.format(at)
    const planned = plan(current, { now, calendar })
    scenes.push({ case: current, now, plan: planned, unchanged })
    const soon = clock.format(at + 60_000)
    const silent = day >= firstDay + DAYS - SILENT_DAYS
    const entries = act(dice, planned, silent, soon, clock.format(at + dice.between(1, 90) * 3_600_000))
    const words = silent ? [] : hear(dice, current, clock.format(at + 120_000), day, scenes.length)
    const log = [...entries, ...words]
    unchanged = log.length === 0
    if (!unchanged) current = { ...current, log: [...current.log, ...log] }
    if (words.some((word) => word.type === 'received' && word.kind === 'invitation')) {
      const round = current.interviews.length + 1
      const next = inventInterview(dice, current.contacts, round, day + dice.between(2, 12), zone)
      current = { ...current, interviews: [...current.interviews, next] }
    }
    day += dice.pick([1, 1, 1, 2, 3, 6, 12])
  }
  return { calendar, scenes }
}

/** What the seeker does about what is open. */
function act(dice: Dice, planned: Plan, silent: boolean, now: string, later: string): LogEntry[] {
  const entries: LogEntry[] = []
  for (const action of planned.actions) {
    if (action.status === 'upcoming' || !dice.chance(0.5)) continue
    const { id } = action
    const deed = dice.pick(['carry out', 'carry out', 'carry out', 'done', 'dismissed', 'snoozed'])
    const logged = deed === 'carry out' ? carryOut(dice, action, silent, now) : undefined
    if (logged) entries.push(logged)
    else if (deed === 'dismissed') entries.push({ type: 'dismissed', at: now, action: id })
    else if (deed === 'snoozed') entries.push({ type: 'snoozed', at: now, action: id, until: later })
    else entries.push({ type: 'done', at: now, action: id })
    if (action.kind === 'check-in' || action.kind === 'closing-note') break
  }
  return entries
}

const CALLED = { 'check-in': 'check-in', reply: 'reply', 'debrief-recruiter': 'debrief-recruiter' } as const
const WRITTEN = {
  'thank-you': 'thank-you',
  'check-in': 'check-in',
  'closing-note': 'closing-note',
  reply: 'reply',
  'rejection-reply': 'rejection-reply',
  'handwritten-note': 'handwritten-note',
  'linkedin-invite': 'linkedin-invite',
  'promised-material': 'promised-material',
  'keep-in-touch': 'keep-in-touch',
} as const

function carryOut(dice: Dice, action: Action, silent: boolean, at: string): LogEntry | undefined {
  const { kind, contact, channel } = action
  if (contact === undefined) return undefined
  if (channel === 'phone') {
    const purpose = CALLED[kind as keyof typeof CALLED]
    const outcome = dice.pick<'no-answer' | 'voicemail' | 'spoke'>(
      silent ? ['no-answer', 'voicemail'] : ['no-answer', 'voicemail', 'spoke'],
    )
    return purpose && { type: 'call', at, contact, purpose, outcome }
  }
  const purpose = WRITTEN[kind as keyof typeof WRITTEN]
  if (!purpose || channel === undefined || channel === 'none') return undefined
  const { interview, passOnTo, followUpOn } = action
  return {
    type: 'sent',
    at,
    contact,
    channel,
    purpose,
    ...(interview === undefined ? {} : { interview }),
    ...(passOnTo === undefined ? {} : { passOnTo }),
    ...(followUpOn !== undefined && dice.chance(0.5) ? { promisedFollowUpOn: followUpOn } : {}),
  }
}

/** What the employer does that day: mostly nothing. */
function hear(dice: Dice, current: Case, at: string, day: number, n: number): LogEntry[] {
  if (!dice.chance(0.12)) return []
  const writer = dice.pick(['p1', 'p1', current.contacts.at(-1)?.id ?? 'p1'])
  const received = (
    kind: Extract<LogEntry, { type: 'received' }>['kind'],
    more: Partial<Extract<LogEntry, { type: 'received' }>> = {},
  ): LogEntry[] => [{ type: 'received', id: `m${n}`, at, contact: writer, channel: 'email', kind, ...more }]
  switch (dice.between(1, 14)) {
    case 1:
      return received('rejection', dice.chance(0.3) ? { noReply: true } : {})
    case 2:
      return received('offer', dice.chance(0.5) ? { respondBy: formatDay(day + dice.between(1, 20)) } : {})
    case 3:
    case 4:
      return received('invitation')
    case 5:
      return received('on-hold')
    case 6:
    case 7:
      return received('bounce')
    case 8:
      return received('auto-reply', dice.chance(0.6) ? { backOn: formatDay(day + dice.between(1, 20)) } : {})
    case 9:
    case 10:
      return received('reply', { decisionBy: formatDay(day + dice.between(0, 20)) })
    case 11:
      return received('reply', { followUp: { inDays: dice.between(0, 12), channel: dice.pick(['email', 'phone']) } })
    case 12:
      return received('feedback')
    default:
      return received('reply')
  }
}
