import type { InvitationReader } from '../ports/calendar-files.ts'
import type { MailReader } from '../ports/mail-reader.ts'
import type { RawFiles } from '../ports/raw-files.ts'
import { createRawFiles } from '../text-files/read-raw-file.ts'

/** What mail is read with. The parsers are loaded for the first message. */
export function bindReading(folder: string): { rawFiles: RawFiles; mail: MailReader; invitations: InvitationReader } {
  return {
    rawFiles: createRawFiles(folder),
    mail: {
      read: async (bytes) => {
        const { openMailReader } = await import('../mail/mime/open-mail-reader.ts')
        return openMailReader().read(bytes)
      },
    },
    invitations: {
      read: async (content) => {
        const { openInvitationReader } = await import('../calendar/read-invitation.ts')
        return openInvitationReader().read(content)
      },
    },
  }
}
