import type { TopicPhrase } from '../draft.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { readTopic } from './read-topic.ts'
import type { ReadingContext } from './reading-context.ts'

const SENDING =
  /^(?:i\s+(?:said|promised)\s+(?:that\s+)?(?:i\s+(?:would|will|'d|'ll)\s+|to\s+)?|i\s+(?:will|would)\s+|i'll\s+|promised\s+(?:to\s+)?|to\s+|will\s+)?(?:send|forward|email|e-mail|mail|share|pass on|post)\s+(?:(?:her|him|them|you|it|over|along|on)\s+)?/i

/** The thing promised: "send her the churn report" is "the churn report". Other promises cannot be kept by a message. */
export function readPromise(
  text: string,
  recipient: readonly string[],
  context: ReadingContext,
): TopicPhrase | undefined {
  const trimmed = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '')
  const named = trimmed.replace(SENDING, '')
  const [first = '', ...rest] = named.split(' ')
  const thing = recipient.some((part) => part.toLowerCase() === first.toLowerCase()) ? rest.join(' ') : named
  const recipientLast = thing.replace(/\s+to\s+(?:her|him|them|you)$/i, '')
  const mine = /^my\s+(.+)$/i.exec(recipientLast)
  if (mine) {
    return (
      readNounPhrase(['the', ...(mine[1] as string).split(' ')], context) && {
        form: 'noun-phrase',
        text: `my ${mine[1]}`,
      }
    )
  }
  const reading = readTopic(recipientLast, context)
  return reading.kind === 'phrase' && reading.phrase.form === 'noun-phrase' ? reading.phrase : undefined
}
