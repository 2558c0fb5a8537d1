import type { PracticeCard } from '@afterword/engine'
import { parseInstant } from '@afterword/engine'
import { newId } from '../record/new-id.ts'
import { type Asking, findLike } from './find-questions.ts'
import { suggestTheme } from './suggest-theme.ts'

/** What is written on a card. */
export type CardText = Pick<PracticeCard, 'question' | 'theme' | 'needs'> & { readonly answer?: PracticeCard['answer'] }

/** A question to be put on a card: the one named, one of its own (null), or the one that asks the same (undefined). */
export interface ToPut {
  readonly asking: Asking
  readonly on: string | null | undefined
}

/** The cards that change when questions are put on them. What is asked again is due at once. */
export function putQuestions(known: readonly PracticeCard[], questions: readonly ToPut[], now: string): PracticeCard[] {
  const cards = new Map(known.map((card) => [card.id, card]))
  const changed = new Map<string, PracticeCard>()
  for (const { asking, on } of questions) {
    // Two of the new questions may be the same, too.
    const id = on === undefined ? findLike(asking.text, [...cards.values()]) : on
    const like = id === null ? undefined : cards.get(id)
    const card = like
      ? { ...like, asked: [...like.asked, asking], due: earlier(like.due, now) }
      : makeCard({ question: asking.text }, [asking], now, cards.keys())
    cards.set(card.id, card)
    changed.set(card.id, card)
  }
  return [...changed.values()]
}

/** A new card, due at once. */
export function makeCard(
  { question, theme = suggestTheme(question), needs, answer = {} }: CardText,
  asked: readonly Asking[],
  now: string,
  taken: Iterable<string>,
): PracticeCard {
  return {
    id: newId(question, taken, 'question'),
    question,
    theme,
    ...(needs === undefined ? {} : { needs }),
    answer,
    asked: [...asked],
    added: now,
    due: now,
  }
}

function earlier(one: string, other: string): string {
  return (parseInstant(one) ?? 0) < (parseInstant(other) ?? 0) ? one : other
}
