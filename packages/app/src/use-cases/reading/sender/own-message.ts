import { type Action, type BusinessCalendar, type Case, parseInstant, plan } from '@afterword/engine'
import type { MailMessage } from '../../../ports/mail-reader.ts'
import type { OwnMessage, SentNote } from '../../../ports/message-reader.ts'
import { sentPurposeOf } from '../../log/purposes.ts'
import { sameMailbox } from './addresses.ts'

/**
 * What a message that the user wrote in another program would be logged as: to the contact it went to, for the step that
 * was open for them when it was written, else as an answer. Undefined for what others wrote, what went out through this
 * program, and what is logged already.
 */
export function ownMessage(
  mail: MailMessage,
  file: Case,
  sent: readonly SentNote[],
  { now, calendar }: { readonly now: string; readonly calendar: BusinessCalendar },
): OwnMessage | undefined {
  const { seeker, contacts, log } = file
  if (!mail.from || seeker.email === undefined || !sameMailbox(mail.from.address, seeker.email)) return undefined
  if (sent.some(({ messageId }) => messageId === mail.messageId)) return undefined
  const contact = contacts.find(({ email }) => email && mail.to.some(({ address }) => sameMailbox(address, email)))
  if (!contact) return undefined
  const at = mail.date ?? mail.received ?? now
  const written = parseInstant(at) ?? 0
  const isLogged = log.some(
    (entry) =>
      entry.type === 'sent' &&
      entry.contact === contact.id &&
      Math.abs((parseInstant(entry.at) ?? 0) - written) < SAME_MESSAGE,
  )
  if (isLogged) return undefined
  const open = plan(file, { now: at, calendar }).actions.find((action) => isOpenFor(action, contact.id, written))
  const purpose = open && sentPurposeOf(open.kind)
  return {
    contact: contact.id,
    name: contact.name,
    purpose: purpose ?? 'reply',
    ...(purpose && open.interview !== undefined ? { interview: open.interview } : {}),
  }
}

/** A message logged by hand within so many milliseconds is the same one. */
const SAME_MESSAGE = 10 * 60_000

/** A step that a message to this contact takes: open by then, most pressing first. */
function isOpenFor({ kind, contact, opens, channel }: Action, to: string, written: number): boolean {
  const isWritten = channel !== 'post' && channel !== 'linkedin' && sentPurposeOf(kind) !== undefined
  return isWritten && contact === to && (parseInstant(opens) ?? 0) <= written
}
