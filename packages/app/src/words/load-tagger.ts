import type { Tag, TaggedWord, Tagger } from './tagged-word.ts'

const TAGS: ReadonlySet<string> = new Set<Tag>([
  'NOUN',
  'PROPN',
  'ADJ',
  'VERB',
  'AUX',
  'DET',
  'ADP',
  'NUM',
  'PRON',
  'ADV',
])

let loaded: Promise<Tagger> | undefined

/** wink-nlp with its small English model, loaded at the first call: it changes the model it is given, so only once. */
export function loadTagger(): Promise<Tagger> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Tagger> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNlp(model, ['sbd', 'pos'])
  const { pos, uniqueId } = nlp.its
  const numberOf = (word: string) => Number(nlp.readDoc(word).tokens().itemAt(0).out(uniqueId))
  // Words outside the dictionary are numbered behind it, in the order in which they are met.
  const edge = numberOf('qzxvkj')
  return {
    isOrdinary: (word) => numberOf(word) < edge,
    tag: (words) => {
      const tokens = nlp.readDoc(words.join(' ')).tokens()
      const texts = tokens.out()
      const tags = tokens.out(pos).map(String)
      return joinTokens(words, texts, tags)
    },
  }
}

/** wink takes "on-call" and "isn't" apart: a word is what its first verb is, else what its last part with letters is. */
function joinTokens(words: readonly string[], texts: readonly string[], tags: readonly string[]): TaggedWord[] {
  let next = 0
  return words.map((word) => {
    let rest = word.length
    const parts: string[] = []
    while (rest > 0 && next < texts.length) {
      const text = texts[next] ?? ''
      rest -= text.length
      if (/[\p{L}\p{N}]/u.test(text)) parts.push(tags[next] ?? '')
      next += 1
    }
    const found = /n't$/i.test(word) ? parts[0] : parts.at(-1)
    const text = word.replace(/,$/, '')
    return { text, lower: text.toLowerCase(), tag: asTag(found ?? '') }
  })
}

function asTag(tag: string): Tag {
  return TAGS.has(tag) ? (tag as Tag) : 'OTHER'
}
