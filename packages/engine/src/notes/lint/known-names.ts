import type { Case } from '../../model/case.ts'
import { foldLetters, plainText, spellOut } from '../parse/fold-letters.ts'
import { listCaseTexts } from './case-texts.ts'
import { editDistance, nearMissLimit } from './name-distance.ts'
import { nameParts, tellingParts } from './name-parts.ts'
import { isOrdinaryWord } from './words/ordinary-words.ts'

/** A part of a name recorded in the case. */
interface NamePart {
  readonly written: string
  readonly folded: string
  readonly spelt: string
  /** Both foldings (`muller`, `mueller`): a typing error may sit on either. */
  readonly forms: readonly string[]
  /** Met in the case's texts only; its plural is no misspelling. */
  readonly inText: boolean
}

/** The names of a case: people and firms, the seeker too; and every other word it holds. */
export interface KnownNames {
  /** Whether a word is a name of the case, or stands in it anywhere else. */
  has(word: string): boolean
  /** The name that a word comes near without being it, as recorded; undefined when there is none. */
  nearest(word: string): string | undefined
}

/** Collects them once for a case. */
export function collectNames(theCase: Case): KnownNames {
  const names = [theCase.seeker.name, theCase.opportunity.employer, ...theCase.contacts.map((contact) => contact.name)]
  const texts = listCaseTexts(theCase)
  const parts = new Map<string, NamePart>()
  for (const written of namesWithin(texts)) parts.set(written, toPart(written, true))
  for (const written of names.flatMap((name) => [...nameParts(name), ...tellingParts(name)]))
    parts.set(written, toPart(written))
  const spelt = new Set([...parts.values()].map((part) => part.spelt))
  const words = new Set(texts.flatMap((text) => nameParts(text)).map(plainText))
  const targets = [...parts.values()].filter((part) => !/^\p{Script=Latin}{1,2}$/u.test(part.written))
  const nearestOf = new Map<string, string | undefined>()
  const has = (word: string) => spelt.has(spellOut(word)) || words.has(plainText(word))
  return {
    has: (word) => has(word) || has(word.replace(/['’]s?$/u, '')) || halves(word).every((half) => has(half)),
    nearest: (word) => {
      const key = word.replace(/['’]s?$/u, '')
      if (!nearestOf.has(key)) nearestOf.set(key, findNearest(toPart(key), targets))
      return nearestOf.get(key)
    },
  }
}

function halves(word: string): string[] {
  const parts = word.split(/[-‐‑]/)
  return parts.length > 1 ? parts : ['\u0000']
}

function toPart(written: string, inText = false): NamePart {
  const folded = foldLetters(written)
  const spelt = spellOut(written)
  const bare = foldLetters(spelt)
  return { written, folded, spelt, forms: folded === bare ? [folded] : [folded, bare], inText }
}

function findNearest(word: NamePart, targets: readonly NamePart[]): string | undefined {
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const target of targets) {
    const marksOnly = target.folded === word.folded && target.spelt !== word.spelt
    const limit = marksOnly ? 1 : nearMissLimit(target.folded.length)
    if (limit === 0 || (target.inText && word.folded === `${target.folded}s`)) continue
    const edits = marksOnly ? 0.5 : closest(word, target, limit)
    if (edits > 0 && edits <= limit && edits < least) {
      least = edits
      nearest = target.written
    }
  }
  return nearest
}

function closest(word: NamePart, target: NamePart, limit: number): number {
  let least = limit + 1
  for (const written of word.forms)
    for (const form of target.forms) least = Math.min(least, editDistance(written, form, limit))
  return least
}

/** Words that the texts of a case write with a capital inside a sentence and that are no ordinary words: other people, firms. */
function namesWithin(texts: readonly string[]): string[] {
  const found: string[] = []
  for (const text of texts)
    for (const match of text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}{3,}/gu))
      if (!isOrdinaryWord(plainText(match[0]))) found.push(match[0])
  return found
}
