import type { ReadingContext } from './reading-context.ts'
import { OUTSIDE_PRONOUNS } from './words.ts'

/** "they" and "you" take the same verb forms, so these change places without harm. */
const SHIFTED: Readonly<Record<string, string>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  "they're": 'you are',
  "they've": 'you have',
  "they'll": 'you will',
  "they'd": 'you would',
}

/**
 * The words as they are said to the reader. "They" as the first word is the employer: to the people there it becomes
 * "you". In other places it may stand for anyone (drivers and their routes) and stays. Pronouns of which nobody can
 * tell whom they mean: undefined.
 */
export function shiftPerson(words: readonly string[], context: ReadingContext): string[] | undefined {
  const isAboutThem = /^(?:they|their|they're|they've|they'll|they'd)$/i.test(words[0] ?? '')
  const outside = words.filter((word, at) => OUTSIDE_PRONOUNS.has(word.toLowerCase()) && !isDummyIt(words, at))
  if (outside.length > 0) return undefined
  if (!isAboutThem || context.reader === 'another') return [...words]
  return words.map((word) => SHIFTED[word.toLowerCase()] ?? word)
}

/** "make it easier to", "how it works": stands for something in the same sentence. */
function isDummyIt(words: readonly string[], at: number): boolean {
  return (words[at] as string).toLowerCase() === 'it' && at > 0
}
