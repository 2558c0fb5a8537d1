import type { Reading } from './reading.ts'
import type { Tagger } from './tagged-word.ts'

/** Ordinary words that the dictionary, being of written English, lacks. */
const NEW_WORDS = new Set(
  (
    'rollout rollouts reorg onboarding offboarding backend frontend chatbot chatbots handover handovers signup signups dashboard ' +
    'dashboards website websites webinar webinars email emails paywall changelog roadmap backlog standup standups retrospective ' +
    'podcast podcasts crowdfunding homeschooling upskilling rewilding freelancer freelancers'
  ).split(' '),
)
/** Ordinary words that are names as well: they keep their capital. */
const NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|german|french|english|spanish|italian|dutch|polish|arabic|chinese|japanese|turkish|swedish|danish|greek|welsh|irish|christmas|easter|ramadan|slack|excel|oracle|python|java|azure|amazon|apple|google|teams|word|access|zoom|notion|sage|swift|go|ruby|rust|react|salesforce|jira|i)$/
/** What bears a name of its own: "Falcon rollout". */
const NAMED =
  /^(?:rollout|project|programme|program|migration|launch|release|initiative|campaign|platform|app|upgrade|merger|integration|pilot|scheme)s?$/

/**
 * The words of a jotting as they stand within a sentence: without the capital of its first word, when that is an ordinary
 * one. Undefined when capitals tell nothing (`Parcel Tracking`, `PARCEL TRACKING`).
 */
export function openWithSmallLetter(words: readonly string[], { names, tagger }: Reading): string[] | undefined {
  const [first = '', ...rest] = words
  if (isTitle(words, names.has)) return undefined
  if (!/^\p{Lu}[\p{Ll}'-]*$/u.test(first) || names.has(first)) return [...words]
  const lower = first.toLowerCase()
  if (first.length === 1) return first === 'A' ? ['a', ...rest] : [...words]
  const bare = lower.split(/['-]/)[0] ?? lower
  if (NAMES.test(bare) || /^\d/.test(rest[0] ?? '')) return [...words]
  if (!isOrdinaryWord(bare, tagger) || (NAMED.test(rest[0] ?? '') && !/(?:ing|tion|ment|al|ic|y)$/.test(bare)))
    return [...words]
  return [lower, ...rest]
}

function isTitle(words: readonly string[], isName: (word: string) => boolean): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word) && !isName(word))
  const small = long.filter((word) => /^\p{Ll}/u.test(word))
  return long.length >= 2 && small.length === 0
}

const PREFIX = /^(?:un|re|pre|mis|over|under|non|co|sub)-?/

/** Whether a word in lower case is an English word, as far as it can be known. */
export function isOrdinaryWord(word: string, tagger: Tagger): boolean {
  const stem = word.replace(/(?:'s|s')$/, '')
  return [stem, stem.replace(/s$/, ''), stem.replace(PREFIX, '')].some(
    (form) => tagger.isOrdinary(form) || NEW_WORDS.has(form),
  )
}
