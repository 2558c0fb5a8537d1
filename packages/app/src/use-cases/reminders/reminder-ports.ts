import type { Notices } from '../../ports/notices.ts'
import type { PushSender } from '../../ports/push-sender.ts'
import type { Reminders } from '../../ports/reminders.ts'
import type { MailPorts } from '../mail/mail-ports.ts'
import type { ReminderWords } from './reminder-words.ts'

/** What it takes to tell somebody what is due. */
export interface ReminderPorts extends MailPorts {
  readonly reminders: Reminders
  readonly notices: Notices
  readonly push: PushSender
  readonly words: ReminderWords
}
