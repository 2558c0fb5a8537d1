import { contentWords, isNoteWord } from './content-words.ts'
import type { NoteContext } from './note-context.ts'
import { emptyStems } from './recorded-topics.ts'

/** A note may hold one word of its own in so many before it counts as saying something. */
const WORDS_FOR_ONE = 30

/** Whether a body holds nothing but what every thank-you note could hold. */
export function saysNothing(context: NoteContext): boolean {
  const { words } = context.parsed
  if (words.some((word) => /\d/.test(word.text) && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(word.text))) return false
  const empty = emptyStems(context)
  const own = [...contentWords(words.map((word) => word.plain)).keys()].filter(
    (stem) => !empty.has(stem) && !isNoteWord(stem) && !/^\d/.test(stem),
  )
  return own.length <= 1 + Math.floor(words.length / WORDS_FOR_ONE)
}
