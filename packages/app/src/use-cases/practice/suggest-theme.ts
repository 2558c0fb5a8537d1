/** Themes that questions fall under, and the words that tell; the first that fits counts. */
const THEMES: readonly (readonly [string, RegExp])[] = [
  ['Money', /\b(salary|pay|earn|money|compensation|expect\w* .*range|notice period)\b/i],
  ['Leaving', /\b(leav\w+|left|gap|fired|laid off|redundan\w+|why .* chang\w+ jobs?)\b/i],
  ['Weaknesses', /\b(weak\w*|improve|criticis\w+|criticiz\w+|failings?)\b/i],
  ['Failure', /\b(fail\w*|mistake\w*|wrong|regret\w*|missed)\b/i],
  ['People', /\b(conflict\w*|disagree\w*|difficult (people|person|colleague|client|customer)|team|manage\w*|boss)\b/i],
  ['Strengths', /\b(strength\w*|proud\w*|achiev\w+|best at|why should we)\b/i],
  ['Motivation', /\b(why (do you want|us|here|this)|motivat\w+|interest\w*|five years|5 years|goals?)\b/i],
  ['Know-how', /\b(how (would|do|did) you|tools?|technical|method\w*|experience with|forecast\w*|design|code)\b/i],
]

/** The theme that a question seems to belong to. */
export function suggestTheme(question: string): string {
  return THEMES.find(([, words]) => words.test(question))?.[0] ?? 'Other'
}

/** The themes that are offered. */
export const KNOWN_THEMES: readonly string[] = [...THEMES.map(([theme]) => theme), 'Other']
