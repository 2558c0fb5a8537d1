import type { ChannelWish, CheckInEnd, Pause, Situation, Timing } from '../../etiquette/rule-hooks.ts'
import type { Contact } from '../../model/case.ts'
import type { EpochDay } from '../../time/day.ts'
import type { EpochMs } from '../../time/instant.ts'
import { canCall, canMail, canReach, primaryContact } from '../history/reach.ts'
import type { Proposal, Reason } from '../proposal.ts'
import { placeStep } from './place-step.ts'

/** The next check-in or closing note as things stand, or why there is none. */
export type NextCheckIn =
  | { readonly kind: 'step'; readonly step: Proposal; readonly told: boolean; readonly lapses: EpochMs }
  | { readonly kind: 'none'; readonly end: CheckInEnd; readonly hold?: Pause['hold'] }

/** How a check-in travels: the closing note may also go by post. */
interface Choice {
  readonly kind: 'check-in' | 'closing-note'
  readonly channel: 'email' | 'phone' | 'post'
  readonly reasons: readonly Reason[]
}

/**
 * Finds the next check-in: the heaviest timing rule that speaks names the day; pauses, allowances, channels, caps,
 * absences, a snooze and office hours then shape it, in this order (etiquette: *Following up*).
 */
export function findNextCheckIn(s: Situation): NextCheckIn {
  const { kind } = s.history.standing
  if (kind !== 'open' && kind !== 'on-hold') return { kind: 'none', end: 'paused' }
  const timing = findTiming(s)
  const told = timing?.told === true
  for (const rule of s.rules.pause) {
    const pause = rule.run(s)
    if (pause && (pause.evenTold || !told)) return { kind: 'none', end: 'paused', hold: pause.hold }
  }
  if (!timing) return { kind: 'none', end: 'going-on' }
  const contact = primaryContact(s)
  if (!contact || !canReach(s, contact)) return { kind: 'none', end: 'unreachable' }
  const choice = choose(s, { ...timing, day: earliestDay(s, timing.day, contact) }, contact)
  if (!choice) return { kind: 'none', end: 'exhausted' }
  const n = 1 + s.history.touches.length
  const step: Proposal = {
    id: `${choice.kind}:${n}`,
    kind: choice.kind,
    contact: contact.id,
    channel: choice.channel,
    opens: 0,
    due: 0,
    businessWindow: true,
    ...(told ? { pressing: true as const } : {}),
    reasons: [timing.reason, ...choice.reasons],
  }
  const lapses = placeStep(s, step, timing, contact)
  return { kind: 'step', step, told, lapses }
}

function findTiming(s: Situation): Timing | undefined {
  for (const rule of s.rules.timing) {
    const timing = rule.run(s)
    if (timing) return timing
  }
  return undefined
}

/** Check-in or closing note, and by which channel; undefined when nothing more is allowed or possible. */
function choose(s: Situation, timing: Timing, contact: Contact): Choice | undefined {
  const free = timing.told === true || timing.uncapped === true
  let left = Number.POSITIVE_INFINITY
  const reasons: Reason[] = []
  if (!free) {
    for (const rule of s.rules.allowance) {
      const allowance = rule.run(s)
      if (allowance.left < left) left = allowance.left
      if (allowance.left <= 1) reasons.push(allowance.reason)
    }
  }
  if (left <= 0) return undefined
  const closing = s.rules.closingNote[0]
  if (left === 1 && closing) return chooseClosing(s, contact, [...reasons, closing.run(s)])
  const byCheckIn = chooseChannel(s, timing, contact)
  if (byCheckIn) return { kind: 'check-in', ...byCheckIn }
  return closing ? chooseClosing(s, contact, [closing.run(s)]) : undefined
}

function chooseClosing(s: Situation, contact: Contact, reasons: readonly Reason[]): Choice | undefined {
  if (canMail(s, contact)) return { kind: 'closing-note', channel: 'email', reasons }
  if (contact.postalAddress !== undefined) return { kind: 'closing-note', channel: 'post', reasons }
  return undefined
}

function chooseChannel(
  s: Situation,
  timing: Timing,
  contact: Contact,
): Pick<Choice, 'channel' | 'reasons'> | undefined {
  const mail = canMail(s, contact)
  const spent = timing.told ? undefined : findSpentCalls(s)
  const phone = canCall(contact) && !spent
  const wish = timing.channel === undefined ? wishChannel(s, contact, timing.day) : { channel: timing.channel }
  const wished = wish && 'reason' in wish ? [wish.reason] : []
  if (wish?.channel === 'phone' && phone) return { channel: 'phone', reasons: wished }
  if (wish?.channel === 'email' && mail) return { channel: 'email', reasons: wished }
  // Not as wished: the reason is what stands in the way.
  const cause = wished[0] ?? { ...timing.reason, effect: 'routed' as const }
  if (mail) {
    const reason = spent && canCall(contact) ? spent : { ...cause, why: 'There is no number to call, so write.' }
    return { channel: 'email', reasons: wish ? [reason] : [] }
  }
  const why = 'There is no e-mail that reaches them, so call.'
  return phone ? { channel: 'phone', reasons: wish ? [{ ...cause, why }] : [] } : undefined
}

/** The day of the step as far as absences and holds decide, which matters to what the channel must carry. */
function earliestDay(s: Situation, day: EpochDay, contact: Contact): EpochDay {
  const floors = s.rules.floor.flatMap((rule) => rule.run(s, 'check-in', contact) ?? [])
  return Math.max(day, ...floors.map(({ from }) => s.facts.employer.dayOf(from)))
}

function findSpentCalls(s: Situation): Reason | undefined {
  for (const rule of s.rules.callsLeft) {
    const calls = rule.run(s)
    if (calls && calls.left <= 0) return calls.reason
  }
  return undefined
}

function wishChannel(s: Situation, contact: Contact, day: EpochDay): ChannelWish | undefined {
  for (const rule of s.rules.channel) {
    const wish = rule.run(s, contact, day)
    if (wish) return wish
  }
  return undefined
}
