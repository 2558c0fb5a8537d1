import PostalMime, { type Address, decodeWords, type Email } from 'postal-mime'
import { Temporal } from 'temporal-polyfill'
import type { CalendarPart, Mailbox, MailMessage, MailReader, MailReport } from '../../ports/mail-reader.ts'
import { htmlToText } from './html-to-text.ts'
import { looksMisread, mendMojibake, relabelCharset } from './mend-charset.ts'
import { readDeliveryStatus } from './read-delivery-status.ts'

/** Messages within messages are read this deep; what lies deeper tells nothing about the outermost. */
const DEEPEST = 3

/** Reads mail messages with postal-mime. */
export function openMailReader(): MailReader {
  return {
    read: async (bytes) => {
      const message = dropEnvelope(bytes)
      if (!hasMailHeaders(message)) return { kind: 'no-mail' }
      return { kind: 'mail', mail: await readMessage(message, DEEPEST) }
    },
  }
}

async function readMessage(bytes: Uint8Array, depth: number): Promise<MailMessage> {
  const email = await parse(bytes)
  const headers = email.headers.map(({ key, value }) => ({ name: key, value: mend(decodeWords(value)) }))
  const headerOf = (name: string) => headers.find((header) => header.name === name)?.value
  const attachments = email.attachments.map(({ mimeType, content, method, filename }) => ({
    mimeType,
    bytes: toBytes(content),
    method,
    filename: filename ?? '',
  }))
  const enclosed = attachments.filter(({ mimeType }) =>
    /^(?:message\/(?:rfc822|global)(?:-headers)?|text\/rfc822-headers)$/.test(mimeType),
  )
  return {
    headers,
    messageId: idsIn(email.messageId)[0],
    inReplyTo: idsIn(email.inReplyTo),
    references: idsIn(email.references),
    from: mailboxesIn(email.from)[0],
    sender: mailboxesIn(email.sender)[0],
    replyTo: (email.replyTo ?? []).flatMap(mailboxesIn),
    to: [...(email.to ?? []), ...(email.cc ?? [])].flatMap(mailboxesIn),
    subject: mend(email.subject ?? '').trim(),
    date: readMoment(headerOf('date')),
    received: readMoment(headerOf('received')?.split(';').at(-1)),
    text: textOf(email),
    calendars: attachments.flatMap((one): CalendarPart[] =>
      one.mimeType === 'text/calendar' ||
      /^application\/ics$/.test(one.mimeType) ||
      one.filename.toLowerCase().endsWith('.ics')
        ? [{ content: new TextDecoder().decode(one.bytes), method: one.method?.toUpperCase() }]
        : [],
    ),
    report: reportOf(headerOf('content-type') ?? '', attachments),
    enclosed: depth > 0 ? await Promise.all(enclosed.map((one) => readMessage(one.bytes, depth - 1))) : [],
  }
}

/** Parses, and once more under another label when what came out was read in the wrong encoding. */
async function parse(bytes: Uint8Array): Promise<Email> {
  const options = { forceRfc822Attachments: true } as const
  const email = await PostalMime.parse(bytes, options)
  const isMisread = [email.text, email.html, email.subject].some((text) => text !== undefined && looksMisread(text))
  const relabelled = isMisread ? relabelCharset(bytes) : undefined
  return relabelled === undefined ? email : await PostalMime.parse(relabelled, options)
}

/** What a reader sees: the plain part, or the HTML part where the plain one is missing or only says so. */
function textOf({ text, html }: Email): string {
  const plain = mend(text ?? '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\u00a0', ' ')
    .trim()
  if (html === undefined || plain.replaceAll(/\s/g, '').length >= 40) return plain
  const rich = mend(htmlToText(html))
  return rich.length > plain.length ? rich : plain
}

function mend(text: string): string {
  return looksMisread(text) ? (mendMojibake(text) ?? text) : text
}

function reportOf(
  contentType: string,
  attachments: readonly { mimeType: string; bytes: Uint8Array }[],
): MailReport | undefined {
  const of = (type: RegExp) => attachments.filter(({ mimeType }) => type.test(mimeType))
  if (
    of(/^message\/disposition-notification$/).length > 0 ||
    /report-type\s*=\s*"?disposition-notification/i.test(contentType)
  )
    return { kind: 'disposition' }
  const statuses = of(/^message\/(?:global-)?delivery-status$/)
  if (statuses.length === 0) return undefined
  return {
    kind: 'delivery',
    outcomes: statuses.flatMap(({ bytes }) => readDeliveryStatus(new TextDecoder().decode(bytes))),
  }
}

function mailboxesIn(address: Address | undefined): Mailbox[] {
  if (address === undefined) return []
  if (address.group !== undefined) return address.group.flatMap(mailboxesIn)
  return address.address === '' ? [] : [{ name: mend(address.name).trim(), address: address.address.toLowerCase() }]
}

function idsIn(value: string | undefined): string[] {
  const bracketed = [...(value ?? '').matchAll(/<([^<>\s]+)>/g)].map(([, id = '']) => id)
  return bracketed.length > 0 ? bracketed : (value ?? '').split(/\s+/).filter((id) => id.includes('@'))
}

const MOMENT =
  /(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ZONES: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
}

/** The moment that a Date or Received header names (RFC 5322), as an instant in UTC. */
function readMoment(value: string | undefined): string | undefined {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    MOMENT.exec(value ?? '') ?? []
  if (day === '') return undefined
  const offset = /^[+-]/.test(zone) ? zone : (ZONES[zone.toUpperCase()] ?? '+0000')
  const fullYear = year.length === 2 ? `20${year}` : year.padStart(4, '0')
  const monthNumber = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  const wall = `${fullYear}-${monthNumber}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}:${second}`
  try {
    return Temporal.Instant.from(`${wall}${offset.slice(0, 3)}:${offset.slice(3)}`).toString()
  } catch {
    return undefined
  }
}

function toBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** Drops the line that mailbox files put before each message (`From dana@larkspur.example Tue Sep 15 …`). */
function dropEnvelope(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  const [envelope] = /^(?:\ufeff|ï»¿)?(?:\s*\r?\n)*(?:From [^\n]*\n)?/.exec(head) ?? ['']
  return bytes.subarray(envelope.length)
}

function hasMailHeaders(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000)).split(/\r?\n\r?\n/)[0] ?? ''
  return /^[!-9;-~]+:/.test(head) && /^(?:from|date|message-id|received|subject|return-path):/im.test(head)
}
