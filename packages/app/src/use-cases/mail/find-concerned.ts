import type { Case } from '@afterword/engine'
import type { MailHeaders } from '../../ports/mailbox.ts'

/** What messages are looked for by: an opportunity, its people and what was sent to them. */
export interface Concern {
  readonly case: Case
  /** Message-IDs of sent messages, in angle brackets. */
  readonly sent: ReadonlySet<string>
  /** Of messages that were noticed. */
  readonly heard: ReadonlySet<string>
}

/** Domains on which anybody may have an address: they say nothing of an employer. */
const ANYBODYS = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com icloud.com me.com yahoo.com gmx.de gmx.net web.de aol.com mail.com proton.me protonmail.com fastmail.com t-online.de orange.fr free.fr qq.com 163.com'.split(
    ' ',
  ),
)

/** Shorter names of employers are found in too many subjects. */
const SHORTEST_NAME = 4

/**
 * Which opportunities a message may concern, by its headers alone: by its thread, else by who wrote, else by their domain
 * or the employer's name. A report may be about anything that was sent. Bulk mail outside our threads is ignored, and the
 * user's own mail counts in a known thread alone.
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
    contacts.some(({ email }) => email !== undefined && addresses.includes(email.toLowerCase())),
  )
  if (known.length > 0) return known
  const domains = addresses.map(domainOf)
  const words = fold([subject, ...from.map(({ name }) => name)].join(' '))
  return concerns.filter(({ case: { contacts, opportunity } }) => {
    const theirs = contacts.flatMap(({ email }) => (email === undefined ? [] : [domainOf(email.toLowerCase())]))
    const name = fold(opportunity.employer).trim()
    return (
      theirs.some(
        (domain) => !ANYBODYS.has(domain) && domains.some((one) => one === domain || one.endsWith(`.${domain}`)),
      ) ||
      (name.length >= SHORTEST_NAME && words.includes(` ${name} `))
    )
  })
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** Words in small letters without accents, a space around each. */
function fold(text: string): string {
  return ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
}
