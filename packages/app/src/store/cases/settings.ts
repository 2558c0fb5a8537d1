import type { Case, ParsedCase } from '@afterword/engine'
import type { CaseRecord, Invalid, Kept, Stamp } from '../../ports/record.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import type { SettingKind } from '../tables/tables.ts'
import { checkCase } from './check-case.ts'
import { insertEntry } from './insert-entry.ts'
import { markStale } from './keep-change.ts'
import { loadDefaults } from './owners-defaults.ts'
import { takeTurn } from './take-turn.ts'

/** Any seeker, to check a policy with. */
const SOMEBODY: Case['seeker'] = { name: 'Somebody', timeZone: 'UTC' }

/** The profile, the policy, and settings by name. */
export function openSettings(
  database: Database,
): Pick<CaseRecord, 'readProfile' | 'saveProfile' | 'readPolicy' | 'savePolicy' | 'readSetting' | 'saveSetting'> {
  const save = (owner: string, stamp: Stamp, kind: 'seeker' | 'policy', value: object) =>
    inTransaction<Kept, Invalid>(database, async (turn, giveUp) => {
      const parsed = await checkAlone(kind === 'seeker' ? { seeker: value } : { policy: value })
      if (parsed.kind === 'invalid') return giveUp(parsed)
      const id = await takeTurn(turn, owner)
      const before = await readBody(turn, owner, kind, '')
      const after = JSON.stringify(value)
      if (before === after) return { kind: 'kept', change: null }
      await putBody(turn, owner, kind, '', after)
      await markStale(turn, owner, kind, stamp.at)
      const changes = [{ table: 'settings' as const, kind, before, after }]
      await insertEntry(turn, { owner, opportunity: null, id, stamp, changes })
      return { kind: 'kept', change: id }
    })
  return {
    readProfile: (owner) =>
      atOneMoment(database, async (turn) => ({
        kind: 'profile' as const,
        seeker: (await loadDefaults(turn, owner)).seeker,
      })),
    saveProfile: (owner, stamp, seeker) => save(owner, stamp, 'seeker', seeker),
    readPolicy: (owner) =>
      atOneMoment(database, async (turn) => ({
        kind: 'policy' as const,
        policy: (await loadDefaults(turn, owner)).policy,
      })),
    savePolicy: (owner, stamp, policy) => save(owner, stamp, 'policy', policy),
    readSetting: (owner, name) =>
      atOneMoment(database, async (turn) => {
        const body = await readBody(turn, owner, 'setting', name)
        return { kind: 'setting' as const, value: body === null ? undefined : JSON.parse(body) }
      }),
    saveSetting: (owner, name, value, stamp) =>
      inTransaction<Kept>(database, async (turn) => {
        const after = JSON.stringify(value ?? null)
        if (!stamp) {
          await putBody(turn, owner, 'setting', name, after)
          return { kind: 'kept', change: null }
        }
        const id = await takeTurn(turn, owner)
        const before = await readBody(turn, owner, 'setting', name)
        if (before === after) return { kind: 'kept', change: null }
        await putBody(turn, owner, 'setting', name, after)
        const changes = [{ table: 'settings' as const, kind: 'setting' as const, name, before, after }]
        await insertEntry(turn, { owner, opportunity: null, id, stamp, changes })
        return { kind: 'kept', change: id }
      }),
  }
}

/** Checks a seeker or a policy as a part of an otherwise empty case. */
function checkAlone(part: object): Promise<ParsedCase> {
  const opportunity = { id: 'any', employer: 'Any', role: 'Any' }
  return checkCase({ version: 1, seeker: SOMEBODY, opportunity, contacts: [], interviews: [], log: [], ...part })
}

export async function readBody(turn: Turn, owner: string, kind: SettingKind, name: string): Promise<string | null> {
  const row = await turn
    .selectFrom('settings')
    .select('body')
    .where('owner', '=', owner)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.body ?? null
}

/** Null takes it away. */
export async function putBody(
  turn: Turn,
  owner: string,
  kind: SettingKind,
  name: string,
  body: string | null,
): Promise<void> {
  if (body === null) {
    await turn
      .deleteFrom('settings')
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .where('name', '=', name)
      .execute()
    return
  }
  await turn
    .insertInto('settings')
    .values({ owner, kind, name, body })
    .onConflict((conflict) => conflict.columns(['owner', 'kind', 'name']).doUpdateSet({ body }))
    .execute()
}
