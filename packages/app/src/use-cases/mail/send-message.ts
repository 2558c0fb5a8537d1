import { type Action, type Case, type Contact, formatNoteFile, parseNoteFile, type Sent } from '@afterword/engine'
import type { Outgoing } from '../../ports/outbox.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { checkFor } from '../check-notes.ts'
import { type Failure, type Refusal, refuse } from '../failure.ts'
import { type SentDetails, sentEntryOf } from '../log/sent-entry.ts'
import { rankByLikeness } from '../rank-by-likeness.ts'
import { findContact, isFailure } from '../record/find-part.ts'
import { findStepsAcross } from '../record/find-steps-across.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { planStored } from '../record/plan-stored.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'
import { answerSubject, findThread, readTalks } from './find-thread.ts'
import { isAfter, later, SECOND } from './later.ts'
import { type Letter, letterPlace } from './letter.ts'
import type { MailPorts } from './mail-ports.ts'
import { readKept } from './read-account.ts'
import { sendJob } from './send-job.ts'
import { type SendTime, sendTimeOf } from './suggest-send-time.ts'

/** How long a message can be taken back after it was approved. */
const UNDO = 30 * SECOND

export interface SendRequest extends Pick<Who, 'owner'>, SentDetails {
  readonly opportunity: string
  /** The step of the plan that the message takes. */
  readonly action: string
  readonly subject: string
  readonly body: string
  /** `now` (after the time to undo it), in the recipient's office hours, or at an instant. Default: `now`. */
  readonly when?: 'now' | 'office-hours' | { readonly at: string } | undefined
  /** Send it in spite of what the linter calls errors. */
  readonly approve?: boolean | undefined
  /** Start a new thread whatever was written before. */
  readonly newThread?: boolean | undefined
  readonly now?: string | undefined
}

/** A message is on its way; until `message.dueAt` it can be taken back. */
export interface Queued {
  readonly kind: 'queued'
  readonly message: Outgoing
  /** As it will go out. */
  readonly letter: Letter
  /** Why it waits for their office hours; null where it does not. */
  readonly waits: SendTime | null
}

/** Puts a message that the user has approved on its way. Nothing is sent otherwise. */
export async function sendMessage(ports: MailPorts, asked: SendRequest): Promise<Queued | Refusal> {
  // A subject is one line, whatever was pasted into it.
  const request = { ...asked, subject: asked.subject.replace(/\s+/g, ' ').trim() }
  const { owner, opportunity } = request
  const now = request.now ?? ports.clock.now()
  const found = await readStored(ports, { owner }, opportunity)
  if (found.kind === 'refused') return found
  const across = await findStepsAcross(ports, owner, found.case, now)
  if (isTrouble(across)) return refuseTrouble(across)
  const step = await findStep(ports, found.case, { ...request, across: across.steps }, now)
  if (step.kind !== 'step') return refuse(step)
  const kept = await readKept(ports, owner)
  if (kept.kind === 'refused') return kept
  if (kept.kept === null) return refuse({ kind: 'no-mailbox' })
  const { entry } = step
  const contact = findContact(found.case, entry.contact)
  if (isFailure(contact)) return refuse(contact)
  if (contact.email === undefined) return refuse({ kind: 'no-address', contact: contact.id, opportunity })
  if (request.approve !== true) {
    const failure = await findErrors(ports, found.case, request, step)
    if (failure) return refuse(failure)
  }
  const { address } = kept.kept.account
  const letter = await writeLetter(ports, found.case, { ...contact, email: contact.email }, address, request, entry)
  if (letter.kind !== 'letter') return refuseTrouble(letter)
  return queueLetter(ports, found.case, letter.letter, request, entry, now)
}

/** The message as it goes out: an answer keeps the subject of what it answers. */
async function writeLetter(
  ports: MailPorts,
  { opportunity, seeker }: Case,
  { id, name, email }: Pick<Contact, 'id' | 'name'> & { readonly email: string },
  address: string,
  { owner, subject, body, newThread }: SendRequest,
  { purpose }: Step['entry'],
): Promise<{ readonly kind: 'letter'; readonly letter: Letter } | RecordTrouble> {
  const talks = await readTalks(ports, { owner, opportunity: opportunity.id })
  if (isTrouble(talks)) return talks
  const written = talks.with({ contact: id, address: email })
  const thread = newThread === true ? undefined : findThread(written, purpose, subject)
  return {
    kind: 'letter',
    letter: {
      from: { name: seeker.name, address },
      to: { name, address: email },
      subject: thread ? answerSubject(thread) : subject,
      text: body,
      inReplyTo: thread?.messageId ?? null,
      references: thread ? [...new Set([...thread.references, thread.messageId])] : [],
    },
  }
}

