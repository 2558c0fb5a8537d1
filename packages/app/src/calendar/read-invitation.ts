import type { InvitationReader } from '../ports/calendar-files.ts'
import { readCalendarFile } from './read-calendar-file.ts'

/** A calendar with whatever a mail program puts around it. */
const CALENDAR = /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/i

/** Reads text/calendar parts as files are read. */
export function openInvitationReader(): InvitationReader {
  return {
    read: async (content) => {
      const read = readCalendarFile(CALENDAR.exec(content)?.[0] ?? '')
      return read.kind === 'invitations' ? read.invitations[0] : undefined
    },
  }
}
