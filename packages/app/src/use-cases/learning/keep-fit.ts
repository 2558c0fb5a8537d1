import { type Criterion, type Debrief, type FitReview, keyOfPage } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { Refusal } from '../failure.ts'
import { withInterview } from '../interviews/edit-interview.ts'
import { type ChangedPages, changePages, type PageRequest } from '../notebook/change-page.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { newId } from '../record/new-id.ts'
import { applyPatch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'
import { FIRST_CRITERIA, isInCase } from './weigh-fit.ts'

const MINE = { kind: 'criteria', keys: ['mine'] } as const

/** What the owner weighs jobs by. */
export async function readCriteria(
  { notebook }: { readonly notebook: NotebookShelf },
  owner: string,
): Promise<{ kind: 'criteria'; criteria: readonly Criterion[] } | Refusal> {
  const read = await notebook.readPages(owner, 'criteria')
  if (isTrouble(read)) return refuseTrouble(read)
  return { kind: 'criteria', criteria: read.pages[0]?.criteria ?? FIRST_CRITERIA }
}

export interface CriteriaRequest extends PageRequest {
  /** All of them; what is new needs no id. What has no name goes. */
  readonly criteria: readonly (Omit<Criterion, 'id'> & { readonly id?: string | undefined })[]
}

/** Keeps what jobs are weighed by. Scores of a criterion that goes are kept, and count no more. */
export function saveCriteria(
  ports: NotebookPorts,
  request: CriteriaRequest,
): Promise<ChangedPages<'criteria'> | Refusal> {
  const named = request.criteria.filter(({ name }) => name.trim() !== '')
  const taken = named.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const criteria = named.map(({ id, name, weight }) => {
    const own = id ?? newId(name, taken, 'criterion')
    taken.push(own)
    return { id: own, name: name.trim(), weight }
  })
  return changePages(ports, 'save-criteria', request, MINE, () => [criteria.length === 0 ? null : { criteria }])
}

export interface FitRequest extends ChangeRequest {
  readonly interview: string
  /** Those that are named, as they are to be. */
  readonly scores: FitReview['scores']
  /** Null: none any more. */
  readonly decision?: NonNullable<Debrief['fit']>['decision'] | null | undefined
  readonly questions?: string | null | undefined
}

/** Keeps how a job looks after an interview: scores with a reason each, and what follows. */
export async function saveFit(
  ports: RecordPorts & { readonly notebook: NotebookShelf },
  request: FitRequest,
): Promise<Changed | Refusal> {
  const { owner, opportunity, interview, scores, decision, questions } = request
  const key = keyOfPage('fit', { opportunity, interview, scores: [] })
  const read = await ports.notebook.readPages(owner, 'fit', { keys: [key] })
  if (isTrouble(read)) return refuseTrouble(read)
  const before = read.pages[0] ?? { opportunity, interview, scores: [] }
  const page = applyPatch<FitReview>({ ...before, scores: mergeScores(before.scores, scores) }, { questions })
  return changeCase(
    ports,
    'save-fit',
    request,
    (current, now) =>
      withInterview(current, interview, (talk) => {
        const debrief: Debrief = talk.debrief ?? { at: now }
        const inCase = Object.fromEntries(
          scores.flatMap(({ criterion, score }) => (isInCase(criterion) ? [[criterion, score ?? null]] : [])),
        )
        const fit = applyPatch<NonNullable<Debrief['fit']>>(debrief.fit ?? {}, { ...inCase, decision })
        return { ...talk, debrief: applyPatch(debrief, { fit: Object.keys(fit).length > 0 ? fit : null }) }
      }),
    [{ kind: 'fit', key, page: page.scores.length === 0 && page.questions === undefined ? null : page }],
  )
}

/** Scores that the case has a place for are kept there alone; their reasons here. */
function mergeScores(before: FitReview['scores'], scores: FitReview['scores']): FitReview['scores'] {
  const named = new Set(scores.map(({ criterion }) => criterion))
  const kept = scores.flatMap(({ criterion, score, why }) => {
    const own = isInCase(criterion) ? undefined : score
    if (own === undefined && why === undefined) return []
    return [{ criterion, ...(own === undefined ? {} : { score: own }), ...(why === undefined ? {} : { why }) }]
  })
  return [...before.filter(({ criterion }) => !named.has(criterion)), ...kept]
}
