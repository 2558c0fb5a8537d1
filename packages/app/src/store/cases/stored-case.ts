import type { NotFound } from '../../ports/record.ts'
import type { CaseRows } from '../rows/case-rows.ts'
import { loadManyRows } from '../rows/load-rows.ts'
import type { OwnersDefaults } from '../rows/split-case.ts'
import type { Turn } from '../tables/database.ts'
import { loadDefaults } from './owners-defaults.ts'

/** A case as it is kept: its rows, what it takes from its owner, and its version. */
export interface StoredCase {
  readonly id: string
  readonly rows: CaseRows
  readonly defaults: OwnersDefaults
  readonly version: number
  readonly binnedAt: string | null
}

export async function loadStored(turn: Turn, owner: string, id: string): Promise<StoredCase | undefined> {
  return (await loadManyStored(turn, owner, [id]))[0]
}

/** In the order of the ids, without those that are not there. */
export async function loadManyStored(turn: Turn, owner: string, ids: readonly string[]): Promise<StoredCase[]> {
  const defaults = await loadDefaults(turn, owner)
  const found = await loadManyRows(turn, owner, ids)
  return ids.flatMap((id) => {
    const kept = found.get(id)
    return kept ? [{ id, defaults, ...kept }] : []
  })
}

export function notFound(id: string, stored: StoredCase | undefined): NotFound {
  return { kind: 'not-found', id, binned: stored !== undefined && stored.binnedAt !== null }
}
