import type { PracticeCard } from '@afterword/engine'
import type { PracticeSchedule, Rating } from '../../ports/practice-schedule.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { type ChangedPages, changePage, changePages, type PageRequest } from '../notebook/change-page.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import { keyOf } from './find-questions.ts'
import { readQuestions } from './list-questions.ts'
import { type CardText, makeCard, putQuestions } from './put-questions.ts'

export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy']

/** Adds a card by hand. It can be practised at once. */
export async function addCard(
  ports: NotebookPorts,
  request: PageRequest & { readonly card: CardText },
): Promise<ChangedPages<'card'> | Refusal> {
  const now = request.now ?? ports.clock.now()
  const read = await ports.notebook.readPages(request.owner, 'card')
  if (isTrouble(read)) return refuseTrouble(read)
  const made = makeCard(
    request.card,
    [],
    now,
    read.pages.map(({ id }) => id),
  )
  return changePages(ports, 'add-card', request, { kind: 'card', keys: [made.id] }, () => [made])
}

export interface TakeRequest extends PageRequest {
  /** By `key`, the card that asks the same; null: a card of its own; absent: as it seems. Questions left out here are. */
  readonly only?: Readonly<Record<string, string | null | undefined>> | undefined
}

/** Makes cards of the questions that interviews brought, and counts those that a card asks already. */
export async function takeQuestions(
  ports: NotebookPorts & { readonly record: CaseRecord },
  request: TakeRequest,
): Promise<ChangedPages<'card'> | Refusal> {
  const now = request.now ?? ports.clock.now()
  const read = await readQuestions(ports, request.owner, now)
  if (read.kind === 'refused') return read
  const { only } = request
  const questions = read.fresh
    .filter(({ key }) => !only || Object.hasOwn(only, key))
    .map(({ key, asking, like }) => ({ asking, on: only?.[key] === undefined ? (like ?? undefined) : only[key] }))
  const cards = putQuestions(read.cards, questions, now)
  return changePages(ports, 'take-questions', request, { kind: 'card', keys: cards.map(({ id }) => id) }, () => cards)
}

export interface CardRequest extends PageRequest {
  readonly card: string
}

/** Changes what is written on a card. */
export function editCard(
  ports: NotebookPorts,
  request: CardRequest & { readonly set: Patch<CardText> },
): Promise<ChangedPages<'card'> | Refusal> {
  return changePage(ports, 'edit-card', request, { kind: 'card', key: request.card }, (card) =>
    applyPatch<PracticeCard>(card, request.set),
  )
}

/** Removes a card. */
export function removeCard(ports: NotebookPorts, request: CardRequest): Promise<ChangedPages<'card'> | Refusal> {
  return changePage(ports, 'remove-card', request, { kind: 'card', key: request.card }, () => null)
}

/** Says how the answer went; the card comes back accordingly. */
export async function rateCard(
  ports: NotebookPorts & { readonly schedule: PracticeSchedule },
  request: CardRequest & { readonly rating: Rating },
): Promise<ChangedPages<'card'> | Refusal> {
  const now = request.now ?? ports.clock.now()
  const read = await ports.notebook.readPages(request.owner, 'card', { keys: [request.card] })
  if (isTrouble(read)) return refuseTrouble(read)
  const [before] = read.pages
  const next = (await ports.schedule.weigh(before?.memory, now))[request.rating]
  return changePage(ports, 'practise-card', { ...request, now }, { kind: 'card', key: request.card }, (card) => ({
    ...card,
    ...next,
  }))
}

/** Moves a place where it was asked off a card, to a card of its own. */
export async function partQuestion(
  ports: NotebookPorts,
  request: CardRequest & { readonly asking: string },
): Promise<ChangedPages<'card'> | Refusal> {
  const now = request.now ?? ports.clock.now()
  const read = await ports.notebook.readPages(request.owner, 'card')
  if (isTrouble(read)) return refuseTrouble(read)
  const asking = read.pages.find(({ id }) => id === request.card)?.asked.find((one) => keyOf(one) === request.asking)
  const parted =
    asking &&
    makeCard(
      { question: asking.text },
      [asking],
      now,
      read.pages.map(({ id }) => id),
    )
  const keys = parted ? [request.card, parted.id] : [request.card]
  return changePages(ports, 'part-question', request, { kind: 'card', keys }, ([card = null]) => {
    if (!card || !parted) return keys.length === 1 ? [card] : [card, null]
    return [{ ...card, asked: card.asked.filter((one) => keyOf(one) !== request.asking) }, parted]
  })
}
