import type { TopicPhrase } from '../draft.ts'
import { readTopic } from './read-topic.ts'
import type { ReadingContext } from './reading-context.ts'
import { hasShorthand } from './words.ts'

/** An answer to put right: what was asked, and what belongs into the answer. */
export interface Correction {
  readonly asked: TopicPhrase
  /** A thing that was left out, or whole sentences in the seeker's own words. */
  readonly answer:
    | { readonly kind: 'left-out'; readonly phrase: TopicPhrase }
    | { readonly kind: 'own-words'; readonly text: string }
}

const LEFT_OUT =
  /^(?:i\s+)?(?:forgot(?:\s+to\s+(?:mention|name|say))?|left\s+out|did\s+not\s+mention|didn't\s+mention|should\s+have\s+(?:mentioned|named|said|spoken\s+about))\s+/i

/**
 * A note on a fumbled answer as "question: what was missing", for example "the question about churn: forgot to mention
 * the referral programme" or "index types. Answer: A partial index fits when most rows are never read." Undefined when
 * the better answer is not in it: nobody else can give it.
 */
export function readCorrection(text: string, context: ReadingContext): Correction | undefined {
  const parts =
    /^(.+?)\s*(?:[:;]|\.\s+(?:better|answer|now):|,\s+(?=(?:i\s+)?(?:forgot|left out|should have|did not mention|didn't mention)))\s*(.+)$/is.exec(
      text.trim().replace(/\s+/g, ' '),
    )
  if (!parts) return undefined
  const asked = readAsked(parts[1] as string, context)
  const rest = (parts[2] as string).trim()
  if (!asked) return undefined
  if (LEFT_OUT.test(rest)) {
    const reading = readTopic(rest.replace(LEFT_OUT, ''), context)
    return reading.kind === 'phrase' && reading.phrase.form !== 'statement'
      ? { asked, answer: { kind: 'left-out', phrase: reading.phrase } }
      : undefined
  }
  const sentences = rest.split(/(?<=[.?])\s+/)
  const isClean =
    /^\p{Lu}/u.test(rest) && /\.$/.test(rest) && sentences.length <= 2 && !hasShorthand(rest) && rest.length <= 300
  return isClean ? { asked, answer: { kind: 'own-words', text: rest } } : undefined
}

function readAsked(text: string, context: ReadingContext): TopicPhrase | undefined {
  const bare = text
    .replace(/^(?:(?:the|their|her|his|your)\s+)?(?:question|answer|one)\s+(?:about|on|to)\s+/i, '')
    .replace(/\s+question$/i, '')
  const reading = readTopic(bare, context)
  return reading.kind === 'phrase' && reading.phrase.form !== 'statement' ? reading.phrase : undefined
}
