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

/** Somebody of an opportunity. */
interface Partner {
  readonly contact: string
  /** Before they were a contact, what they wrote was from nobody known. */
  readonly address: string | undefined
}

/** What was written in an opportunity, to and by each. */
export interface Talks {
  readonly kind: 'talks'
  /** Newest first. */
  with(partner: Partner): readonly ThreadMessage[]
}

type Written = ThreadMessage & { readonly contact: string | null; readonly from: string | undefined }

/** Reads what was written in an opportunity, as far as its words are kept. */
export async function readTalks(
  ports: Pick<MailPorts, 'outbox' | 'incoming' | 'secrets'>,
  { owner, opportunity }: { readonly owner: string; readonly opportunity: string },
): Promise<Talks | RecordTrouble> {
  const sent = await ports.outbox.listOutgoing(owner, { opportunity, states: ['sent'] })
  if (isTrouble(sent)) return sent
  const received = await ports.incoming.listProposals(owner, { opportunity })
  if (isTrouble(received)) return received
  const all: Written[] = []
  for (const message of sent.messages) {
    const letter = await openLetter(ports, owner, message)
    if (!letter) continue
    const { contact, messageId, sentAt, createdAt } = message
    const { subject, references } = letter
    all.push({ contact, from: undefined, messageId, references, subject, at: sentAt ?? createdAt, theirs: false })
  }
  for (const { contact, at, ...proposal } of received.proposals) {
    const read = await openProposal(ports, owner, proposal)
    if (!read || read.messageId === null) continue
    const { messageId, references, subject, from } = read
    all.push({ contact, from: from?.address, messageId, references, subject, at, theirs: true })
  }
  all.sort((a, b) => msOf(b.at) - msOf(a.at))
  return {
    kind: 'talks',
    with: ({ contact, address }) =>
      all.filter((one) => one.contact === contact || (one.contact === null && one.from === address?.toLowerCase())),
  }
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
