import type { Kysely } from 'kysely'
import type { DatabaseKind } from './database.ts'
import { createFirstTables } from './migrations/0001-first-tables.ts'
import { createMailTables } from './migrations/0002-mail.ts'
import { createFeedTable } from './migrations/0003-calendar-feeds.ts'
import { addBatchesAndSettlements } from './migrations/0004-batches-and-settlements.ts'
import { createNotebookTable } from './migrations/0005-notebook.ts'
import { addTally } from './migrations/0006-tally.ts'
import { createReminderTables } from './migrations/0007-reminders.ts'
import { createTotals } from './migrations/0008-totals.ts'
import { addNotebookWords } from './migrations/0009-notebook-words.ts'
import { addSetbacks } from './migrations/0010-setbacks.ts'

/** A step from one version of the tables to the next. It sees the tables as they are then, not as the program knows them. */
export type Migration = (tables: Kysely<unknown>, kind: DatabaseKind) => Promise<void>

/** All steps in order: the first makes version 1. Steps that were released are never changed, only followed by others. */
export const migrations: readonly Migration[] = [
  createFirstTables,
  createMailTables,
  createFeedTable,
  addBatchesAndSettlements,
  createNotebookTable,
  addTally,
  createReminderTables,
  createTotals,
  addNotebookWords,
  addSetbacks,
]
