import { businessDaysOf, type Case, createClock, parseInstant } from '@afterword/engine'
import type { Invitation, InvitationReader } from '../../ports/calendar-files.ts'
import type { Holidays } from '../../ports/holidays.ts'
import type { MailMessage } from '../../ports/mail-reader.ts'
import type { Reading, SentNote } from '../../ports/message-reader.ts'
import { gatherCalendars, regionOf } from '../calendars.ts'
import { readMail } from './read-mail.ts'

/** Reads messages that are already parsed, with their case. `now` counts for those that carry no date at all. */
export async function readAll(
  ports: { readonly invitations: InvitationReader; readonly holidays: Holidays },
  {
    file,
    sent,
    messages,
    now,
  }: { file: Case; sent: readonly SentNote[]; messages: readonly MailMessage[]; now: string },
): Promise<Reading[]> {
  const { calendarOf } = await gatherCalendars(ports.holidays, [file], now)
  const region = regionOf(file)
  const clock = createClock(file.opportunity.timeZone ?? file.seeker.timeZone)
  const days = businessDaysOf(calendarOf(region))
  const readings: Reading[] = []
  for (const mail of messages) {
    const written = parseInstant(mail.date ?? mail.received ?? now) ?? parseInstant(now) ?? 0
    const invitations = await readInvitations(ports.invitations, mail)
    const context = { case: file, sent, clock, days, today: clock.dayOf(written), monthFirst: isMonthFirst(region) }
    readings.push(readMail({ mail, invitations }, context))
  }
  return readings
}

/** The calendar parts of a message that hold an event; its method is that of the part, where that names one. */
export async function readInvitations(reader: InvitationReader, { calendars }: MailMessage): Promise<Invitation[]> {
  const invitations: Invitation[] = []
  for (const { content, method } of calendars) {
    const invitation = await reader.read(content)
    if (invitation) invitations.push(method === undefined ? invitation : { ...invitation, method })
  }
  return invitations
}

/** Where people write the month before the day: America's way, and that of East Asia. */
function isMonthFirst(region: string | undefined): boolean {
  return /^(?:US|PH|PR|GU|VI|AS|MP|FM|MH|PW|JP|CN|KR|TW)\b/.test(region ?? '')
}
