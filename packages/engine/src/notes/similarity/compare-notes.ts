import type { ParsedNote } from '../parse/parse-note.ts'
import type { Span } from '../parse/span.ts'

/** A passage that two notes share, word for word, and where it stands in each. */
export interface SharedPassage {
  readonly text: string
  readonly inA: Span
  readonly inB: Span
}

/** How alike two notes are: the Jaccard index (0–1) of the sets of three-word runs in their bodies, lower-cased. */
export interface NotePair {
  /** The files' names. */
  readonly a: string
  readonly b: string
  readonly alike: number
  /** Longest first. */
  readonly shared: readonly SharedPassage[]
}

/** A note's runs of three words, ready to be compared with others. */
export interface NoteRuns {
  readonly parsed: ParsedNote
  /** Each run, and the index of the word at which it first begins. */
  readonly first: ReadonlyMap<string, number>
}

/** The three-word runs of a note's body. */
export function collectRuns(parsed: ParsedNote): NoteRuns {
  const { words } = parsed
  const first = new Map<string, number>()
  for (let at = 0; at + 2 < words.length; at += 1) {
    const run = `${words[at]?.plain} ${words[at + 1]?.plain} ${words[at + 2]?.plain}`
    if (!first.has(run)) first.set(run, at)
  }
  return { parsed, first }
}

/** Compares two notes. Time linear in their lengths. */
export function compareNotes(a: NoteRuns, b: NoteRuns): NotePair {
  let both = 0
  for (const run of a.first.keys()) if (b.first.has(run)) both += 1
  const either = a.first.size + b.first.size - both
  return {
    a: a.parsed.note.file,
    b: b.parsed.note.file,
    alike: either === 0 ? 0 : both / either,
    shared: both === 0 ? [] : findShared(a, b),
  }
}

/** Maximal stretches of `a` whose runs all stand in `b` one after the other. */
function findShared(a: NoteRuns, b: NoteRuns): SharedPassage[] {
  const passages: SharedPassage[] = []
  const { words } = a.parsed
  const text = a.parsed.note.text
  let from = -1
  let inB = -1
  for (let at = 0; at + 1 < words.length; at += 1) {
    const run = `${words[at]?.plain} ${words[at + 1]?.plain} ${words[at + 2]?.plain}`
    const place = at + 2 < words.length ? b.first.get(run) : undefined
    if (from !== -1 && place === inB + (at - from)) continue
    if (from !== -1) {
      passages.push(passage(from, inB, at - from + 2))
      from = -1
    }
    if (place !== undefined) {
      from = at
      inB = place
    }
  }
  return passages.toSorted((x, y) => y.text.length - x.text.length)

  function passage(start: number, startInB: number, length: number): SharedPassage {
    const inA = spanOf(a.parsed, start, length)
    return { text: text.slice(inA.start, inA.end).replace(/\s+/g, ' '), inA, inB: spanOf(b.parsed, startInB, length) }
  }
}

function spanOf(parsed: ParsedNote, start: number, length: number): Span {
  const { words } = parsed
  return { start: words[start]?.start ?? 0, end: words[Math.min(start + length, words.length) - 1]?.end ?? 0 }
}
