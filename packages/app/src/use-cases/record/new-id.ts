import { plainLetters } from '../plain-letters.ts'

const MOST = 40

/**
 * An id made of words, as the case format wants it: `Larkspur Instruments` gives `larkspur-instruments`. A number follows
 * when it is taken; words without a Latin letter give `fallback`.
 */
export function newId(words: string, taken: Iterable<string>, fallback: string): string {
  const stem = slugOf(words) || fallback
  const used = new Set(taken)
  if (!used.has(stem)) return stem
  return numberedId(stem, used, 2)
}

/** The first of `stem-1`, `stem-2` … that is not taken. */
export function numberedId(stem: string, taken: Iterable<string>, from = 1): string {
  const used = new Set(taken)
  let number = from
  while (used.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

function slugOf(words: string): string {
  return plainLetters(words)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')
}
