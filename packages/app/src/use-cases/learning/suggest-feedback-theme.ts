/** What feedback after a no is usually about, and the words that tell; the first that fits counts. */
const THEMES: readonly (readonly [string, RegExp])[] = [
  [
    'Somebody was closer',
    /\b(another|other|stronger|closer|internal) (candidate|applicant|match|person)\b|\binternal\b/i,
  ],
  ['Pay', /\b(salary|pay|money|budget|expectations?)\b/i],
  ['Examples', /\b(examples?|concrete|specific|evidence|vague|general|detail)\b/i],
  ['How it was said', /\b(long|ramb\w+|short|clear\w*|communicat\w+|listen\w*|structure\w*|nervous|quiet)\b/i],
  ['Why this job', /\b(motivat\w+|interest\w*|enthusias\w+|research\w*|knew little|why us)\b/i],
  ['Experience', /\b(experience|senior\w*|junior|years|background|sector|industry|led|leading)\b/i],
  ['Know-how', /\b(technical|skills?|knowledge|tools?|test|task|case study|portfolio)\b/i],
]

/** The theme that a piece of feedback seems to belong to. */
export function suggestFeedbackTheme(text: string): string {
  return THEMES.find(([, words]) => words.test(text))?.[0] ?? 'Other'
}

/** The themes that are offered. */
export const FEEDBACK_THEMES: readonly string[] = [...THEMES.map(([theme]) => theme), 'Other']
