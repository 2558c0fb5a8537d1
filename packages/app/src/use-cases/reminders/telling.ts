import type { Clock } from '@afterword/engine'
import type { TellingChannel } from '../../ports/reminders.ts'
import type { QuietHours } from './quiet-hours.ts'
import type { ReminderPorts } from './reminder-ports.ts'
import type { ReminderSettings } from './reminder-settings.ts'

/** Whose reminders are told, and how they want it. */
export interface Telling {
  readonly ports: ReminderPorts
  readonly owner: string
  readonly now: string
  readonly settings: ReminderSettings
  readonly clock: Clock
  readonly hours: QuietHours
  /** Where something can be told now: a desktop is there for some programs, and not for those that cron starts. */
  readonly channels: readonly TellingChannel[]
  /** Where the user wants to be told. */
  readonly wanted: readonly TellingChannel[]
  /** Whether the program goes on after the job, so that a button on a notice does something. */
  readonly stays: boolean
}

/** What came of one try. */
export type Told =
  | { readonly kind: 'told' }
  /** `handed`: it may be out all the same. */
  | { readonly kind: 'not-told'; readonly reason: string; readonly lasting: boolean; readonly handed?: boolean }
