import type { Stamp } from '../../ports/record.ts'
import type { RowChange } from '../rows/row-changes.ts'
import type { Turn } from '../tables/database.ts'
import { toUtc } from '../tables/to-utc.ts'

/** What is kept of the profile or the policy before and after; JSON, null where there was none. */
export interface SettingChange {
  readonly table: 'settings'
  readonly kind: 'seeker' | 'policy'
  readonly before: string | null
  readonly after: string | null
}

export interface NewEntry {
  readonly owner: string
  readonly opportunity: string | null
  readonly id: number
  readonly stamp: Stamp
  readonly changes: readonly (RowChange | SettingChange)[]
  readonly undoes?: number
}

export async function insertEntry(turn: Turn, entry: NewEntry): Promise<void> {
  const { owner, opportunity, id, stamp, changes, undoes = null } = entry
  await turn
    .insertInto('history')
    .values({
      owner,
      id,
      opportunity,
      at: toUtc(stamp.at),
      made_by: stamp.by,
      verb: stamp.verb,
      changes: JSON.stringify(changes),
      undoes,
      undone_by: null,
    })
    .execute()
}
