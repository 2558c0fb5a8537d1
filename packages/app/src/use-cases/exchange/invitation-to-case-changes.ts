import { createClock, type Interview, parseInstant } from '@afterword/engine'
import type { Invitation } from '../../ports/calendar-files.ts'
import { numberedId } from '../record/new-id.ts'
import type { Answers, InterviewProposal, InvitationOutcome, KnownSoFar, Question } from './invitation-proposal.ts'
import { readPeople } from './invited-people.ts'
import { type Meeting, readMeeting } from './meeting-place.ts'

/** Those that bring a meeting, a file without a method included. */
const BRINGS = [null, 'REQUEST', 'PUBLISH']

/**
 * What an invitation would change: a new interview, or one known by its uid that moves and keeps its notes. Nothing is
 * guessed: what the invitation leaves open comes back as questions, and with the answers the proposal is made again.
 */
export function invitationToCaseChanges(
  invitation: Invitation,
  known: KnownSoFar,
  answers: Answers = {},
): InvitationOutcome {
  const start = invitation.when.kind === 'times' ? invitation.when.start : undefined
  const before = findInterview({ uid: invitation.uid, start }, known.interviews)
  if (invitation.cancelled) {
    if (!before) return { kind: 'refused', reason: 'unknown-meeting' }
    return { kind: 'cancellation', interview: { ...before, status: 'cancelled' }, before }
  }
  if (invitation.recurring) return { kind: 'refused', reason: 'recurring' }
  const { when } = invitation
  if (when.kind === 'days') return { kind: 'refused', reason: 'whole-days' }
  if (when.kind === 'floating') return { kind: 'refused', reason: 'no-zone' }
  if (invitation.method === 'COUNTER') {
    if (!before) return { kind: 'refused', reason: 'unknown-meeting' }
    return { kind: 'another-time', interview: before, start: when.start, end: when.end }
  }
  if (!BRINGS.includes(invitation.method)) return { kind: 'refused', reason: 'no-invitation' }
  return propose(invitation, { start: when.start, end: when.end }, { known, before, answers })
}

interface Circumstances {
  readonly known: KnownSoFar
  readonly before: Interview | undefined
  readonly answers: Answers
}

function propose(
  invitation: Invitation,
  written: { readonly start: string; readonly end: string },
  { known, before, answers }: Circumstances,
): InvitationOutcome {
  const meeting = readMeeting(invitation)
  const people = readPeople(invitation, known, answers)
  const start = toSame(written.start, before?.start)
  const end = toSame(endOf(written, zoneOf(known), answers.minutes), before?.end)
  const format = answers.format ?? before?.format ?? meeting.format
  const questions: Question[] = [
    ...(format === undefined ? [{ kind: 'format' } as const] : []),
    ...(end === undefined ? [{ kind: 'minutes' } as const] : []),
    ...people.questions.filter((question) => !isSettled(question, before)),
  ]
  if (format === undefined || end === undefined) return { kind: 'questions', questions }
  const times = { start, end, format, ...placeOf(meeting, before) }
  const interview = before
    ? follow(before, times, invitation.uid, people.interviewers)
    : begin(times, invitation.uid, people.interviewers, known)
  return {
    kind: 'interview',
    change: changeOf(interview, before, people.newContacts.length + people.completedContacts.length > 0),
    interview,
    before: before ?? null,
    newContacts: people.newContacts,
    completedContacts: people.completedContacts,
    noLongerInvited: (before?.interviewers ?? []).filter((id) => !people.interviewers.includes(id)),
    questions,
  }
}

/** Whoever interviewed before an update does so after it. */
function isSettled(question: Question, before: Interview | undefined): boolean {
  return question.kind === 'interviews-too' && before?.interviewers.includes(question.contact) === true
}

/** By uid. A meeting entered by hand has none: it is the one that begins at the same moment. */
export function findInterview(
  { uid, start }: { readonly uid: string | null; readonly start: string | undefined },
  interviews: readonly Interview[],
): Interview | undefined {
  const byUid = uid === null ? undefined : interviews.find((interview) => interview.uid === uid)
  if (byUid || start === undefined) return byUid
  return interviews.find(
    (interview) =>
      (interview.uid === undefined || uid === null) && parseInstant(interview.start) === parseInstant(start),
  )
}

/** The known text where it names the same moment, so that only what moved changes. */
function toSame<T extends string | undefined>(text: T, known: string | undefined): T | string {
  if (text === undefined || known === undefined) return text
  return parseInstant(text) === parseInstant(known) ? known : text
}

function endOf(
  { start, end }: { readonly start: string; readonly end: string },
  zone: string,
  minutes: number | undefined,
): string | undefined {
  if (start !== end) return end
  const from = parseInstant(start)
  return minutes === undefined || from === undefined ? undefined : createClock(zone).format(from + minutes * 60_000)
}

function zoneOf({ opportunity, seeker }: KnownSoFar): string {
  return opportunity?.timeZone ?? seeker.timeZone
}

type Times = Pick<Interview, 'start' | 'end' | 'format' | 'place' | 'link'>

/** Where it is; of an update that says nothing of it, where it was. */
function placeOf({ place, link }: Meeting, before: Interview | undefined): Pick<Interview, 'place' | 'link'> {
  const told =
    place === undefined && link === undefined ? { place: before?.place, link: before?.link } : { place, link }
  return {
    ...(told.place === undefined ? {} : { place: told.place }),
    ...(told.link === undefined ? {} : { link: told.link }),
  }
}

/** The same meeting, at its new time, with everything noted. A new time also revives what was called off. */
function follow(before: Interview, times: Times, uid: string | null, invited: readonly string[]): Interview {
  const { status, place: _place, link: _link, ...rest } = before
  const moved = times.start !== before.start
  return {
    ...rest,
    ...times,
    ...(uid === null ? {} : { uid }),
    ...(status === 'no-show' && !moved ? { status } : {}),
    interviewers: [...new Set([...before.interviewers, ...invited])],
  }
}

/** Talks on one day, as the employer's calendar has it, are one round; else it is the next round. */
function begin(times: Times, uid: string | null, invited: readonly string[], known: KnownSoFar): Interview {
  const clock = createClock(zoneOf(known))
  const dayOf = (start: string) => clock.dayOf(parseInstant(start) ?? 0)
  const held = known.interviews.filter(({ status }) => status === undefined)
  const sameDay = held.find(({ start }) => dayOf(start) === dayOf(times.start))
  return {
    id: numberedId(
      'iv',
      known.interviews.map(({ id }) => id),
    ),
    round: sameDay?.round ?? Math.max(0, ...held.map(({ round }) => round)) + 1,
    ...times,
    ...(uid === null ? {} : { uid }),
    interviewers: [...invited],
  }
}

function changeOf(
  interview: Interview,
  before: Interview | undefined,
  newPeople: boolean,
): InterviewProposal['change'] {
  if (!before) return 'new'
  if (interview.start !== before.start || interview.end !== before.end) return 'moved'
  const isSame = JSON.stringify(Object.entries(interview).sort()) === JSON.stringify(Object.entries(before).sort())
  return isSame && !newPeople ? 'unchanged' : 'updated'
}
