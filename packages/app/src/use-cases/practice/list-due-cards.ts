import type { PracticeCard } from '@afterword/engine'
import type { NextPractice, PracticeSchedule, Rating } from '../../ports/practice-schedule.ts'
import { type Refusal, refuse } from '../failure.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

export interface DueRequest extends Pick<Who, 'owner'> {
  readonly now?: string | undefined
  /** Those too that come due by this instant: before an interview. */
  readonly until?: string | undefined
  /** That card now, due or not. */
  readonly card?: string | undefined
}

/** What to practise now. */
export interface DueCards {
  readonly kind: 'due-cards'
  readonly now: string
  /** The card to practise, and what each rating of it would lead to; null: nothing is due. */
  readonly first: { readonly card: PracticeCard; readonly outcomes: Readonly<Record<Rating, NextPractice>> } | null
  /** Those after it, the longest due first. */
  readonly others: readonly PracticeCard[]
  /** How many are due in all. */
  readonly count: number
  /** When the next one comes due after these, an instant. */
  readonly next: string | null
}

const MOST = 20

/** The cards that are due, one of them to begin with. Costs what is due, not what is kept. */
export async function listDueCards(
  ports: NotebookPorts & { readonly schedule: PracticeSchedule },
  request: DueRequest,
): Promise<DueCards | Refusal> {
  const { owner, card: asked } = request
  const now = request.now ?? ports.clock.now()
  const due = await ports.notebook.dueCards(owner, request.until ?? now, MOST)
  if (isTrouble(due)) return refuseTrouble(due)
  const { count, next } = due
  const card = asked === undefined ? due.cards[0] : await readCard(ports, owner, asked)
  if (card && 'kind' in card) return card
  const first = card ? { card, outcomes: await ports.schedule.weigh(card.memory, now) } : null
  return { kind: 'due-cards', now, first, others: due.cards.filter(({ id }) => id !== card?.id), count, next }
}

async function readCard({ notebook }: NotebookPorts, owner: string, asked: string): Promise<PracticeCard | Refusal> {
  const read = await notebook.readPages(owner, 'card', { keys: [asked] })
  if (isTrouble(read)) return refuseTrouble(read)
  return read.pages[0] ?? refuse({ kind: 'no-such-page', page: 'card', asked })
}
