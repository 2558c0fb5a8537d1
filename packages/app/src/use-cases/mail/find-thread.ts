import type { Sent } from '@afterword/engine'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { isTrouble } from '../record/is-trouble.ts'
import { msOf } from './later.ts'
import { openLetter } from './letter.ts'
import type { MailPorts } from './mail-ports.ts'
import { openProposal } from './proposal.ts'

/** A message that can be answered. Ids stand in angle brackets. */
export interface ThreadMessage {
  readonly messageId: string
  readonly references: readonly string[]
  readonly subject: string
  readonly at: string
  /** They wrote it, not the user. */
  readonly theirs: boolean
}

/** Purposes that answer something they wrote. */
const ANSWERS: readonly Sent['purpose'][] = [
  'reply',
  'rejection-reply',
  'feedback-thanks',
  'offer-reply',
  'reschedule-request',
]

interface Talk {
  readonly owner: string
  readonly opportunity: string
  readonly contact: string
}

type ThreadPorts = Pick<MailPorts, 'outbox' | 'incoming' | 'secrets'>

/** What was written to and by somebody in an opportunity, newest first. */
export async function readTalk(
  ports: ThreadPorts,
  { owner, opportunity, contact }: Talk,
): Promise<{ readonly kind: 'talk'; readonly messages: readonly ThreadMessage[] } | RecordTrouble> {
  const sent = await ports.outbox.listOutgoing(owner, { opportunity, states: ['sent'] })
  if (isTrouble(sent)) return sent
  const received = await ports.incoming.listProposals(owner, { opportunity })
  if (isTrouble(received)) return received
  const messages: ThreadMessage[] = []
  for (const message of sent.messages.filter((one) => one.contact === contact)) {
    const letter = await openLetter(ports, owner, message)
    if (!letter) continue
    const { messageId, sentAt, createdAt } = message
    const { subject, references } = letter
    messages.push({ messageId, references, subject, at: sentAt ?? createdAt, theirs: false })
  }
  for (const proposal of received.proposals.filter((one) => one.contact === contact)) {
    const read = await openProposal(ports, owner, proposal)
    if (!read || read.messageId === null) continue
    const { messageId, references, subject } = read
    messages.push({ messageId, references, subject, at: proposal.at, theirs: true })
  }
  return { kind: 'talk', messages: messages.sort((a, b) => msOf(b.at) - msOf(a.at)) }
}

/** Where a message goes on: after what it answers, or where its subject is that of an earlier message; else nowhere. */
export function findThread(
  messages: readonly ThreadMessage[],
  purpose: Sent['purpose'],
  subject: string,
): ThreadMessage | undefined {
  const answered = ANSWERS.includes(purpose) ? messages.find(({ theirs }) => theirs) : undefined
  return answered ?? messages.find((one) => bare(one.subject) === bare(subject))
}

/** The subject of an answer: kept, with one "Re:" before it. */
export function answerSubject({ subject }: ThreadMessage): string {
  return /^\s*(re|aw|sv|antw|rv|tr)\s*:/i.test(subject) ? subject : `Re: ${subject}`
}

function bare(subject: string): string {
  return subject
    .replace(/^(\s*(re|aw|sv|antw|rv|tr|fwd?|wg)\s*:)+/i, '')
    .trim()
    .toLowerCase()
}
