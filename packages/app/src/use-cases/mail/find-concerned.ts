import type { Case } from '@afterword/engine'
import type { MailHeaders } from '../../ports/mailbox.ts'
import { namesPerson, sameMailbox, sharesFirm } from '../reading/sender/addresses.ts'
import { namesEmployer } from '../reading/sender/names-employer.ts'
import { foldText } from '../reading/text/fold-text.ts'

/** What messages are looked for by: an opportunity, its people and what was sent to them. */
export interface Concern {
  readonly case: Case
  /** Message-IDs of sent messages, in angle brackets. */
  readonly sent: ReadonlySet<string>
  /** Of messages that were noticed. */
  readonly heard: ReadonlySet<string>
}

/**
 * Which opportunities a message may concern, by its headers alone: by its thread, else by who wrote, else by their domain
 * or the employer's name, as the reader of whole messages finds them. A report may be about anything that was sent. Bulk
 * mail outside our threads is ignored, and the user's own mail counts in a known thread alone.
 */
export function findConcerned(headers: MailHeaders, concerns: readonly Concern[], own: string): readonly Concern[] {
  const { messageId, answers, bulk, report, from, subject } = headers
  const addresses = from.map(({ address }) => address)
  const isOwn = addresses[0] === own.toLowerCase()
  if (isOwn && concerns.some(({ sent }) => messageId !== null && sent.has(messageId))) return []
  const threads = concerns.filter(({ sent, heard }) => answers.some((id) => sent.has(id) || heard.has(id)))
  if (isOwn) return threads
  if (threads.length > 0) return threads
  if (report) return concerns.filter(({ sent }) => sent.size > 0)
  if (bulk) return []
  const known = concerns.filter(({ case: { contacts } }) =>
    contacts.some(({ email, name }) =>
      from.some((one) => (email !== undefined && sameMailbox(email, one.address)) || namesPerson(one.name, name)),
    ),
  )
  if (known.length > 0) return known
  const words = foldText([...from.map(({ name }) => name), subject].join(' | '))
  return concerns.filter(
    ({ case: { contacts, opportunity } }) =>
      contacts.some(({ email }) => email !== undefined && addresses.some((one) => sharesFirm(email, one))) ||
      addresses.some((one) => namesEmployer(words, one, opportunity.employer)),
  )
}
