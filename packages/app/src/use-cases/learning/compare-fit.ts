import type { Case, Criterion } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { readCriteria } from './keep-fit.ts'
import { type FitRound, weighRounds } from './weigh-fit.ts'

/** How one job looked, round by round. */
export interface FitLine {
  readonly case: Case
  readonly rounds: readonly FitRound[]
}

/** Jobs side by side. */
export interface FitTable {
  readonly kind: 'fit-table'
  readonly criteria: readonly Criterion[]
  /** The one that suits best first; those that were not weighed last. */
  readonly lines: readonly FitLine[]
}

export interface CompareRequest extends Pick<Who, 'owner'> {
  /** That one alone; default: all that are live. */
  readonly opportunity?: string | undefined
}

const OVER: ReadonlySet<string> = new Set(['closed', 'rejected', 'parked'])

/** Compares the jobs that are still in play on the owner's own criteria. */
export async function compareFit(
  { notebook, record }: { readonly notebook: NotebookShelf; readonly record: CaseRecord },
  { owner, opportunity }: CompareRequest,
): Promise<FitTable | Refusal> {
  const kept = await readCriteria({ notebook }, owner)
  if (kept.kind === 'refused') return kept
  const listed = opportunity === undefined ? await record.listOpportunities(owner) : undefined
  if (listed && isTrouble(listed)) return refuseTrouble(listed)
  const live = listed?.opportunities.filter(({ state }) => !OVER.has(state)).map(({ id }) => id)
  const read = await record.readCases(owner, live ?? [opportunity ?? ''])
  if (isTrouble(read)) return refuseTrouble(read)
  const reviews = await notebook.readPages(owner, 'fit', { opportunity })
  if (isTrouble(reviews)) return refuseTrouble(reviews)
  const { criteria } = kept
  const lines = read.cases
    .map((one) => ({ case: one.case, rounds: weighRounds(one.case, reviews.pages, criteria) }))
    .sort((a, b) => latestOf(b) - latestOf(a))
  return { kind: 'fit-table', criteria, lines }
}

function latestOf({ rounds }: FitLine): number {
  return rounds.at(-1)?.overall ?? 0
}
