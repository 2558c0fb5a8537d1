import { readTopic, type TopicPhrase } from '@afterword/engine'
import type { Jotting, PhraseReader } from '../ports/phrase-reader.ts'
import { readJotting } from './read-jotting.ts'
import type { Reading } from './reading.ts'
import type { Tagger } from './tagged-word.ts'

type Names = Reading['names']

/** Where the engine, which knows few verbs, takes several words for a thing, they may be a sentence. */
const MAY_BE_SENTENCE = /^(?:(?:the|an?|their|your)\s+\S+(?:\s+\S+){2}|(?!(?:the|an?|their|your)\s)\S+(?:\s+\S+){2})/i

/**
 * Reads with wink-nlp what the engine alone is unsure of. The language model (4 MB) is loaded with the first jotting
 * that needs it: most cases never do.
 */
export function openPhraseReader(loadTagger: () => Promise<Tagger>): PhraseReader {
  return {
    read: async (jottings, names) => {
      const hard = jottings.filter((jotting) => isHard(jotting, names))
      if (hard.length === 0) return {}
      const tagger = await loadTagger()
      const phrases: Record<string, TopicPhrase> = {}
      for (const jotting of hard) {
        const phrase = readJotting(jotting, { names, tagger, reader: jotting.reader })
        if (phrase) phrases[jotting.key] = phrase
      }
      return phrases
    },
  }
}

function isHard({ text, kind, reader }: Jotting, names: Names): boolean {
  if (kind === 'promise') return /\bi\b/i.test(text)
  const engine = readTopic(text, { names, reader: reader === 'them' ? 'them' : 'another' })
  return engine.kind === 'unsure' || (engine.phrase.form === 'noun-phrase' && MAY_BE_SENTENCE.test(text.trim()))
}
