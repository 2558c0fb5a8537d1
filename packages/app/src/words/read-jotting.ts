import { readTopic, type TopicPhrase } from '@afterword/engine'
import type { Jotting } from '../ports/phrase-reader.ts'
import { expandJotting } from './expand-jotting.ts'
import { isTold } from './is-told.ts'
import { isOrdinaryWord, openWithSmallLetter } from './open-with-small-letter.ts'
import { readSentence } from './read-sentence.ts'
import { readPromised, readThing } from './read-thing.ts'
import type { Reading } from './reading.ts'

/** "worried about", "good chat on": how people begin a jotting about what was said. */
const LEAD_IN =
  /^(?:(?:we|they|he|she)\s+)?(?:(?:also|really|very|quite|still|then)\s+)*(?:(?:spoke|talked|chatted|chat|talk|convo|conversation|asked|worried|worries|worry|concerned|anxious|excited|curious|enthusiastic|passionate|happy|lots|a lot|long talk|good chat|big chat|q|qs|questions?|told me|heard|went on)\s+(?:a (?:lot|bit)\s+)?(?:about|on|over)|(?:keen|big|focus(?:ed)?|focusing)\s+on|(?:proud|tired|sick)\s+of|interested\s+in|(?:discussed|mentioned|described|explained|showed me|raised|brought up|touched on|covered|loves?|likes?|struggl(?:es|ing) with|struggled with|main (?:problem|worry|issue)(?: is)?|biggest (?:problem|worry|issue)(?: is)?))\s+(?=\S)/i

const BREAK = /\s*(?:[;:|()]|,(?=\s)|\.\s|\s[-–—/]+\s|\s?->\s?|\s?=>\s?)\s*/
const SHORTEST = 2

/** A phrase that is sure to fit into a sentence; undefined where that is not sure. */
export function readJotting({ text, kind }: Pick<Jotting, 'text' | 'kind'>, reading: Reading): TopicPhrase | undefined {
  const whole = expandJotting(text)
  if (!isTold(whole)) return undefined
  if (kind === 'promise') return readPromised(whole, reading)
  const read = readPart(whole, reading, 'whole')
  if (read) return read
  const parts = whole.split(BREAK).filter((part) => part !== '')
  if (parts.length < 2 || parts.some((part) => /^(?:not|no|never|but|except)(?![\w-])/i.test(part))) return undefined
  for (const [index, part] of parts.entries()) {
    const phrase = readPart(part, reading, index === 0 ? 'first' : 'further')
    if (phrase) return phrase
  }
  return undefined
}

/** One part. What follows another may hang on it, so only a thing with its article or a full sentence is taken there. */
function readPart(part: string, reading: Reading, place: 'whole' | 'first' | 'further'): TopicPhrase | undefined {
  const bare = part.replace(LEAD_IN, '')
  const words = openWithSmallLetter(bare.split(' '), reading)
  if (words === undefined || words.length < SHORTEST || !areKnown(words, reading)) return undefined
  const sentence = readSentence(words, reading)
  if (sentence) return sentence
  const isWhole = place === 'whole'
  const isComplete = place !== 'further' || bare !== part || /^(?:the|their|an?|her|his)$/i.test(words[0] ?? '')
  if (!isComplete || (!isWhole && words.length < 3)) return undefined
  return readThing(words, reading) ?? readByEngine(words.join(' '), bare, reading)
}

/** The engine reads clauses and gerunds; it is asked again now that nothing is shortened any more. */
function readByEngine(text: string, written: string, { names, reader }: Reading): TopicPhrase | undefined {
  const read = readTopic(text, { names, reader: reader === 'them' ? 'them' : 'another' })
  if (read.kind !== 'phrase' || read.phrase.form === 'noun-phrase') return undefined
  return /^(?:how|why|what|where|when|whether|\p{L}+ing\b)/iu.test(written) ? read.phrase : undefined
}

/** Short words that no dictionary has are shorthand, or slips; longer ones it may lack. Hyphenated parts count alone. */
function areKnown(words: readonly string[], { names, tagger }: Reading): boolean {
  return words
    .filter((word) => !names.has(word))
    .flatMap((word) => word.replace(/,$/, '').split(/[-/]/))
    .every((part) => !/^\p{Ll}{1,3}$|^(?!.*[aeiouy].*[aeiouy])\p{Ll}{4}$/u.test(part) || isOrdinaryWord(part, tagger))
}
