import type { Case, Contact } from '@afterword/engine'
import type { Mailbox, MailMessage } from '../../../ports/mail-reader.ts'
import type { SentNote } from '../../../ports/message-reader.ts'
import { foldText } from '../text/fold-text.ts'
import { isMachineAddress, namesPerson, sameMailbox, sharesFirm } from './addresses.ts'
import { namesEmployer } from './names-employer.ts'

/** How a message belongs to a case; the later ones are guesses that a person must confirm. */
export type Tie = 'own' | 'thread' | 'contact' | 'domain' | 'employer' | 'none'

/** Who wrote, and what ties it to the case. */
export interface Sender {
  readonly tie: Tie
  /** Undefined where it is nobody of the case. */
  readonly contact: Contact | undefined
  /** The message of ours that it answers. */
  readonly answers: SentNote | undefined
}

/** Finds out what a message has to do with a case: by our message's id, a contact's address or name, their firm, the employer's name. */
export function findSender(mail: MailMessage, file: Case, sent: readonly SentNote[]): Sender {
  const answers = answeredMessage(mail, sent)
  if (isOwn(mail, file, sent, answers !== undefined)) return { tie: 'own', contact: undefined, answers }
  const contact = contactOf(mail, file)
  if (answers) return { tie: 'thread', contact, answers }
  if (contact) return { tie: 'contact', contact, answers }
  return { tie: guessTie(mail, file), contact, answers }
}

function answeredMessage(mail: MailMessage, sent: readonly SentNote[]): SentNote | undefined {
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()]
  for (const id of ids) {
    const found = sent.find(({ messageId }) => messageId === id)
    if (found) return found
  }
  return undefined
}

function isOwn(mail: MailMessage, { seeker }: Case, sent: readonly SentNote[], inThread: boolean): boolean {
  const from = mail.from
  if (sent.some(({ messageId }) => messageId === mail.messageId)) return true
  if (!from) return false
  if (seeker.email !== undefined && sameMailbox(from.address, seeker.email)) return true
  return inThread && foldText(from.name) === foldText(seeker.name)
}

function contactOf(mail: MailMessage, { contacts }: Case): Contact | undefined {
  const byAddress = ({ address }: Mailbox) =>
    contacts.find(({ email }) => email !== undefined && sameMailbox(email, address))
  const byName = ({ name }: Mailbox) => contacts.find((contact) => namesPerson(name, contact.name))
  const { from } = mail
  if (!from) return mail.sender && byAddress(mail.sender)
  const viaMachine = isMachineAddress(from.address)
    ? mail.replyTo.map(byAddress).find((one) => one !== undefined)
    : undefined
  return byAddress(from) ?? byName(from) ?? viaMachine
}

function guessTie(mail: MailMessage, { contacts, opportunity, seeker }: Case): Tie {
  const address = mail.from?.address ?? ''
  const isOwnFirm = seeker.email !== undefined && sharesFirm(address, seeker.email)
  if (!isOwnFirm && contacts.some(({ email }) => email !== undefined && sharesFirm(email, address))) return 'domain'
  return namesEmployer(foldText(`${mail.from?.name ?? ''} | ${mail.subject}`), address, opportunity.employer)
    ? 'employer'
    : 'none'
}
