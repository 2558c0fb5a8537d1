import type { Invitation, Participant } from '../../ports/calendar-files.ts'
import type { LoadFormats } from '../../ports/file-formats.ts'
import type { MailReader } from '../../ports/mail-reader.ts'
import type { RawFiles } from '../../ports/raw-files.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import { type Refusal, refuse } from '../failure.ts'

/** What it takes to open an invitation, however it comes. */
export interface OpeningPorts {
  readonly formats: LoadFormats
  readonly mail: MailReader
  readonly rawFiles: RawFiles
  readonly files: TextFiles
}

/** An invitation as it came: a file's bytes, a pasted text, or a place to read it from (`-`: standard input). */
export interface InvitationSource {
  readonly source: string
  readonly bytes?: Uint8Array | undefined
  readonly text?: string | undefined
}

export type OpenedInvitation =
  | { readonly kind: 'calendar'; readonly invitation: Invitation }
  | { readonly kind: 'letter'; readonly subject: string; readonly text: string; readonly sender?: Participant }

/** The headers that a message has which a mail program saved; pasted lines such as `From:` are no message. */
const IS_MESSAGE = /^(?:message-id|mime-version|content-type|received|return-path):/im
/** A calendar that is pasted with something around it. */
const CALENDAR = /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/i

/** Finds the invitation in a calendar file, a message with one in it, or a letter in words. */
export async function openInvitation(
  ports: OpeningPorts,
  request: InvitationSource,
): Promise<OpenedInvitation | Refusal> {
  const { source } = request
  const formats = await ports.formats()
  const opened = await readSource(ports, request)
  if (opened.kind === 'unreadable') return refuse({ kind: 'unreadable-file', source, reason: opened.reason })
  const decoded = opened.kind === 'text' ? opened : formats.decode(opened.bytes)
  if (decoded.kind === 'not-text') return refuse({ kind: 'no-text', source })
  const { text } = decoded
  if (IS_MESSAGE.test(text.split(/\r?\n\r?\n/)[0] ?? '')) {
    const read = await ports.mail.read(opened.kind === 'bytes' ? opened.bytes : new TextEncoder().encode(text))
    if (read.kind === 'mail') {
      const { mail } = read
      const calendar = mail.calendars[0]?.content
      if (calendar !== undefined) return pickEvent(formats.calendars.read(calendar))
      const sender = mail.from
      return {
        kind: 'letter',
        subject: mail.subject,
        text: mail.text,
        ...(sender
          ? { sender: { kind: 'person', name: sender.name || undefined, email: sender.address, optional: false } }
          : {}),
      }
    }
  }
  const calendar = CALENDAR.exec(text)?.[0]
  if (calendar !== undefined) return pickEvent(formats.calendars.read(calendar))
  if (text.trim() === '') return refuse({ kind: 'no-invitation', reason: 'empty' })
  return { kind: 'letter', subject: '', text }
}

async function readSource(ports: OpeningPorts, { source, bytes, text }: InvitationSource) {
  if (bytes) return { kind: 'bytes' as const, bytes }
  if (text !== undefined) return { kind: 'text' as const, text }
  return source === '-' ? await ports.files.read(source) : await ports.rawFiles.read(source)
}

/** The one meeting of a calendar that can become an interview; what it is about otherwise is told. */
function pickEvent(
  read: ReturnType<Awaited<ReturnType<LoadFormats>>['calendars']['read']>,
): OpenedInvitation | Refusal {
  if (read.kind === 'malformed') return refuse({ kind: 'no-invitation', reason: 'malformed' })
  const [invitation, ...others] = read.invitations
  if (!invitation) return refuse({ kind: 'no-invitation', reason: 'empty' })
  // To call off a series is to call off the talk that is known of it.
  if (invitation.recurring && !invitation.cancelled) return refuse({ kind: 'no-invitation', reason: 'recurring' })
  if (others.length > 0 && !invitation.cancelled) return refuse({ kind: 'no-invitation', reason: 'several' })
  if (invitation.method === 'COUNTER')
    return refuse({ kind: 'no-invitation', reason: 'another-time', proposed: invitation.when })
  if (invitation.method === 'REPLY' || invitation.method === 'REFRESH')
    return refuse({ kind: 'no-invitation', reason: 'answer' })
  return { kind: 'calendar', invitation }
}
