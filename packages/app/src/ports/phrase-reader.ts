import type { knownNamesOf, TopicPhrase } from '@afterword/engine'

/** A jotting of a case. */
export interface Jotting {
  /** What its phrase is referred to by (`ComposeOptions.phrases`). */
  readonly key: string
  readonly text: string
  /** What it was noted as: a thing promised is read as a thing. */
  readonly kind: 'talking-point' | 'promise'
  /**
   * Who reads the phrase: the person it was noted about (`them`: "they" becomes "you"), somebody asked to pass thanks on
   * to that person (`messenger`: "her wall of maps" is understood), or anybody else.
   */
  readonly reader: 'them' | 'messenger' | 'another'
}

/** Reads jottings with more knowledge of English than the engine has. */
export interface PhraseReader {
  /** The phrases it is sure of, by key; for the rest the engine reads, or asks. */
  read(
    jottings: readonly Jotting[],
    names: ReturnType<typeof knownNamesOf>,
  ): Promise<Readonly<Record<string, TopicPhrase>>>
}
