import type { PageKind } from '@afterword/engine'
import type { ChangedPart } from '../ports/history.ts'

/** Kinds of pages of the notebook. */
export const PAGE_WORDS: Readonly<Record<PageKind, string>> = {
  card: 'practice card',
  article: 'library',
  criteria: 'what you weigh jobs by',
  fit: 'is it for me',
  'look-back': 'looked back',
  feedback: 'what they said',
  attempt: 'self-test',
}

/** What part of an opportunity something stands in. */
export function sayPart(part: ChangedPart): string {
  return part in PAGE_WORDS ? PAGE_WORDS[part as PageKind] : part
}
