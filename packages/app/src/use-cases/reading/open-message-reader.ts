import type { Case } from '@afterword/engine'
import type { InvitationReader } from '../../ports/calendar-files.ts'
import type { Holidays } from '../../ports/holidays.ts'
import type { MailReader } from '../../ports/mail-reader.ts'
import type { MessageReader, ReadMessage, SentNote } from '../../ports/message-reader.ts'
import { gatherCalendars, regionOf } from '../calendars.ts'
import { revisionOf } from '../exchange/revisions.ts'
import { findOffers } from './offers/find-offers.ts'
import { readAll, readInvitations } from './read-all.ts'
import { findSender } from './sender/find-sender.ts'
import { ownMessage } from './sender/own-message.ts'

interface ReaderPorts {
  readonly mail: MailReader
  readonly invitations: InvitationReader
  readonly holidays: Holidays
}

/** What the watched mailbox has its messages read with. What is no message at all has nothing to do with any case. */
export function openMessageReader(ports: ReaderPorts): MessageReader {
  return { read: (caseFile, sent, raw, now) => readOne(ports, caseFile, sent, raw, now) }
}

async function readOne(
  ports: ReaderPorts,
  file: Case,
  sent: readonly SentNote[],
  raw: Uint8Array,
  now: string,
): Promise<ReadMessage> {
  const read = await ports.mail.read(raw)
  if (read.kind === 'no-mail') return NO_MESSAGE
  const { mail } = read
  const [reading = NO_MESSAGE.reading] = await readAll(ports, { file, sent, messages: [mail], now })
  const { calendarOf } = await gatherCalendars(ports.holidays, [file], now)
  const invitations = await readInvitations(ports.invitations, mail)
  const toRead = { mail, invitations }
  const own = ownMessage(mail, file, sent, { now, calendar: calendarOf(regionOf(file)) })
  const revision = reading.interview && invitations[0] && revisionOf(invitations[0])
  return {
    ...(own ? { own } : {}),
    ...(revision ? { revision } : {}),
    ...findOffers(toRead, reading, findSender(mail, file, sent), file),
    reading,
    subject: mail.subject,
    from: mail.from ?? null,
    at: mail.date ?? mail.received ?? null,
    messageId: mail.messageId === undefined ? null : `<${mail.messageId}>`,
    references: [...mail.references, ...mail.inReplyTo].map((id) => `<${id}>`),
  }
}

const NO_MESSAGE: ReadMessage = {
  reading: { kind: 'unrelated', contact: null, evidence: ['no message that can be read'] },
  subject: '',
  from: null,
  at: null,
  messageId: null,
  references: [],
}
