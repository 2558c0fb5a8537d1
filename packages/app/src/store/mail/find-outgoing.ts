import type { Turn } from '../tables/database.ts'
import type { OutboxTable } from '../tables/tables.ts'

export async function findOutgoing(turn: Turn, owner: string, id: string): Promise<OutboxTable | undefined> {
  return await turn.selectFrom('outbox').selectAll().where('owner', '=', owner).where('id', '=', id).executeTakeFirst()
}
