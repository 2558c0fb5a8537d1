/** Universal part-of-speech tags, as far as they are told apart here. */
export type Tag = 'NOUN' | 'PROPN' | 'ADJ' | 'VERB' | 'AUX' | 'DET' | 'ADP' | 'NUM' | 'PRON' | 'ADV' | 'OTHER'

/** A word between spaces, without the comma behind it, and what it is in its sentence. */
export interface TaggedWord {
  readonly text: string
  readonly lower: string
  readonly tag: Tag
}

/** Knows English words. */
export interface Tagger {
  /** One entry for each word between spaces. */
  tag(words: readonly string[]): TaggedWord[]
  /** Whether a word, in lower case, stands in its dictionary, which holds no names of people, places or firms. */
  isOrdinary(word: string): boolean
}
