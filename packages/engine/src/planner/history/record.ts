import type { Situation } from '../../etiquette/rule-hooks.ts'
import type { Call, Sent } from '../../model/case.ts'
import type { ActionId } from '../../model/plan.ts'
import { isOutgoing, purposeOf } from '../kinds.ts'
import type { Proposal } from '../proposal.ts'
import { type LoggedEntry, readDay, requireInstant, type Session } from './facts.ts'
import type { History } from './history.ts'
import type { Message } from './message.ts'
import { primaryContact } from './reach.ts'
import { recordArrival, recordStatement, recordWord } from './record-word.ts'

/** An interview is over: if it took place, that counts as a human word. */
export function recordSession(history: History, session: Session): void {
  history.turnedAt = session.end
  if (!session.held) {
    history.missed.push(session)
    return
  }
  history.ended.push(session)
  recordWord(history, {
    at: session.end,
    day: session.endDay,
    from: 'interview',
    contact: undefined,
    decisionDay: session.decisionDay,
    followUp: session.interview.followUp,
  })
}

/** What stood at the moment of an entry, worked out only when it matters. */
export interface Planned {
  /** The next check-in or closing note. */
  readonly step: () => Proposal | undefined
  /** The step with that id, if it was proposed. */
  readonly find: (id: ActionId) => Proposal | undefined
}

/** Takes one log entry into the history. */
export function recordEntry(s: Situation, logged: LoggedEntry, planned: Planned): void {
  const { history } = s
  const { entry, at, day } = logged
  switch (entry.type) {
    case 'sent':
      recordMessage(s, readSent(s, entry, logged))
      return
    case 'call':
      recordMessage(s, readCall(s, entry, logged))
      recordCallWords(history, entry, logged)
      return
    case 'received':
      recordArrival(history, { at, day, entry, backOn: readDay(entry.backOn) })
      return
    case 'done':
      recordDone(s, entry.action, logged, planned)
      return
    case 'dismissed':
      recordDismissal(s, entry.action, logged, planned)
      return
    case 'snoozed':
      history.snoozed.set(entry.action, requireInstant(entry.until))
      return
    case 'closed':
      history.standing = { kind: 'closed', at, outcome: entry.outcome }
      history.turnedAt = at
      return
  }
}

function readSent(s: Situation, entry: Sent, { at, day }: LoggedEntry): Message {
  const passOnTo = entry.passOnTo ?? []
  return {
    at,
    day,
    contact: entry.contact,
    interview: entry.interview ?? findInterview(s, [entry.contact, ...passOnTo], at),
    channel: entry.channel,
    purpose: entry.purpose,
    outcome: undefined,
    passOnTo,
    also: entry.also ?? [],
    resource: entry.resource,
    promisedDay: readDay(entry.promisedFollowUpOn),
    bounced: false,
  }
}

function readCall(s: Situation, entry: Call, { at, day }: LoggedEntry): Message {
  return {
    at,
    day,
    contact: entry.contact,
    interview: findInterview(s, [entry.contact], at),
    channel: 'phone',
    purpose: entry.purpose,
    outcome: entry.outcome,
    passOnTo: [],
    also: [],
    resource: undefined,
    promisedDay: undefined,
    bounced: false,
  }
}

/** The last interview that had ended before, in which one of them took part. */
function findInterview(s: Situation, contacts: readonly string[], at: number): string | undefined {
  const ended = s.history.ended.filter((session) => session.end <= at)
  const took = ended.findLast((session) => contacts.some((id) => session.interview.interviewers.includes(id)))
  return took?.id
}

function recordMessage(s: Situation, message: Message): void {
  const { history } = s
  history.messages.push(message)
  if (message.purpose === 'check-in' || message.purpose === 'closing-note') {
    const { at, day, channel } = message
    history.touches.push({ at, day, channel, message, skipped: false })
    history.turnedAt = at
  }
  if (message.purpose === 'thank-you') history.turnedAt = message.at
  if (message.purpose === 'withdrawal' && (message.outcome === undefined || message.outcome === 'spoke')) {
    history.standing = { kind: 'closed', at: message.at, outcome: 'withdrawn', before: history.standing }
    history.turnedAt = message.at
  }
}

function recordCallWords(history: History, entry: Call, { at, day }: LoggedEntry): void {
  const word = {
    at,
    day,
    from: 'call' as const,
    contact: entry.contact,
    decisionDay: readDay(entry.decisionBy),
    followUp: entry.followUp,
  }
  if (entry.outcome === 'spoke') recordWord(history, word)
  else recordStatement(history, word)
}

/** Ticking off an outgoing step means that it was sent then, as it was planned. */
function recordDone(s: Situation, id: ActionId, logged: LoggedEntry, planned: Planned): void {
  const [kind, ...parts] = id.split(':') as [Proposal['kind'], ...string[]]
  if (isOutgoing(kind) && !isCounted(s, kind, parts)) {
    const step = kind === 'check-in' || kind === 'closing-note' ? planned.step() : planned.find(id)
    const named = parts.findLast((part) => s.facts.contact(part) !== undefined)
    const sender = s.history.arrivals.find(({ entry }) => parts.includes(entry.id))
    const contact = step?.contact ?? named ?? sender?.entry.contact ?? primaryContact(s)?.id
    if (contact !== undefined) {
      const mailed = s.facts.contact(contact)?.email !== undefined
      const channel = step?.channel ?? (mailed ? 'email' : 'post')
      const passOnTo = step?.passOnTo ?? []
      recordMessage(s, {
        at: logged.at,
        day: logged.day,
        contact,
        interview:
          step?.interview ??
          parts.find((part) => s.facts.sessions.some((one) => one.id === part)) ??
          findInterview(s, [contact, ...passOnTo, ...parts], logged.at),
        channel: channel === 'none' ? 'other' : channel,
        purpose: purposeOf(kind),
        outcome: undefined,
        passOnTo,
        also: (['promised-material', 'feedback-request'] as const).filter((part) => step?.includes?.includes(part)),
        resource: step?.resource,
        promisedDay: undefined,
        bounced: false,
      })
    }
  }
  s.history.done.set(id, logged.at)
}

/** Whether that check-in stands in the log already, so that ticking it off adds nothing. */
function isCounted(s: Situation, kind: Proposal['kind'], [number]: readonly string[]): boolean {
  return (kind === 'check-in' || kind === 'closing-note') && Number(number) <= s.history.touches.length
}

/** A dismissed check-in is a skipped step; any other dismissed duty is never proposed again. */
function recordDismissal(s: Situation, id: ActionId, logged: LoggedEntry, planned: Planned): void {
  const { history } = s
  const [kind, number] = id.split(':')
  const next = Number(number) === history.touches.length + 1
  if (!next || (kind !== 'check-in' && kind !== 'closing-note')) {
    history.dismissed.set(id, logged.at)
    return
  }
  const step = planned.step()
  history.dismissed.set(id, logged.at)
  history.touches.push({
    at: logged.at,
    day: s.facts.employer.dayOf(Math.max(logged.at, step?.opens ?? logged.at)),
    channel: step?.channel === 'phone' ? 'phone' : 'email',
    message: undefined,
    skipped: true,
  })
  history.turnedAt = logged.at
}
