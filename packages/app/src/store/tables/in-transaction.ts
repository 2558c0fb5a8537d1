import type { RecordTrouble } from '../../ports/record-trouble.ts'
import type { Database, Turn } from './database.ts'

/** Leaves a transaction without keeping anything of it; the outcome is what the caller gets. */
export type GiveUp<Refusal> = (outcome: Refusal) => never

/** Carries an outcome out of a transaction that is rolled back. */
class GivenUp<Refusal> extends Error {
  readonly outcome: Refusal
  constructor(outcome: Refusal) {
    super('The transaction is rolled back.')
    this.outcome = outcome
  }
}

/** Writes all of it or nothing. No other writer comes in between on SQLite; on PostgreSQL, none of the same owner. */
export async function inTransaction<Outcome, Refusal = never>(
  database: Database,
  work: (turn: Turn, giveUp: GiveUp<Refusal>) => Promise<Outcome>,
): Promise<Outcome | Refusal | RecordTrouble> {
  // An object of this call, so that an inner transaction could never be taken for this one.
  let left: GivenUp<Refusal> | undefined
  const giveUp: GiveUp<Refusal> = (outcome) => {
    left = new GivenUp(outcome)
    throw left
  }
  try {
    return await database.tables.transaction().execute((turn) => work(turn, giveUp))
  } catch (error) {
    if (left !== undefined && error === left) return left.outcome
    return tellTrouble(database, error)
  }
}

/** Reads at one moment, whatever is written meanwhile. */
export async function atOneMoment<Outcome>(
  database: Database,
  work: (turn: Turn) => Promise<Outcome>,
): Promise<Outcome | RecordTrouble> {
  try {
    const reading = database.tables.transaction().setAccessMode('read only').setIsolationLevel('repeatable read')
    return await reading.execute(work)
  } catch (error) {
    return tellTrouble(database, error)
  }
}

/** An error of the database as an outcome; a defect is thrown on. */
export function tellTrouble(database: Database, error: unknown): RecordTrouble {
  const trouble = database.readTrouble(error)
  if (!trouble) throw error
  return trouble
}
