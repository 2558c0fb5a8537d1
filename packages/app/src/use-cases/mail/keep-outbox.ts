import type { Case } from '@afterword/engine'
import type { NewJob } from '../../ports/job-queue.ts'
import type { Outgoing, OutgoingMove, OutgoingState } from '../../ports/outbox.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { type Explanation, explainReason } from './explain-trouble.ts'
import { type Letter, openLetter } from './letter.ts'
import { sentMove } from './log-sent.ts'
import type { MailPorts } from './mail-ports.ts'
import { sendJob } from './send-job.ts'

/** A message of the outbox with its text; null when that was deleted. */
export interface OutboxLine {
  readonly message: Outgoing
  readonly letter: Letter | null
  /** Why it is where it is, and what to do; null when all goes its way. */
  readonly explanation: Explanation | null
}

export interface OutboxShown {
  readonly kind: 'outbox'
  readonly now: string
  readonly lines: readonly OutboxLine[]
  /** The cases that they belong to, by opportunity, where those were asked for. */
  readonly cases: ReadonlyMap<string, Case>
}

/** Messages on their way, and those that were sent or cancelled; newest first. */
export async function listOutbox(
  ports: Pick<MailPorts, 'outbox' | 'secrets' | 'clock' | 'record'>,
  request: Pick<Who, 'owner'> & {
    readonly opportunity?: string | undefined
    readonly states?: readonly OutgoingState[] | undefined
    readonly withCases?: boolean | undefined
  },
): Promise<OutboxShown | Refusal> {
  const { owner, opportunity, states, withCases = false } = request
  const listed = await ports.outbox.listOutgoing(owner, { opportunity, states })
  if (isTrouble(listed)) return refuseTrouble(listed)
  const lines: OutboxLine[] = []
  for (const message of listed.messages) {
    const letter = (await openLetter(ports, owner, message)) ?? null
    lines.push({ message, letter, explanation: message.reason === null ? null : explainReason(message.reason) })
  }
  const ids = withCases ? [...new Set(listed.messages.map((one) => one.opportunity))] : []
  const found = await ports.record.readCases(owner, ids)
  if (isTrouble(found)) return refuseTrouble(found)
  const cases = new Map(found.cases.map((one) => [one.id, one.case]))
  return { kind: 'outbox', now: ports.clock.now(), lines, cases }
}

export interface MessageRequest extends Pick<Who, 'owner'> {
  readonly message: string
}

export interface MessageMoved {
  readonly kind: 'moved'
  readonly message: Outgoing
}

/** Takes a message back, as long as nothing of it was handed over. */
export function cancelSending(ports: MailPorts, { owner, message }: MessageRequest): Promise<MessageMoved | Refusal> {
  const from = ['waiting', 'scheduled', 'connecting', 'retry', 'failed'] as const
  return move(ports, owner, message, { from, to: 'cancelled', set: { heldUntil: null } })
}

/** Sends a message now: without waiting for its time, in spite of a changed plan, or again after it failed. */
export function sendNow(ports: MailPorts, { owner, message }: MessageRequest): Promise<MessageMoved | Refusal> {
  const now = ports.clock.now()
  return move(ports, owner, message, {
    from: ['waiting', 'scheduled', 'retry', 'failed'],
    to: 'waiting',
    set: { dueAt: now, insisted: true, reason: null, heldUntil: null, setbacks: 0 },
    jobs: [fresh(ports, message, now)],
  })
}

export interface ResolveRequest extends MessageRequest {
  /** `sent`: they have it. `send-again`: they don't. `let-be`: whatever became of it, it is not sent again. */
  readonly answer: 'sent' | 'send-again' | 'let-be'
}

/** The user says what became of a message of which nobody knows whether it went out. */
export async function resolveUnknown(
  ports: MailPorts,
  { owner, message, answer }: ResolveRequest,
): Promise<MessageMoved | Refusal> {
  const found = await ports.outbox.readOutgoing(owner, message)
  if (isTrouble(found)) return refuseTrouble(found)
  if (found.kind === 'no-such-message') return refuse({ kind: 'no-such-message', asked: message })
  const { sentAt, createdAt } = found.message
  const now = ports.clock.now()
  const from = ['unknown'] as const
  switch (answer) {
    case 'sent':
      return move(ports, owner, message, { from, ...sentMove(ports, owner, found.message, sentAt ?? createdAt) })
    case 'send-again': {
      const set = { dueAt: now, insisted: true, reason: null, sentAt: null }
      return move(ports, owner, message, { from, to: 'retry', set, jobs: [fresh(ports, message, now)] })
    }
    case 'let-be':
      return move(ports, owner, message, { from, to: 'cancelled', set: { reason: null } })
  }
}

/** Deletes the text of a message that is sent or cancelled. */
export async function forgetMessage(
  ports: MailPorts,
  { owner, message }: MessageRequest,
): Promise<{ readonly kind: 'forgotten' } | Refusal> {
  const outcome = await ports.outbox.forgetOutgoing(owner, message)
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  return outcome.kind === 'forgotten' ? outcome : refuse({ kind: 'no-such-message', asked: message })
}

function fresh({ ids }: MailPorts, message: string, now: string): NewJob {
  return sendJob(message, now, ids.newId())
}

async function move(ports: MailPorts, owner: string, id: string, step: OutgoingMove): Promise<MessageMoved | Refusal> {
  const outcome = await ports.outbox.moveOutgoing(owner, id, step)
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  switch (outcome.kind) {
    case 'moved':
      return { kind: 'moved', message: outcome.message }
    case 'overtaken':
      return refuse({ kind: 'too-late', message: id, state: outcome.message.state })
    case 'no-such-message':
      return refuse({ kind: 'no-such-message', asked: id })
  }
}