async function queueLetter(
  ports: MailPorts,
  caseFile: Case,
  letter: Letter,
  request: SendRequest,
  entry: Step['entry'],
  now: string,
): Promise<Queued | Refusal> {
  const { owner, opportunity, action } = request
  const id = ports.ids.newId()
  const sealed = await ports.secrets.seal(letterPlace(owner, id), JSON.stringify(letter))
  if (sealed.kind === 'no-key') return refuse({ kind: 'no-key', place: sealed.place, reason: sealed.reason })
  const undoUntil = later(now, UNDO)
  const sendTime = request.when === 'office-hours' ? await sendTimeOf(ports, caseFile, now) : null
  const wished = sendTime?.at ?? wishedTime(request, now)
  const scheduled = isAfter(wished, undoUntil)
  const dueAt = scheduled ? wished : undoUntil
  const domain = letter.from.address.slice(letter.from.address.lastIndexOf('@') + 1)
  const outcome = await ports.outbox.queueOutgoing(
    owner,
    {
      id,
      opportunity,
      contact: entry.contact,
      action,
      messageId: `<${ports.ids.newId()}@${domain}>`,
      state: scheduled ? 'scheduled' : 'waiting',
      dueAt,
      createdAt: now,
      content: sealed.sealed,
      entry: { ...entry, channel: 'email' },
    },
    [sendJob(id, dueAt)],
  )
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  if (outcome.kind === 'queued')
    return { kind: 'queued', message: outcome.message, letter, waits: scheduled ? sendTime : null }
  return refuse({ kind: 'already-on-its-way', message: outcome.message.id, state: outcome.message.state })
}

interface Step {
  readonly kind: 'step'
  readonly entry: Omit<Sent, 'id' | 'at'>
  readonly noteKind: string
}

async function findStep(
  ports: Pick<MailPorts, 'holidays'>,
  caseFile: Case,
  request: SendRequest & { readonly across: readonly Action[] },
  now: string,
): Promise<Step | Extract<Failure, { kind: 'unknown-action' | 'other-kind-of-step' }>> {
  const { plan } = await planStored(ports, caseFile, 0, now)
  const actions = [...plan.actions, ...request.across]
  const action = actions.find(({ id }) => id === request.action)
  if (!action) {
    const ids = actions.map(({ id }) => id)
    return { kind: 'unknown-action', asked: request.action, nearest: rankByLikeness(request.action, ids) }
  }
  const entry = sentEntryOf(action, request)
  if (!entry) return { kind: 'other-kind-of-step', action: action.id, asked: 'sent' }
  // The answer to an offer is a letter to the linter.
  return { kind: 'step', entry, noteKind: action.kind === 'decide-offer' ? 'letter' : action.kind }
}

async function findErrors(
  ports: MailPorts,
  caseFile: Case,
  { subject, body, now }: SendRequest,
  { entry, noteKind }: Step,
): Promise<Failure | undefined> {
  const { contact, interview } = entry
  const place = interview === undefined ? {} : { interview }
  const draft = { contact, kind: noteKind, channel: 'email', subject, body, ...place }
  const parsed = parseNoteFile('message', formatNoteFile(draft as Parameters<typeof formatNoteFile>[0]))
  if (parsed.kind !== 'note') return { kind: 'invalid-notes', problems: parsed.problems }
  const checked = await checkFor(ports, caseFile, [parsed.note], { others: [], now })
  if (checked.kind === 'refused') return checked.failures[0]
  const findings = checked.findings.filter(({ severity }) => severity === 'error')
  return findings.length > 0 ? { kind: 'findings-first', findings } : undefined
}

function wishedTime({ when = 'now' }: SendRequest, now: string): string {
  return typeof when === 'string' ? now : when.at
}
