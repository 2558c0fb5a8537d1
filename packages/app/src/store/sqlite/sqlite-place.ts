import type { Clock } from '../../ports/clock.ts'

/** Where a record in a file is, and where its backups go. Folders are made when there are none. */
export interface SqlitePlace {
  readonly file: string
  readonly backupFolder: string
  /** How many backups are kept; at least 1. */
  readonly keepBackups: number
  /** How long to wait for another writer, milliseconds. */
  readonly patience: number
  /** Names backups. */
  readonly clock: Clock
}
