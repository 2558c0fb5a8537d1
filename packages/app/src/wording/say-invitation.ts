import type { Case } from '@afterword/engine'
import type { InvitationTime } from '../ports/calendar-files.ts'
import { type InvitationFields, type InvitationPart, spanOf } from '../use-cases/exchange/invitation-fields.ts'
import type { ReadInvitation } from '../use-cases/exchange/read-invitation.ts'
import type { Failure, NoInvitation } from '../use-cases/failure.ts'
import { compareInstants, momentIn } from './moments/moment.ts'
import { sayDate, sayTime } from './moments/say-moment.ts'
import { phraseAt, phraseSpan } from './moments/say-window.ts'
import { sayInZones, type WallClock } from './moments/zones.ts'
import { sayInterview } from './say-event.ts'
import { listWords, subjectOf } from './subject.ts'

const NO_INVITATION: Readonly<Record<NoInvitation, string>> = {
  empty: 'There is nothing in it: paste the whole invitation, or choose its .ics file.',
  malformed: 'It is a calendar file that cannot be read. Paste the text of the message instead.',
  recurring: 'This meeting repeats, and an interview does not: enter the day that is meant by hand.',
  several: 'It holds more than one meeting. Import it for its opportunity, and each becomes an interview.',
  'another-time': 'Nothing is agreed yet: answer it, and take the invitation that follows.',
  answer: 'It is an answer to an invitation, and no invitation.',
  'unknown-meeting': 'It calls off a meeting that is not kept here, so there is nothing to change.',
  outdated:
    'It is older than the invitation that was taken last, and would set the meeting back. Take the newest one; or take it by itself and say yes when you are asked.',
}

/** Why something is no invitation that can be kept, and what to do instead. */
export function sayNoInvitation(failure: Extract<Failure, { kind: 'no-invitation' }>): string {
  const words = NO_INVITATION[failure.reason]
  return failure.reason === 'another-time'
    ? `They ask for another time: ${sayProposed(failure.proposed)}. ${words}`
    : words
}

/** As it stands in the calendar, with the zone it is meant in. */
function sayProposed(when: InvitationTime): string {
  if (when.kind === 'days') return when.first === when.last ? when.first : `${when.first} to ${when.last}`
  const [start, end] = [when.start, when.end].map((wall) => momentIn('UTC', `${wall.slice(0, 19)}Z`))
  if (!start || !end) return ''
  const zone = when.kind === 'times' && when.zone !== null ? ` (${when.zone})` : ''
  const until = when.start === when.end ? '' : ` to ${sayTime(end)}`
  return `${sayDate(start, 0)}, ${sayTime(start)}${until}${zone}`
}

/** What a part of an invitation is called. */
export const PART_WORDS: Readonly<Record<InvitationPart, string>> = {
  employer: 'the employer',
  role: 'the job',
  day: 'the day',
  time: 'the time',
  zone: 'the time zone',
  minutes: 'how long it takes',
  format: 'how it is held',
}

/** What would become of an invitation. */
export function sayInvitation({ case: file, before, fields, now }: ReadInvitation): string {
  if (!file) return 'A new opportunity, with its interview.'
  const { employer } = file.opportunity
  if (!before) return fields.cancelled ? NO_INVITATION['unknown-meeting'] : `A new interview with ${employer}.`
  const { zones } = subjectOf(file, now, new Map())
  const known = `${sayInterview(before, file)}, ${sayInZones(zones, before.start, (clock) => phraseAt(before.start, clock))}`
  if (fields.cancelled) return `It calls off what you have with ${employer}: ${known}.`
  const span = spanOf(fields)
  const moves = span && compareInstants(span.start, before.start) !== 0
  return `It ${moves ? 'moves' : 'is'} what you have with ${employer}: ${known}. Your notes stay.`
}

/** Of an invitation that is older than what was taken; undefined for the newest. */
export function sayOutdated({ outdated }: Pick<ReadInvitation, 'outdated'>): string | undefined {
  return outdated ? 'You have taken a newer invitation to this meeting: this one would set it back.' : undefined
}

/** When it is, on the employer's clock and the reader's own; undefined as long as that is not known. */
export function sayInvitedSpan({ fields, zone, now }: ReadInvitation): string | undefined {
  const span = spanOf(fields)
  if (!span || fields.zone === undefined) return undefined
  const say = (clock: WallClock) =>
    fields.minutes === undefined ? phraseAt(span.start, clock) : phraseSpan({ opens: span.start, due: span.end }, clock)
  const zones = { employer: fields.zone, reader: zone, now }
  return sayInZones(zones, span.start, say)
}

/** `It does not say how long it takes and how it is held.` Undefined when it says everything. */
export function sayMissing(missing: readonly InvitationPart[]): string | undefined {
  return missing.length === 0 ? undefined : `It does not say ${listWords(missing.map((part) => PART_WORDS[part]))}.`
}

/** What was done with it. */
export function sayKept(file: Case, { cancelled, uid }: InvitationFields): string {
  const kept = file.interviews.find((one) => one.uid !== undefined && one.uid === uid) ?? file.interviews.at(-1)
  const what = kept ? sayInterview(kept, file) : 'The interview'
  return cancelled ? `${what}.` : `${file.opportunity.employer}: ${what}. The plan follows.`
}
