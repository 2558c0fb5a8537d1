/** Between "she" and what she does. */
const ADVERB = /^(?:still|also|once|often|always|never|usually|even|only|just|recently|already)$/

const MANY: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' }

/**
 * "she still drafts her wills herself" as one says it of several, and so of "you": "they still draft their wills
 * themselves". Undefined for what does not begin with "he" or "she", or speaks of another person too.
 */
export function sayAsThey(words: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = words
  if (!/^(?:he|she)$/i.test(first) || rest.some((word) => /^(?:he|she|him|they|them|their)$/i.test(word)))
    return undefined
  const at = verbAt(['they', ...rest])
  if (/^(?:her|his)$/i.test(rest.at(-1) ?? '')) return undefined
  return ['they', ...rest].map((word, index) => (index === at ? toMany(word) : toTheirs(word)))
}

/** Where the verb of a sentence stands whose subject is its first word. */
export function verbAt(words: readonly string[]): number {
  return ADVERB.test(words[1]?.toLowerCase() ?? '') ? 2 : 1
}

function toMany(verb: string): string {
  const irregular = MANY[verb]
  if (irregular !== undefined) return irregular
  if (!/[^s]s$/.test(verb)) return verb
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  return /(?:ch|sh|ss|x|zz)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

function toTheirs(word: string): string {
  if (/^(?:her|his)$/.test(word)) return 'their'
  return /^(?:herself|himself)$/.test(word) ? 'themselves' : word
}
