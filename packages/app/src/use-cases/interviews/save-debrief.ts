import { type Debrief, keyOfPage, type LookBack } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { PageWrite } from '../../ports/page-write.ts'
import type { Refusal } from '../failure.ts'
import { findQuestions } from '../practice/find-questions.ts'
import { putQuestions } from '../practice/put-questions.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import { withInterview } from './edit-interview.ts'

/** What belongs to a debrief beside the case. */
export type Told = Pick<LookBack, 'telling' | 'interest' | 'told'>

export interface DebriefRequest extends ChangeRequest {
  readonly interview: string
  /** What stands already and is not named here stays. */
  readonly debrief: Patch<Omit<Debrief, 'at'>>
  /** As with `debrief`. */
  readonly lookBack?: Patch<Told> | undefined
  /** Makes practice cards of what was hard, in the same change. */
  readonly cards?: boolean | undefined
}

type DebriefPorts = RecordPorts & { readonly notebook: NotebookShelf }

/** Keeps the debrief of an interview; its moment is that of its first line. */
export async function saveDebrief(ports: DebriefPorts, request: DebriefRequest): Promise<Changed | Refusal> {
  const pages = await gatherPages(ports, request)
  if ('kind' in pages) return pages
  return changeCase(
    ports,
    'debrief',
    request,
    (current, now) =>
      withInterview(current, request.interview, (interview) => ({
        ...interview,
        debrief: applyPatch<Debrief>(interview.debrief ?? { at: now }, request.debrief),
      })),
    pages,
  )
}

async function gatherPages(ports: DebriefPorts, request: DebriefRequest): Promise<readonly PageWrite[] | Refusal> {
  const told = await pageOfTold(ports, request)
  if ('kind' in told) return told
  const cards = request.cards ? await cardsOfHard(ports, request) : []
  return 'kind' in cards ? cards : [...told, ...cards]
}

async function pageOfTold(
  { notebook }: DebriefPorts,
  request: DebriefRequest,
): Promise<readonly PageWrite[] | Refusal> {
  const { owner, opportunity, interview, lookBack } = request
  if (!lookBack) return []
  const place = { opportunity, interview }
  const key = keyOfPage('look-back', place)
  const read = await notebook.readPages(owner, 'look-back', { keys: [key] })
  if (isTrouble(read)) return refuseTrouble(read)
  const page = applyPatch<LookBack>(read.pages[0] ?? place, lookBack)
  const says = page.telling ?? page.interest ?? page.told
  return [{ kind: 'look-back', key, page: says === undefined ? null : page }]
}

async function cardsOfHard(ports: DebriefPorts, request: DebriefRequest): Promise<readonly PageWrite[] | Refusal> {
  const { owner, opportunity, interview, debrief } = request
  const now = request.now ?? ports.clock.now()
  const read = await ports.notebook.readPages(owner, 'card')
  if (isTrouble(read)) return refuseTrouble(read)
  const stored = await readStored(ports, request, opportunity)
  if (stored.kind === 'refused') return stored
  const start = stored.case.interviews.find(({ id }) => id === interview)?.start ?? now
  const { employer } = stored.case.opportunity
  const place = { opportunity, employer, interview, start, on: start.slice(0, 10) }
  const fresh = findQuestions([{ ...place, debrief: { at: now, wasHard: debrief.wasHard ?? '' } }], read.pages)
  const cards = putQuestions(
    read.pages,
    fresh.map(({ asking, like }) => ({ asking, on: like ?? undefined })),
    now,
  )
  return cards.map((page) => ({ kind: 'card', key: page.id, page }))
}
