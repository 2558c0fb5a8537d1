import { compareQuestions, type PracticeCard } from '@afterword/engine'
import type { HardMoment } from '../../ports/record.ts'

/** Where a question was asked. */
export type Asking = PracticeCard['asked'][number]

/** A question that an interview brought and that no card has yet. */
export interface NewQuestion {
  /** Where it comes from, as text, to name it by. */
  readonly key: string
  readonly asking: Asking
  readonly from: 'hard-question' | 'fumbled' | 'debrief'
  /** The card that asks the same, it seems; null: none does. */
  readonly like: string | null
}

/** From here on two questions are taken for the same. */
const ALIKE = 0.75

/** The questions in what was hard, those left out that a card has. Earlier ones first. */
export function findQuestions(moments: readonly HardMoment[], cards: readonly PracticeCard[]): NewQuestion[] {
  const known = new Set(cards.flatMap(({ asked }) => asked.map(keyOf)))
  const questions = moments.flatMap((moment) => {
    const { opportunity, interview, employer, on } = moment
    const place = { opportunity, interview, employer, on }
    const [from, texts] =
      'note' in moment
        ? [moment.note.kind === 'fumbled' ? ('fumbled' as const) : ('hard-question' as const), [moment.note.text]]
        : ['debrief' as const, questionsIn(moment.debrief.wasHard ?? '')]
    return texts.map((text) => ({ from, asking: { ...place, text } }))
  })
  const seen = new Set<string>()
  const fresh = questions.filter(({ asking }) => {
    const key = keyOf(asking)
    const isNew = !known.has(key) && !seen.has(key)
    seen.add(key)
    return isNew
  })
  return fresh
    .sort((a, b) => (a.asking.on < b.asking.on ? -1 : a.asking.on > b.asking.on ? 1 : 0))
    .map(({ asking, from }) => ({ key: keyOf(asking), asking, from, like: findLike(asking.text, cards) }))
}

/** The card that asks the same, the likest; null where none does. */
export function findLike(text: string, cards: readonly PracticeCard[]): string | null {
  let best: { readonly id: string; readonly alike: number } | undefined
  for (const { id, question, asked } of cards) {
    const alike = Math.max(...[question, ...asked.map((one) => one.text)].map((known) => compareQuestions(text, known)))
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { id, alike }
  }
  return best?.id ?? null
}

export function keyOf({ opportunity, interview, text }: Asking): string {
  return `${opportunity}/${interview}/${text}`
}

/** What a debrief calls hard, a line or a question each. */
function questionsIn(wasHard: string): string[] {
  return wasHard
    .split(/\n+|(?<=\?)\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
