import type { PracticeCard } from '@afterword/engine'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { findQuestions, type NewQuestion } from './find-questions.ts'
import { OTHER, themeOf } from './theme-of.ts'

/** The cards of a theme; those asked most often first. */
export interface Theme {
  readonly name: string
  readonly cards: readonly PracticeCard[]
}

/** Every practice card, and what interviews brought that no card has. */
export interface Questions {
  readonly kind: 'questions'
  readonly now: string
  readonly themes: readonly Theme[]
  readonly fresh: readonly NewQuestion[]
}

/** As many notes and debriefs as are looked through for questions. */
const MOST_MOMENTS = 500

/** All difficult questions by theme, and the new ones. */
export async function listQuestions(
  ports: NotebookPorts & { readonly record: CaseRecord },
  request: Pick<Who, 'owner'> & { readonly now?: string | undefined },
): Promise<Questions | Refusal> {
  const now = request.now ?? ports.clock.now()
  const read = await readQuestions(ports, request.owner, now)
  if (read.kind === 'refused') return read
  const { cards, fresh } = read
  const names = [...new Set(cards.map(themeOf))].sort((a, b) => (a === OTHER ? 1 : b === OTHER ? -1 : a < b ? -1 : 1))
  const themes = names.map((name) => ({
    name,
    cards: cards.filter((card) => themeOf(card) === name).sort((a, b) => b.asked.length - a.asked.length),
  }))
  return { kind: 'questions', now, themes, fresh }
}

/** All cards, and the questions that none has. */
export async function readQuestions(
  { notebook, record }: NotebookPorts & { readonly record: CaseRecord },
  owner: string,
  now: string,
) {
  const read = await notebook.readPages(owner, 'card')
  if (isTrouble(read)) return refuseTrouble(read)
  const hard = await record.listHardMoments(owner, now, MOST_MOMENTS)
  if (isTrouble(hard)) return refuseTrouble(hard)
  return { kind: 'read' as const, cards: read.pages, fresh: findQuestions(hard.moments, read.pages) }
}
