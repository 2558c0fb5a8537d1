import type { Incoming } from '../../ports/incoming.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'

/** How far each folder of the mailbox was read. */
export function openPositions(database: Database): Pick<Incoming, 'readPosition' | 'savePosition'> {
  return {
    readPosition: (owner, folder) =>
      atOneMoment(database, async (turn) => {
        const row = await turn
          .selectFrom('mail_folders')
          .select(['uid_validity', 'uid'])
          .where('owner', '=', owner)
          .where('folder', '=', folder)
          .executeTakeFirst()
        const position = row ? { uidValidity: row.uid_validity, uid: row.uid } : null
        return { kind: 'position' as const, position }
      }),
    savePosition: (owner, folder, { uidValidity, uid }) =>
      inTransaction(database, async (turn) => {
        const numbers = { uid_validity: uidValidity, uid }
        await turn
          .insertInto('mail_folders')
          .values({ owner, folder, ...numbers })
          .onConflict((conflict) => conflict.columns(['owner', 'folder']).doUpdateSet(numbers))
          .execute()
        return { kind: 'kept' as const }
      }),
  }
}
