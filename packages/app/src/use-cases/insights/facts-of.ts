import { type Case, type EpochMs, type Interview, type LogEntry, parseInstant, type Sent } from '@afterword/engine'
import type { Answered, CaseFacts, MessageFacts, TalkFacts } from './case-facts.ts'

const HOUR = 3_600_000
/** Within so many hours a thank-you is to go out (S0, S3). */
const THANKS = 24

/** What a case tells of the search. What is logged for later than `now` is left out; so are talks that did not take place. */
export function factsOf(file: Case, now: string): CaseFacts {
  const log = file.log.filter(({ at }) => timeOf(at) <= timeOf(now)).sort((a, b) => timeOf(a.at) - timeOf(b.at))
  const talks = file.interviews
    .filter(({ status, end }) => status === undefined && timeOf(end) <= timeOf(now))
    .sort((a, b) => timeOf(a.end) - timeOf(b.end))
  const sent = log.flatMap((entry) => messageOf(entry) ?? [])
  const words = log.filter(isHumanWord).map(({ at }) => timeOf(at))
  const answered = (from: EpochMs): Answered => {
    const word = words.find((at) => at >= from)
    return word === undefined ? null : hours(word - from)
  }
  const closing = log.findLast((entry) => entry.type === 'closed' || isRejection(entry))
  const touches = sent.filter(({ what }) => what !== 'thank-you')
  return {
    offered: log.some((entry) => entry.type === 'received' && entry.kind === 'offer'),
    outcome: closing === undefined ? null : closing.type === 'closed' ? closing.outcome : 'rejected',
    talks: talks.map((talk): TalkFacts => {
      const answer = words.find((at) => at >= timeOf(talk.end)) ?? Number.POSITIVE_INFINITY
      const owed = owedIn(file, talk)
      return {
        interview: talk.id,
        round: talk.round,
        ended: timeOf(talk.end),
        answered: answered(timeOf(talk.end)),
        touches: touches.filter(({ at }) => at >= timeOf(talk.end) && at <= answer).length,
        owed: owed.length,
        thanked: owed.filter((contact) => isThanked(sent, contact, talk)).length,
      }
    }),
    messages: firstThanks(sent, talks).map(({ what, by, at }): MessageFacts => {
      const since = Math.max(...[...talks.map(({ end }) => timeOf(end)), ...words].filter((moment) => moment < at))
      return { what, by, at, waited: Number.isFinite(since) ? hours(at - since) : 0, answered: answered(at) }
    }),
    fit: talks.flatMap(({ round, debrief }) => (debrief?.fit ? [{ round, ...debrief.fit }] : [])),
  }
}

/** A message of a kind that is counted, and whom it reached. */
interface Message extends Pick<MessageFacts, 'what' | 'by' | 'at'> {
  readonly to: readonly string[]
  readonly interview: string | undefined
}

const COUNTED: readonly string[] = ['thank-you', 'check-in', 'closing-note'] satisfies MessageFacts['what'][]

/** What was ticked off counts as sent. A thank-you by text or social media is none (S1). */
function messageOf(entry: LogEntry): Message | undefined {
  if (entry.type === 'done') {
    const [what = '', interview, contact] = entry.action.split(':')
    if (!COUNTED.includes(what)) return undefined
    const to = contact === undefined ? [] : [contact]
    return { what: what as Message['what'], by: 'other', at: timeOf(entry.at), to, interview }
  }
  if (entry.type === 'call') {
    if (entry.purpose !== 'check-in' && entry.purpose !== 'closing-note') return undefined
    return { what: entry.purpose, by: 'phone', at: timeOf(entry.at), to: [entry.contact], interview: undefined }
  }
  if (entry.type !== 'sent' || !COUNTED.includes(entry.purpose)) return undefined
  if (entry.purpose === 'thank-you' && (entry.channel === 'text' || entry.channel === 'linkedin')) return undefined
  const by = entry.channel === 'email' || entry.channel === 'post' ? entry.channel : 'other'
  const { purpose, at, contact, passOnTo = [], interview } = entry as Sent & { purpose: Message['what'] }
  return { what: purpose, by, at: timeOf(at), to: [contact, ...passOnTo], interview }
}

/** Thanks for one talk are one message: the panel's answers come from one mouth. */
function firstThanks(sent: readonly Message[], talks: readonly Interview[]): readonly Message[] {
  const thankedFor = new Set<string | undefined>()
  return sent.filter((message) => {
    if (message.what !== 'thank-you') return true
    const talk = message.interview ?? talks.findLast(({ end }) => timeOf(end) <= message.at)?.id
    const isFirst = !thankedFor.has(talk)
    thankedFor.add(talk)
    return isFirst
  })
}

/** Who is to be thanked for a talk: not those who asked for none. */
function owedIn({ contacts }: Case, { interviewers, instructions = [] }: Interview): string[] {
  if (instructions.includes('no-thank-you') || instructions.includes('no-contact')) return []
  return interviewers.filter((id) => contacts.find((one) => one.id === id)?.doNotContact !== true)
}

function isThanked(sent: readonly Message[], contact: string, { id, end }: Interview): boolean {
  return sent.some(({ what, to, at, interview }) => {
    const after = at - timeOf(end)
    const isFor = interview === undefined || interview === id
    return what === 'thank-you' && to.includes(contact) && isFor && after >= 0 && after <= THANKS * HOUR
  })
}

function isHumanWord(entry: LogEntry): boolean {
  if (entry.type === 'call') return entry.outcome === 'spoke'
  return entry.type === 'received' && entry.kind !== 'auto-reply' && entry.kind !== 'bounce'
}

function isRejection(entry: LogEntry): boolean {
  return entry.type === 'received' && entry.kind === 'rejection'
}

function hours(span: number): number {
  return Math.round((span / HOUR) * 10) / 10
}

function timeOf(instant: string): number {
  return parseInstant(instant) ?? 0
}
