import type { Stamp } from '../../ports/record.ts'
import type { PageChange } from '../notebook/page-rows.ts'
import type { RowChange } from '../rows/row-changes.ts'
import type { Turn } from '../tables/database.ts'
import type { SettingKind } from '../tables/tables.ts'
import { toUtc } from '../tables/to-utc.ts'

/** What is kept of the profile, the policy or a setting before and after; JSON, null where there was none. */
export interface SettingChange {
  readonly table: 'settings'
  readonly kind: SettingKind
  /** Of a setting. */
  readonly name?: string
  readonly before: string | null
  readonly after: string | null
}

interface NewEntry {
  readonly owner: string
  readonly opportunity: string | null
  readonly id: number
  readonly stamp: Stamp
  readonly changes: readonly (RowChange | SettingChange | PageChange)[]
  readonly undoes?: number | undefined
}

/** Enters a change; the first of a happening brings the entry that stands for all of them. */
export async function insertEntry(turn: Turn, entry: NewEntry): Promise<void> {
  const { owner, opportunity, id, stamp, changes, undoes = null } = entry
  const { verb, batch } = stamp
  if (batch !== undefined && batch !== id) await insertHead(turn, owner, { ...stamp, batch })
  await turn
    .insertInto('history')
    .values({
      owner,
      id,
      opportunity,
      at: toUtc(stamp.at),
      made_by: stamp.by,
      verb,
      changes: JSON.stringify(changes),
      undoes,
      undone_by: null,
      batch: batch ?? null,
    })
    .execute()
}

/** The entry that stands for a happening changes nothing itself. `undoes`: the happening that it takes back. */
export async function insertHead(
  turn: Turn,
  owner: string,
  stamp: Stamp & { readonly batch: number },
  undoes?: number,
): Promise<void> {
  const { batch } = stamp
  const there = await turn
    .selectFrom('history')
    .select('id')
    .where('owner', '=', owner)
    .where('id', '=', batch)
    .executeTakeFirst()
  if (!there) await insertEntry(turn, { owner, opportunity: null, id: batch, stamp, changes: [], undoes })
}
