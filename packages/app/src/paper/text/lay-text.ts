import bidiFactory from 'bidi-js'
import type { Face } from '../fonts.ts'
import { chooseFaces } from './choose-faces.ts'
import { findBreaks } from './find-breaks.ts'
import type { Line, Run } from './run.ts'

// The package is a module, and its types say it is none.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

/** The width of a run in points. */
export type Measure = (run: Run) => number

export interface TextLayout {
  /** Faces, best first. */
  readonly stack: readonly Face[]
  /** Points. */
  readonly width: number
  readonly measure: Measure
  /** From where the text is read; default: from where its first letter is. */
  readonly from?: 'ltr' | 'rtl' | undefined
}

/** Breaks a text into lines that fit, each with its runs in the order in which they are seen. */
export function layText(text: string, layout: TextLayout): Line[] {
  return plainText(text)
    .split('\n')
    .flatMap((paragraph) => layParagraph(paragraph, layout))
}

/** Composed, with plain spaces, and without controls that print nothing or turn the direction unseen. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/\t/g, ' ')
    .replaceAll(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, (one) =>
      one === '\n' ? one : '',
    )
}

function layParagraph(text: string, { stack, width, measure, from: side }: TextLayout): Line[] {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, side)
  const base = paragraphs[0]?.level ?? 0
  const faces = chooseFaces(text, stack)
  const runsOf = (from: number, to: number): Run[] => {
    const runs: { text: string; face: Face; level: number }[] = []
    for (let at = from; at < to; at += 1) {
      const face = faces[at]
      const level = levels[at] ?? base
      if (!face) continue
      const last = runs.at(-1)
      if (last && last.face === face && last.level === level) last.text += text[at]
      else runs.push({ text: text[at] ?? '', face, level })
    }
    return runs
  }
  const widthOf = (from: number, to: number) => runsOf(from, to).reduce((sum, run) => sum + measure(run), 0)
  const trimmed = (from: number, to: number) => from + text.slice(from, to).trimEnd().length
  const close = (from: number, to: number): Line => {
    const end = trimmed(from, to)
    const runs = inSight(runsOf(from, end))
    return { runs, width: widthOf(from, end), rightToLeft: base % 2 === 1 }
  }

  const lines: Line[] = []
  let from = 0
  let to = 0
  let filled = 0
  for (const at of findBreaks(text)) {
    const step = widthOf(to, trimmed(to, at))
    if (to > from && filled + step > width) {
      lines.push(close(from, to))
      from = to
      filled = 0
    }
    // A word that is longer than the line, as an address on the web is, is broken where it must be.
    while (filled === 0 && widthOf(from, trimmed(from, at)) > width) {
      const cut = cutAt(endsOf(text, from, at), (end) => widthOf(from, end) <= width)
      if (cut >= at) break
      lines.push(close(from, cut))
      from = cut
      to = cut
    }
    filled += widthOf(to, at)
    to = at
  }
  if (to > from || lines.length === 0) lines.push(close(from, to))
  return lines
}

/** The last of the places between two up to which it fits; the first of them at least. */
function cutAt(ends: readonly number[], fits: (end: number) => boolean): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(ends[middle] ?? 0)) low = middle
    else high = middle - 1
  }
  return ends[low] ?? 0
}

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Where the clusters of a stretch of text end. */
function endsOf(text: string, from: number, to: number): number[] {
  return [...clusters.segment(text.slice(from, to))].map(({ index, segment }) => from + index + segment.length)
}

/** Runs from left to right (rule L2 of UAX 9), with brackets turned where they are read from the right (L4). */
function inSight(runs: readonly Run[]): Run[] {
  const seen = runs.map((run) => ({
    ...run,
    text: run.level % 2 === 1 ? turnBrackets(run.text) : turnNumbers(run.text),
  }))
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < seen.length; start += 1) {
      let end = start
      while ((seen[end]?.level ?? -1) >= level) end += 1
      seen.splice(start, end - start, ...seen.slice(start, end).reverse())
      start = Math.max(start, end - 1)
    }
  }
  return seen
}

const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/

/** Numbers are read from the left in Arabic, too; the shaper takes such digits for a word, and turns it around. */
function turnNumbers(text: string): string {
  return text.replaceAll(/\S+/g, (word) => (EASTERN_DIGIT.test(word) ? [...word].reverse().join('') : word))
}

/** What has letters is turned around when it is shaped; what has none, as a bracket between words, is turned here. */
const TURNED_WHEN_SHAPED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

function turnBrackets(text: string): string {
  const mirrored = [...text].map((one) => bidi.getMirroredCharacter(one) ?? one)
  return (TURNED_WHEN_SHAPED.test(text) ? mirrored : mirrored.reverse()).join('')
}
