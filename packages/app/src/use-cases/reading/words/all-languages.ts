import { DUTCH } from './dutch.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { JAPANESE } from './japanese.ts'
import type { LanguageWords } from './language-words.ts'
import { PORTUGUESE } from './portuguese.ts'
import { SPANISH } from './spanish.ts'

/** The languages that are read. A language is a file of its own, with a second one for its verdicts where it has grown long. */
const LANGUAGES: readonly LanguageWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH, JAPANESE]

/** How all languages say one thing: people mix them, and quote one in another. */
export function sayings(meaning: keyof LanguageWords): string[] {
  return LANGUAGES.flatMap((words) => words[meaning])
}
