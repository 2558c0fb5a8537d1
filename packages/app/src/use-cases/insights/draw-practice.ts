import { type PracticeCard, parseInstant } from '@afterword/engine'
import { OTHER, themeOf } from '../practice/theme-of.ts'
import type { Bars } from './chart.ts'

/** How a card stands: never practised, to be practised by now, or coming back later. */
export const STANDINGS = ['held', 'due', 'new'] as const

/** Bars beyond that many say nothing to anybody. */
const MOST_THEMES = 8

/** Where practice stands, by theme: those with most cards first, the smallest together under one name. */
export function drawPractice(cards: readonly PracticeCard[], now: string): Bars {
  const byTheme = [...Map.groupBy(cards, themeOf)].sort(
    ([a, one], [b, other]) =>
      Number(a === OTHER) - Number(b === OTHER) || other.length - one.length || (a < b ? -1 : 1),
  )
  const shown = byTheme.length <= MOST_THEMES ? byTheme : byTheme.slice(0, MOST_THEMES - 1)
  const rest = byTheme.slice(shown.length).flatMap(([, some]) => some)
  const bars = [...shown, ...(rest.length > 0 ? [[OTHER, rest] as const] : [])].map(([key, some]) => ({
    key,
    parts: STANDINGS.map((part) => ({
      key: part,
      count: some.filter((card) => standingOf(card, now) === part).length,
    })),
  }))
  return { form: 'bars', id: 'practice', n: cards.length, bars, median: null }
}

export function standingOf({ memory, due }: PracticeCard, now: string): (typeof STANDINGS)[number] {
  if (!memory) return 'new'
  return (parseInstant(due) ?? 0) <= (parseInstant(now) ?? 0) ? 'due' : 'held'
}
