import type { Sentence } from '../parse/parse-note.ts'
import { isWithin, type Span } from '../parse/span.ts'
import { isNegated } from './negation.ts'

/**
 * A sentence for phrase rules: its words in lower case with one space between them, `|` in place of passages in quotation
 * marks and `,` where a clause ends. Quoted words are not in it.
 */
export interface PlainSentence extends Span {
  readonly plain: string
  /** For every position of `plain` the offset in the note; one more for the end. */
  readonly offsetAt: (position: number) => number
  readonly endAt: (position: number) => number
}

const CLAUSE_MARK = /[,;:()–—]| - /u

/** Makes a sentence plain. Time linear in its length. */
export function makePlain(text: string, sentence: Sentence, passages: readonly Span[]): PlainSentence {
  const tokens: string[] = []
  const starts: number[] = []
  const places: Span[] = []
  let length = 0
  const add = (token: string, place: Span) => {
    if (tokens.length > 0) length += 1
    starts.push(length)
    tokens.push(token)
    places.push(place)
    length += token.length
  }
  let previousEnd = sentence.start
  for (const word of sentence.words) {
    const between = text.slice(previousEnd, word.start)
    const last = tokens.length - 1
    if (isWithin(passages, word.start)) {
      if (tokens[last] !== '|') add('|', word)
    } else if (last >= 0 && (between === '/' || between === '.') && /^\d/.test(word.plain)) {
      tokens[last] += between + word.plain
      length += between.length + word.plain.length
      places[last] = { start: places[last]?.start ?? word.start, end: word.end }
    } else {
      if (last >= 0 && tokens[last] !== ',' && CLAUSE_MARK.test(between))
        add(',', { start: previousEnd, end: previousEnd })
      add(word.plain, word)
    }
    previousEnd = word.end
  }
  const indexAt = (position: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] as number) <= position) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    start: sentence.start,
    end: sentence.end,
    plain: tokens.join(' '),
    offsetAt: (position) => places[indexAt(position)]?.start ?? sentence.start,
    endAt: (position) => places[indexAt(Math.max(0, position - 1))]?.end ?? sentence.end,
  }
}

/** A phrase found, with its place in the note. */
export interface FoundPhrase extends Span {
  readonly text: string
  readonly sentence: PlainSentence
  /** Where in the plain sentence it begins. */
  readonly at: number
}

/**
 * Every match of a phrase pattern (global, written for plain sentences), negated ones left out unless `negated` is
 * 'kept'. The pattern stands for whole words.
 */
export function findPhrases(
  sentences: readonly PlainSentence[],
  pattern: RegExp,
  negated: 'dropped' | 'kept' = 'dropped',
): FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (const sentence of sentences) {
    for (const match of sentence.plain.matchAll(pattern)) {
      if (negated === 'dropped' && isNegated(sentence.plain, match.index)) continue
      const end = match.index + match[0].length
      found.push({
        text: match[0],
        sentence,
        at: match.index,
        start: sentence.offsetAt(match.index),
        end: sentence.endAt(end),
      })
    }
  }
  return found
}

/** A pattern for whole words: alternatives as they stand in plain sentences. Their groups capture nothing. */
export function phrasePattern(...alternatives: readonly string[]): RegExp {
  const groups = alternatives.join('|').replace(/\((?!\?)/g, '(?:')
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${groups})(?![\\p{L}\\p{N}-]|'\\p{L})`, 'gu')
}
