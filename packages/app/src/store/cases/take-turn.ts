import type { Turn } from '../tables/database.ts'

/**
 * The number of the next change of an owner, counted up. Others who change something of that owner wait here until this
 * one is through, so nothing that is read afterwards can be overtaken.
 */
export async function takeTurn(turn: Turn, owner: string): Promise<number> {
  const { last_change } = await turn
    .insertInto('owners')
    .values({ owner, last_change: 1 })
    .onConflict((conflict) =>
      conflict.column('owner').doUpdateSet((eb) => ({ last_change: eb('owners.last_change', '+', 1) })),
    )
    .returning('last_change')
    .executeTakeFirstOrThrow()
  return last_change
}
