import type { Kysely, Transaction } from 'kysely'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import type { Tables } from './tables.ts'

export type DatabaseKind = 'sqlite' | 'postgres'
export type Turn = Transaction<Tables>

/** An open database with what only its kind knows. */
export interface Database {
  readonly kind: DatabaseKind
  readonly tables: Kysely<Tables>
  /** Another text after every change that anybody committed, in this process or another. */
  readStamp(): Promise<string>
  /** What a person can be told about an error of the database; undefined for a defect. */
  readTrouble(error: unknown): RecordTrouble | undefined
}
