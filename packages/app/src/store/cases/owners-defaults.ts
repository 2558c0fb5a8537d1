import type { Policy, Seeker } from '@afterword/engine'
import type { OwnersDefaults } from '../rows/split-case.ts'
import type { Turn } from '../tables/database.ts'

/** The profile and the policy of an owner. They were checked when they were kept. */
export async function loadDefaults(turn: Turn, owner: string): Promise<OwnersDefaults> {
  const rows = await turn
    .selectFrom('settings')
    .select(['kind', 'body'])
    .where('owner', '=', owner)
    .where('kind', 'in', ['seeker', 'policy'])
    .execute()
  const read = (kind: string): unknown => JSON.parse(rows.find((row) => row.kind === kind)?.body ?? 'null')
  return { seeker: read('seeker') as Seeker | null, policy: read('policy') as Policy | null }
}
