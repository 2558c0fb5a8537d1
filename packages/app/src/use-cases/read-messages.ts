import type { Case } from '@afterword/engine'
import type { InvitationReader } from '../ports/calendar-files.ts'
import type { Clock } from '../ports/clock.ts'
import type { Holidays } from '../ports/holidays.ts'
import type { MailMessage, MailReader } from '../ports/mail-reader.ts'
import type { Reading } from '../ports/message-reader.ts'
import type { RawFiles } from '../ports/raw-files.ts'
import { type Failure, type Refusal, refuse } from './failure.ts'
import { type CasePorts, readCases } from './read-cases.ts'
import { readSent } from './read-sent.ts'
import { readAll } from './reading/read-all.ts'

export interface ReadRequest {
  /** The case file; `-` for standard input. */
  readonly source: string
  /** The file that lists what was sent; `-` for standard input. */
  readonly sent: string
  /** Mail files (.eml). At least one. */
  readonly mails: readonly string[]
  /** The moment it is, an instant; default: this moment. */
  readonly now?: string | undefined
}

/** Messages as they were read, in the order in which they were named. */
export interface MessagesRead {
  kind: 'read'
  readonly readings: readonly { readonly file: string; readonly mail: MailMessage; readonly reading: Reading }[]
  readonly case: Case
}

interface Ports extends CasePorts {
  readonly rawFiles: RawFiles
  readonly mail: MailReader
  readonly invitations: InvitationReader
  readonly clock: Clock
  readonly holidays: Holidays
}

/** Reads mail files with their case, without any mailbox: what each means, and what in it says so. */
export async function readMessages(ports: Ports, request: ReadRequest): Promise<MessagesRead | Refusal> {
  const sources = [request.source, request.sent, ...request.mails]
  const repeated = sources.find((source, index) => sources.indexOf(source) !== index)
  if (repeated !== undefined) return refuse({ kind: 'repeated-source', source: repeated })
  const cases = await readCases(ports, [request.source])
  const mails = await Promise.all(request.mails.map((file) => readFile(ports, file)))
  const theCase = cases.kind === 'read' ? cases.cases[0]?.case : undefined
  const sent = await readSent(ports.files, request.sent, theCase)
  const failures: Failure[] = [
    ...(cases.kind === 'refused' ? cases.failures : []),
    ...(sent.kind === 'failed' ? [sent.failure] : []),
    ...mails.flatMap((one) => (one.kind === 'failed' ? [one.failure] : [])),
  ]
  if (!theCase || sent.kind === 'failed' || failures.length > 0) return refuse(...failures)
  const now = request.now ?? ports.clock.now()
  const read = mails.flatMap((one) => (one.kind === 'mail' ? [one] : []))
  const messages = read.map(({ mail }) => mail)
  const readings = await readAll(ports, { file: theCase, sent: sent.sent, messages, now })
  return {
    kind: 'read',
    case: theCase,
    readings: read.flatMap(({ file, mail }, index) => {
      const reading = readings[index]
      return reading ? [{ file, mail, reading }] : []
    }),
  }
}

type FileRead = { kind: 'mail'; file: string; mail: MailMessage } | { kind: 'failed'; failure: Failure }

async function readFile(ports: Pick<Ports, 'rawFiles' | 'mail'>, file: string): Promise<FileRead> {
  const content = await ports.rawFiles.read(file)
  if (content.kind === 'unreadable')
    return { kind: 'failed', failure: { kind: 'unreadable-file', source: file, reason: content.reason } }
  const read = await ports.mail.read(content.bytes)
  return read.kind === 'mail'
    ? { kind: 'mail', file, mail: read.mail }
    : { kind: 'failed', failure: { kind: 'no-mail', source: file } }
}
