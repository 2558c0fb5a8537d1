import { type Case, createClock, type Interview, parseInstant, type Seeker } from '@afterword/engine'
import type { Invitation, Participant } from '../../ports/calendar-files.ts'
import type { Revision } from '../../ports/message-reader.ts'
import type { Refusal } from '../failure.ts'
import { todayOf } from '../opportunities/add-opportunity.ts'
import { guessRole } from '../people/read-people-lines.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'
import { guessJob } from './guess-job.ts'
import {
  type InvitationFields,
  type InvitationPart,
  type InvitedPerson,
  openParts,
  spanOf,
  wallOf,
} from './invitation-fields.ts'
import { findInterview } from './invitation-to-case-changes.ts'
import { readPeople } from './invited-people.ts'
import { readMeeting } from './meeting-place.ts'
import { type InvitationSource, type OpenedInvitation, type OpeningPorts, openInvitation } from './open-invitation.ts'
import { readInvitationText } from './read-invitation-text.ts'
import { isOutdated, readRevisions, revisionOf } from './revisions.ts'

/** For whom an invitation is read. */
interface Reading extends Pick<Who, 'owner'> {
  /** Which opportunity it is for; undefined: the one that has the meeting already, else one to be taken on. */
  readonly opportunity?: string | undefined
  /** Who reads it, as long as there is no profile. */
  readonly reader?: Seeker | undefined
  readonly now?: string | undefined
}

export interface ReadInvitationRequest extends Reading, InvitationSource {}

/** An invitation as it was corrected so far. */
export interface ReviewInvitationRequest extends Reading {
  readonly fields: InvitationFields
}

/** An invitation taken apart, before anything of it counts. */
export interface ReadInvitation {
  readonly kind: 'invitation'
  readonly fields: InvitationFields
  /** What it does not say, or not for certain. */
  readonly missing: readonly InvitationPart[]
  /** The opportunity that it is for; null: a new one. */
  readonly case: Case | null
  /** The interview that it moves, or calls off; null: a new one. */
  readonly before: Interview | null
  /** It is older than the one that was taken last. */
  readonly outdated: boolean
  /** Whose profile it is; null: there is none yet. */
  readonly seeker: Seeker | null
  /** IANA: where the reader is. */
  readonly zone: string
  readonly now: string
}

/** Parts of the job; what an opportunity that is kept has. */
const OF_JOB: readonly InvitationPart[] = ['employer', 'role']
const OF_TALK: readonly InvitationPart[] = ['day', 'time', 'zone', 'minutes', 'format']

/** Takes an invitation apart: a calendar file, a saved message, or a letter that was pasted. Nothing is changed. */
export async function readInvitation(
  ports: RecordPorts & OpeningPorts,
  request: ReadInvitationRequest,
): Promise<ReadInvitation | Refusal> {
  const opened = await openInvitation(ports, request)
  if (opened.kind === 'refused') return opened
  const revision = opened.kind === 'calendar' ? revisionOf(opened.invitation) : undefined
  const around = await lookAround(ports, request, revision)
  if (around.kind === 'refused') return around
  const fields = opened.kind === 'calendar' ? takeCalendar(opened.invitation, around) : takeLetter(opened, around)
  return tell(fields, around)
}

/** Looks once more at an invitation whose parts were corrected. Nothing is changed. */
export async function reviewInvitation(
  ports: RecordPorts,
  request: ReviewInvitationRequest,
): Promise<ReadInvitation | Refusal> {
  const around = await lookAround(ports, request, revisionIn(request.fields))
  return around.kind === 'refused' ? around : tell(request.fields, around)
}

/** What an invitation is read with. */
interface Circumstances {
  readonly kind: 'circumstances'
  readonly seeker: Seeker
  readonly isKnown: boolean
  readonly file: Case | null
  readonly outdated: boolean
  readonly now: string
}

/** The revision that the fields were read from. */
export function revisionIn({ uid, sequence = 0, stamp }: InvitationFields): Revision | undefined {
  return uid === undefined ? undefined : { uid, sequence, ...(stamp === undefined ? {} : { stamp }) }
}

async function lookAround(
  ports: RecordPorts,
  request: Reading,
  revision: Revision | undefined,
): Promise<Circumstances | Refusal> {
  const { owner, opportunity, reader = { name: '', timeZone: 'UTC' } } = request
  const profile = await ports.record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  const meeting = revision && (await ports.record.findMeeting(owner, revision.uid))
  if (meeting && isTrouble(meeting)) return refuseTrouble(meeting)
  const revisions = await readRevisions(ports, owner)
  if (isTrouble(revisions)) return refuseTrouble(revisions)
  const id = opportunity ?? meeting?.opportunity ?? undefined
  const found = id === undefined ? undefined : await readStored(ports, request, id)
  if (found?.kind === 'refused') return found
  const now = request.now ?? ports.clock.now()
  const seeker = found?.case.seeker ?? profile.seeker ?? reader
  const outdated = isOutdated(revision, revisions.taken)
  return { kind: 'circumstances', seeker, isKnown: profile.seeker !== null, file: found?.case ?? null, outdated, now }
}

function tell(fields: InvitationFields, { file, seeker, isKnown, outdated, now }: Circumstances): ReadInvitation {
  const concluded = conclude(fields, file)
  const whose = { seeker: isKnown ? seeker : null, zone: seeker.timeZone }
  return { kind: 'invitation', ...concluded, case: file, outdated, ...whose, now }
}

