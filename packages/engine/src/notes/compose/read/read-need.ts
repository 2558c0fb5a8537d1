import type { TopicPhrase } from '../draft.ts'
import { readTopic } from './read-topic.ts'
import type { ReadingContext } from './reading-context.ts'
import { ORDINARY_SUFFIX } from './words.ts'

/** What the job needs, as a thing: "keeping clients through a price rise", "stakeholder management". */
export function readNeed(text: string, context: ReadingContext): TopicPhrase | undefined {
  const bare = text
    .trim()
    .replace(/^(?:(?:they|you|the (?:job|role|team))\s+)?needs?\s+(?:to\s+)?/i, '')
    .replace(/^(?:to|ability to|the ability to|able to|must|should|can|has to|have to)\s+(?=[a-z])/i, '')
    .replace(/^(?:experience|skills?|expertise|confidence)\s+(?:with|in|of)\s+/i, '')
  if (/^(?:someone|somebody|a person|people|anyone)\b/i.test(bare)) return undefined
  const reading = readTopic(bare, context)
  if (reading.kind !== 'phrase') return undefined
  if (reading.phrase.form === 'statement' || reading.phrase.form === 'clause') return undefined
  return { form: reading.phrase.form, text: withoutAddedArticle(reading.phrase.text, bare) }
}

/** An ability has no article: "price negotiation", not "the price negotiation". */
function withoutAddedArticle(read: string, jotting: string): string {
  const isAdded = read.startsWith('the ') && !/^the\s/i.test(jotting)
  const head = (read.split(/\s(?:of|for|in|at|with|on|from|to|across|between)\s/)[0] as string)
    .split(' ')
    .at(-1) as string
  return isAdded && ORDINARY_SUFFIX.test(head) ? read.slice(4) : read
}
