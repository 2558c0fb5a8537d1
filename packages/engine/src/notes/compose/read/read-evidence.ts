import type { TopicPhrase } from '../draft.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import type { ReadingContext } from './reading-context.ts'
import { expandShorthand, FOREIGN, hasShorthand, RELATIVE_DAYS } from './words.ts'

/** Past forms with which people begin what they are proud of: the "I" is understood. */
const PAST = new Set(
  (
    'led ran built cut grew won wrote taught made kept held brought took sold spoke set oversaw began drew dealt found gave got ' +
    'headed met put rebuilt rewrote saw sent shot spent split stood swam drove flew chose hit overcame read shrank sped was had did'
  ).split(' '),
)
/** Present forms that can only be said by "I" at the beginning of a jotting. */
const PRESENT = new Set(
  'speak know own teach write manage oversee bring understand enjoy run lead hold have am use'.split(' '),
)
/** Words in -ed that say what somebody is, not what they did. */
const STATES = new Set(
  'experienced skilled certified trained based qualified licensed accredited interested used'.split(' '),
)
const PAST_ADVERB =
  /^(?:also|once|recently|personally|successfully|previously|already|twice|singlehandedly|single-handedly|jointly)$/

/** Evidence for a strength as something to say: a statement that begins with "I", or a thing to bring. */
export function readEvidence(text: string, context: ReadingContext): TopicPhrase | undefined {
  const bare = expandShorthand(text.trim().replace(/\s+/g, ' ').replace(/’/g, "'"))
    .replace(/^[-*•·]\s*/, '')
    .replace(/[\s.!;,]+$/, '')
  if (!isFit(bare)) return undefined
  const words = context.names.restore(bare).split(' ')
  return readSaid(words) ?? readLeftOut(words) ?? readPlaced(words) ?? readThing(words, context)
}

function isFit(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}'-]+/u)
  return (
    /\p{L}/u.test(text) &&
    words.length >= 2 &&
    words.length <= 34 &&
    !/[?!;:()\n]|\.\s|\s-\s/.test(text) &&
    !hasShorthand(text) &&
    !words.some((word) => FOREIGN.has(word) || RELATIVE_DAYS.has(word) || /^(?:he|she|you|your|we)$/.test(word)) &&
    /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text)
  )
}

/** "I led the move of 300 accounts". */
function readSaid(words: readonly string[]): TopicPhrase | undefined {
  return /^(?:I|I've|I'm|I'd)$/i.test(words[0] ?? '') && words.length >= 4
    ? { form: 'statement', text: [(words[0] as string).replace(/^i/, 'I'), ...words.slice(1)].join(' ') }
    : undefined
}

/** "Led the move of 300 accounts", "speak fluent German", "experienced in triage". */
function readLeftOut(words: readonly string[]): TopicPhrase | undefined {
  const lower = words.map((word) => word.toLowerCase())
  const verb = PAST_ADVERB.test(lower[0] ?? '') ? (lower[1] ?? '') : (lower[0] ?? '')
  const rest = [(words[0] as string).toLowerCase(), ...words.slice(1)].join(' ')
  if (words.length < 3) return undefined
  if (STATES.has(verb) && /^(?:in|with|at|as|on|by)$/.test(lower[1] ?? ''))
    return { form: 'statement', text: `I am ${rest}` }
  const isPast =
    PAST.has(verb) || (/^\p{L}{2,}ed$/u.test(verb) && !/^(?:need|speed|seed|feed|indeed|hundred)$/.test(verb))
  return isPast || PRESENT.has(verb) ? { form: 'statement', text: `I ${rest}` } : undefined
}

/** "At Brightwater I ran the help desk", "in 2024 I moved …": a place or time first, then "I". */
function readPlaced(words: readonly string[]): TopicPhrase | undefined {
  const subject = words.indexOf('I')
  if (subject < 2 || subject > 6 || !/^(?:at|in|with|for|as|during|since|before|after|over)$/i.test(words[0] ?? ''))
    return undefined
  const place = [(words[0] as string).toLowerCase(), ...words.slice(1, subject)].join(' ').replace(/,$/, '')
  return { form: 'statement', text: `I ${words.slice(subject + 1).join(' ')} ${place}` }
}

/** "six years running the help desk", "my work on the billing team", "the CRM rollout at Brightwater". */
function readThing(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const first = (words[0] as string).toLowerCase()
  if (
    first === 'my' ||
    /^\d+\+?$/.test(first) ||
    /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(first)
  ) {
    const thing = [first, ...words.slice(1)]
    const probe = first === 'my' ? ['the', ...words.slice(1)] : thing
    return readNounPhrase(probe, context) ? { form: 'noun-phrase', text: thing.join(' ') } : undefined
  }
  if (/^\p{L}{2,}ing$/u.test(first)) return { form: 'gerund', text: [first, ...words.slice(1)].join(' ') }
  return readNounPhrase(words, context)
}
