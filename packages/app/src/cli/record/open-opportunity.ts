import type { Shown } from '../../use-cases/opportunities/show-opportunity.ts'
import type { Door } from '../door.ts'
import { choose } from './choose.ts'
import { ME } from './me.ts'
import { nowOf, type RecordOptions } from './record-command.ts'
import { orTell } from './stop.ts'

const CHOOSING = { what: 'opportunity', all: 'afterword list' }

/** The opportunity that was typed, with its plan; undefined when that was refused and told. */
export async function openOpportunity(
  door: Door,
  typed: string | undefined,
  options: RecordOptions,
): Promise<Shown | undefined> {
  const id = await chooseOpportunity(door, typed)
  if (id === undefined) return undefined
  return orTell(door, await door.useCases.showOpportunity({ ...ME, opportunity: id, now: nowOf(door, options) }))
}

/** The id of the opportunity that was typed, among those on the desk or those in the bin. */
export async function chooseOpportunity(
  door: Door,
  typed: string | undefined,
  { binned = false }: { readonly binned?: boolean } = {},
): Promise<string | undefined> {
  const listed = orTell(door, await door.useCases.listOpportunities({ ...ME, binned }))
  if (!listed) return undefined
  const candidates = listed.opportunities.map(({ id, employer, role }) => ({ id, names: [employer, role] }))
  if (candidates.length === 0) {
    const nothing = binned ? 'The bin is empty.' : 'There is no opportunity yet; to add one: afterword add'
    door.terminal.complain(`${nothing}\n`)
    door.conclude(2)
    return undefined
  }
  return (
    await choose(door, candidates, typed, binned ? { what: 'opportunity in the bin', all: 'afterword bin' } : CHOOSING)
  )?.id
}
