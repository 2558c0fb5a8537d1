import type { CaseRecord } from '../../ports/record.ts'
import type { Database } from '../tables/database.ts'
import { tellTrouble } from '../tables/in-transaction.ts'

/** See `CaseRecord.readStamp`. */
export async function readStampOf(database: Database): ReturnType<CaseRecord['readStamp']> {
  try {
    return { kind: 'stamp', stamp: await database.readStamp() }
  } catch (error) {
    return tellTrouble(database, error)
  }
}
