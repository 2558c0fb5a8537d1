import type { Refusal } from '../../use-cases/failure.ts'
import { rankByLikeness } from '../../use-cases/rank-by-likeness.ts'
import type { KeptSources } from '../../use-cases/read-cases.ts'
import type { Door } from '../door.ts'
import { chooseByName } from '../typed/choose-by-name.ts'
import { ME } from './me.ts'

/**
 * Asks with case files; where there are no such files, with the opportunities of the record that go by those names, or
 * begin so. Names that are neither are refused as files are.
 */
export async function withRecord<Outcome extends { readonly kind: string }>(
  door: Door,
  sources: readonly string[],
  ask: (kept: KeptSources | undefined) => Promise<Outcome | Refusal>,
): Promise<Outcome | Refusal> {
  const outcome = await ask(undefined)
  if (outcome.kind !== 'refused') return outcome
  const { failures } = outcome as Refusal
  const missing = failures.flatMap((one) =>
    one.kind === 'unreadable-file' && one.reason === 'missing' ? [one.source] : [],
  )
  if (missing.length < failures.length || !missing.every((source) => sources.includes(source))) return outcome
  const listed = await door.useCases.listOpportunities(ME)
  if (listed.kind === 'refused') return outcome
  const candidates = listed.opportunities.map(({ id, employer, role }) => ({ id, names: [employer, role] }))
  const ids = new Map<string, string>()
  for (const source of missing) {
    const choice = chooseByName(candidates, source, rankByLikeness)
    if (choice.kind !== 'one') return outcome
    ids.set(source, choice.chosen.id)
  }
  return ask({ owner: ME.owner, ids })
}
