import type { CaseRecord, ReadCase } from '../../ports/record.ts'
import { joinCase } from '../rows/join-case.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'
import { loadManyStored, loadStored, notFound, type StoredCase } from './stored-case.ts'

/** Whole cases, as they were handed in. */
export function openReading(database: Database): Pick<CaseRecord, 'readCase' | 'readCases'> {
  return {
    readCase: (owner, id) =>
      atOneMoment(database, async (turn) => {
        const stored = await loadStored(turn, owner, id)
        return stored ? { kind: 'case' as const, ...readStored(stored) } : notFound(id, undefined)
      }),
    readCases: (owner, ids) =>
      atOneMoment(database, async (turn) => {
        const stored = await loadManyStored(turn, owner, ids ?? (await listIds(turn, owner)))
        return { kind: 'cases' as const, cases: stored.map(readStored) }
      }),
  }
}

function readStored({ id, rows, defaults, version, binnedAt }: StoredCase): ReadCase {
  return { id, case: joinCase(rows, defaults), version, binnedAt }
}

async function listIds(turn: Turn, owner: string): Promise<string[]> {
  const rows = await turn
    .selectFrom('opportunities')
    .select('opportunity')
    .where('owner', '=', owner)
    .where('binned_at', 'is', null)
    .orderBy('opportunity')
    .execute()
  return rows.map(({ opportunity }) => opportunity)
}