/** What the fields of an invitation come to: what is left open, and which interview is meant. */
export function conclude(
  fields: InvitationFields,
  file: Case | null,
): Pick<ReadInvitation, 'fields' | 'missing' | 'before'> {
  const span = spanOf(fields)
  const meant = { uid: fields.uid ?? null, start: span?.start }
  const before = (file && findInterview(meant, file.interviews)) ?? null
  const needed = fields.cancelled ? [] : [...(file ? [] : OF_JOB), ...OF_TALK]
  const filled = before && !fields.cancelled ? { ...fields, format: fields.format ?? before.format } : fields
  return { fields: filled, missing: openParts(filled, needed), before }
}

function takeCalendar(invitation: Invitation, { seeker, file }: Circumstances): InvitationFields {
  const { when, summary, description = '', uid } = invitation
  const people = peopleOf(invitation.attendees, invitation.organizer, { seeker, file })
  const known = file?.opportunity.timeZone
  const zone = known ?? (when.kind === 'times' ? ((file ? null : when.zone) ?? seeker.timeZone) : undefined)
  return {
    ...guessJob({ subject: summary, text: description, ...namesIn(people) }),
    ...readMeeting(invitation),
    zone,
    ...(when.kind === 'times' ? timesOf(when.start, when.end, zone ?? seeker.timeZone) : {}),
    ...(when.kind === 'days' ? { day: when.first } : {}),
    ...(when.kind === 'floating' ? floatingOf(when) : {}),
    people,
    uid: uid ?? undefined,
    sequence: invitation.sequence,
    stamp: invitation.stamp,
    cancelled: invitation.cancelled,
  }
}

function timesOf(start: string, end: string, zone: string) {
  const { day, time } = wallOf(start, zone)
  const minutes = Math.round(((parseInstant(end) ?? 0) - (parseInstant(start) ?? 0)) / 60_000)
  return { day, time, minutes: minutes > 0 ? minutes : undefined }
}

/** As it stands on no known clock; between two walls of one day hours are hours. */
function floatingOf({ start, end }: { readonly start: string; readonly end: string }) {
  return { ...timesOf(`${start.slice(0, 19)}Z`, `${end.slice(0, 19)}Z`, 'UTC') }
}

function takeLetter(
  { subject, text, sender }: Extract<OpenedInvitation, { kind: 'letter' }>,
  { seeker, file, now }: Circumstances,
): InvitationFields {
  const reading = readInvitationText(text, { own: seeker.name, today: todayOf(seeker, now) })
  const named = reading.people.map(({ meets, ...person }) => ({
    meets,
    kind: 'person' as const,
    optional: false,
    ...person,
  }))
  const senders = [...(sender ? [sender] : []), ...named.filter(({ meets }) => !meets)]
  const attendees = named.filter(({ meets }) => meets)
  const people = peopleOf(attendees, senders[0], { seeker, file })
  const zone = file?.opportunity.timeZone ?? reading.zone ?? seeker.timeZone
  const { day, start: time } = reading
  const minutes = reading.end === undefined ? reading.minutes : minutesFrom(time, reading.end)
  const span = spanOf({ day, time, zone: reading.zone ?? zone, minutes: minutes ?? 0, people: [], cancelled: false })
  const told = guessJob({
    subject,
    text,
    emails: [...namesIn(people).emails, ...reading.emails],
    people: namesIn(people).people,
  })
  return {
    ...told,
    zone,
    day,
    time,
    ...(span ? wallOf(span.start, zone) : {}),
    minutes,
    format: reading.format,
    place: reading.place,
    link: reading.link,
    people,
    cancelled: false,
  }
}

function minutesFrom(start: string | undefined, end: string): number | undefined {
  const clock = createClock('UTC')
  const at = (time: string) => clock.at(0, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  const minutes = start === undefined ? 0 : (at(end) - at(start)) / 60_000
  return minutes > 0 ? minutes : undefined
}

/** Those who come, then who sent it; with the part they seem to play where they are not known. */
function peopleOf(
  attendees: readonly Participant[],
  organizer: Participant | undefined,
  { seeker, file }: Pick<Circumstances, 'seeker' | 'file'>,
): InvitedPerson[] {
  const contacts = file?.contacts ?? []
  const invited = readPeople({ attendees, organizer }, { seeker, contacts, interviews: [] }, {})
  const all = [...invited.newContacts, ...invited.completedContacts, ...contacts]
  const senders = invited.questions.flatMap((one) => (one.kind === 'interviews-too' ? [one.contact] : []))
  const isNew = (id: string) => invited.newContacts.some((one) => one.id === id)
  const person = (id: string, comes: boolean): InvitedPerson[] => {
    const found = all.find((one) => one.id === id)
    if (!found) return []
    const { id: _, ...rest } = found
    const guessed = guessRole(rest.title ?? '')
    const role = isNew(id) ? (guessed === 'other' && !comes ? 'recruiter' : guessed) : rest.role
    return [{ ...rest, role, comes }]
  }
  const unnamed = invited.questions.flatMap((one): InvitedPerson[] =>
    one.kind === 'name' ? [{ name: '', email: one.email, role: 'other', comes: true }] : [],
  )
  return [
    ...invited.interviewers.flatMap((id) => person(id, true)),
    ...senders.flatMap((id) => person(id, false)),
    ...unnamed,
  ]
}

function namesIn(people: readonly InvitedPerson[]): { emails: string[]; people: string[] } {
  const senderFirst = [...people].sort((one, other) => Number(one.comes) - Number(other.comes))
  return {
    emails: senderFirst.flatMap(({ email }) => email ?? []),
    people: people.map(({ name }) => name),
  }
}
