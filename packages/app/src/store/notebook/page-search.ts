import type { Article, Criterion, Feedback, FitReview, LookBack, PageKind, PracticeCard } from '@afterword/engine'
import { foldWords } from '../rows/fold-words.ts'

/** What a person may look for on a page, in the order in which it is shown; of a self-test, nothing. */
const SOUGHT: Readonly<Record<PageKind, (page: never) => readonly (string | undefined)[]>> = {
  card: ({ question, theme, needs, answer, asked }: PracticeCard) => [
    question,
    theme,
    needs,
    ...Object.values(answer),
    ...asked.flatMap(({ text, employer }) => [text === question ? undefined : text, employer]),
  ],
  article: ({ title, why, topics, url }: Article) => [title, why, ...(topics ?? []), url],
  criteria: ({ criteria }: { readonly criteria: readonly Criterion[] }) => criteria.map(({ name }) => name),
  feedback: ({ theme, text }: Feedback) => [theme, text],
  'look-back': ({ told, telling }: LookBack) => [told, telling],
  fit: ({ questions, scores }: FitReview) => [questions, ...scores.map(({ why }) => why)],
  attempt: () => [],
}

/** The texts of a page, given as JSON, that can be found. */
export function soughtOf(kind: PageKind, body: string): string[] {
  const texts = SOUGHT[kind](JSON.parse(body) as never)
  return [...new Set(texts)]
    .filter((text) => text !== undefined && text.trim() !== '')
    .map((text) => String(text).replaceAll('\u0000', '').toWellFormed())
}

/** What a page is found by, as in `search_texts`. */
export function wordsOf(kind: PageKind, body: string): string {
  return ` ${soughtOf(kind, body).flatMap(foldWords).join(' ')}`
}
