import type { Action, Case } from '@afterword/engine'
import type { ReminderWhat } from '../../ports/reminders.ts'
import type { Today } from '../desk/plan-today.ts'

/** Something to be told, with what it is about. */
export interface News {
  readonly what: ReminderWhat
  readonly case: Case
  /** Null: a hold. */
  readonly action: Action | null
}

/** How it is to be said. */
export interface Manner {
  readonly now: string
  /** The zone the reader is in. */
  readonly zone: string
  /** Whether employers and people may be named. */
  readonly names: boolean
}

/** A title and a line or two. */
export interface NoticeWords {
  readonly title: string
  readonly body: string
}

/** The words of reminders, which are made where all words are. */
export interface ReminderWords {
  /** Of one thing or several that are told at once. */
  notice(news: readonly News[], manner: Manner): NoticeWords
  /** A mail to oneself: all of the day in the morning, or what becomes due. */
  digest(kind: 'morning' | 'due', today: Today, manner: Manner): { readonly subject: string; readonly text: string }
}
