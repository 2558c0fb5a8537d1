import type { Turn } from '../tables/database.ts'
import type { HistoryRow } from './read-history.ts'

/**
 * Marks an entry as taken back. Where it had itself taken back another, that one stands again, and what that one had taken
 * back does not: in turn, down to the change that all of them are about.
 */
export async function markTakenBack(turn: Turn, row: HistoryRow, by: number): Promise<void> {
  let at: Pick<HistoryRow, 'id' | 'undoes' | 'batch'> | undefined = row
  for (let mark: number | null = by; at; mark = mark === null ? by : null) {
    await setUndone(turn, row.owner, at.id, mark)
    if (at.batch !== null) await settleHead(turn, row.owner, at.batch)
    if (at.undoes === null) return
    at = await turn
      .selectFrom('history')
      .select(['id', 'undoes', 'batch'])
      .where('owner', '=', row.owner)
      .where('id', '=', at.undoes)
      .executeTakeFirst()
  }
}

/** A happening is taken back when none of its parts stands; without parts it is forgotten. */
export async function settleHead(turn: Turn, owner: string, batch: number): Promise<void> {
  const parts = await turn
    .selectFrom('history')
    .select('undone_by')
    .where('owner', '=', owner)
    .where('batch', '=', batch)
    .where('id', '<>', batch)
    .orderBy((eb) => eb('undone_by', 'is not', null))
    .limit(1)
    .executeTakeFirst()
  if (parts) return await setUndone(turn, owner, batch, parts.undone_by)
  await turn.deleteFrom('history').where('owner', '=', owner).where('id', '=', batch).execute()
}

export async function setUndone(turn: Turn, owner: string, id: number, by: number | null): Promise<void> {
  await turn.updateTable('history').set({ undone_by: by }).where('owner', '=', owner).where('id', '=', id).execute()
}
