import type { FetchMessageObject } from 'imapflow'
import type { MailHeaders } from '../../ports/mailbox.ts'

/** What is asked for besides the envelope. */
export const HEADER_NAMES = ['references', 'list-id', 'list-unsubscribe', 'content-type']

const ID = /<[^<>\s]+>/g
const DAEMON = /^(mailer-daemon|postmaster)@/

/** What was fetched of a message, in the words of the port. */
export function readHeaders({ uid, envelope, headers }: FetchMessageObject): MailHeaders {
  const lines = unfold(headers?.toString('utf8') ?? '')
  const has = (name: string) => lines.some((line) => line.toLowerCase().startsWith(`${name}:`))
  const answers = [envelope?.inReplyTo ?? '', ...lines.filter((line) => /^references:/i.test(line))].join(' ')
  const people = [envelope?.from, envelope?.sender, envelope?.replyTo].flatMap((list) => list ?? [])
  const from = people.map(({ name = '', address = '' }) => ({ name, address: address.toLowerCase() }))
  return {
    uid,
    messageId: envelope?.messageId?.match(ID)?.[0] ?? null,
    answers: [...new Set(answers.match(ID) ?? [])],
    from,
    subject: envelope?.subject ?? '',
    bulk: has('list-id') || has('list-unsubscribe'),
    report:
      lines.some((line) => /^content-type:\s*multipart\/report/i.test(line)) ||
      from.some(({ address }) => DAEMON.test(address)),
  }
}

/** Header lines, those that go on over several lines joined. */
function unfold(text: string): string[] {
  return text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
}
