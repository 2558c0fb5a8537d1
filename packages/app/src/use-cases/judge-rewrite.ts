import type { ModelAnswer } from '../ports/writing-model.ts'
import type { LetterParts } from './split-letter.ts'

/** Why a model's text is not used. */
export type RewriteFault =
  | Extract<ModelAnswer, { kind: 'no-answer' }>
  | { readonly kind: 'no-letter' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'unlike' }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'not-plain' }
  | { readonly kind: 'changed-name' }
  /** It does what some text told it, or brings in what is nobody's of this letter. */
  | { readonly kind: 'steered'; readonly words: string }
  /** The linter's error that the draft did not have. */
  | { readonly kind: 'finding'; readonly ruleId: string; readonly message: string }

const MOST_LONGER = 1.5
const LEAST_LONG = 0.4
/** So much of the letter's own words must come back, or it is another letter. */
const LEAST_KEPT = 0.35
/** A run of so many words in common is no accident. */
const RUN = 6

const REFUSAL =
  /^(?:i(?:'m| am) (?:sorry|unable|not able)|sorry\b|i (?:can(?:'|no)t|cannot|won't|will not) (?:help|assist|rewrite|do|comply|provide)|as an? (?:ai|language model|assistant))/i
const MARKUP =
  /```|^#{1,6} |\*\*|^\s*[-*•] |<\/?[a-z][^>]*>|^\s*[{[]|\b(?:subject|note|here(?:'s| is) (?:the|a|your))\b.{0,60}:\s*$/im
const FOREIGN_WORDS =
  /https?:\/\/|www\.|\S+@\S+\.\S+|\b(?:password|passcode|bank|account number|invoice|gift card|bitcoin|wire|transfer|click|download|salary|sue|lawsuit|resign|i accept|accept the offer|system prompt|instructions?|language model|chatgpt|as an ai)\b/gi

const GREETING = /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b[^\n]{0,60}?[,!:]?$/i
const CLOSING =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest)?\s*(?:regards|wishes|thanks)|many thanks|yours (?:sincerely|faithfully|truly)|sincerely|regards|cheers|thank you)[,.!]?$/i

/** Whether a model's answer may stand in for the middle of a letter, as far as that is seen without the case. */
export function judgeRewrite(
  answer: string,
  parts: LetterParts,
  told: { readonly system: string; readonly withheld: readonly string[] },
): { kind: 'sound'; middle: string } | { kind: 'faulty'; fault: RewriteFault } {
  const faulty = (fault: RewriteFault) => ({ kind: 'faulty' as const, fault })
  const framed = answer.replaceAll('\r\n', '\n').trim()
  if (framed === '') return faulty({ kind: 'empty' })
  if (REFUSAL.test(framed.replaceAll('’', "'"))) return faulty({ kind: 'refusal' })
  const bare = takeOffFrame(framed, parts)
  if (bare === undefined) return faulty({ kind: 'changed-name' })
  if (bare === '') return faulty({ kind: 'empty' })
  const middle = bare.replaceAll(/\n{3,}/g, '\n\n')
  if (MARKUP.test(middle)) return faulty({ kind: 'not-plain' })

  const steered = findSteered(middle, parts.middle, told)
  if (steered !== undefined) return faulty({ kind: 'steered', words: steered })
  const ratio = wordsOf(middle).length / wordsOf(parts.middle).length
  if (ratio > MOST_LONGER) return faulty({ kind: 'too-long' })
  if (ratio < LEAST_LONG) return faulty({ kind: 'too-short' })
  if (keptOf(parts.middle, middle) < LEAST_KEPT) return faulty({ kind: 'unlike' })
  return { kind: 'sound', middle }
}

/** The answer without a greeting and a closing that it should not have; undefined when one of them is another's. */
function takeOffFrame(answer: string, { greeting, ending }: LetterParts): string | undefined {
  const lines = answer.split('\n')
  if (GREETING.test(lines[0]?.trim() ?? '')) {
    const said = wordsOf(lines[0] ?? '')
      .slice(1)
      .join(' ')
    const meant = wordsOf(greeting.split('\n').at(-1) ?? '')
      .slice(1)
      .join(' ')
    if (said !== meant) return undefined
    lines.shift()
  }
  const closing = lines.findLastIndex((line) => CLOSING.test(line.trim()))
  if (closing === -1 || lines.length - closing > 6) return lines.join('\n').trim()
  const allowed = new Set(ending.split('\n').map((line) => line.trim()))
  const signed = lines
    .slice(closing + 1)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return signed.every((line) => allowed.has(line)) ? lines.slice(0, closing).join('\n').trim() : undefined
}

function findSteered(
  middle: string,
  letter: string,
  told: { readonly system: string; readonly withheld: readonly string[] },
): string | undefined {
  const known = letter.toLowerCase()
  const foreign = (middle.match(FOREIGN_WORDS) ?? []).find((words) => !known.includes(words.toLowerCase()))
  if (foreign !== undefined) return foreign
  const runs = runsOf(middle)
  return [told.system, ...told.withheld].flatMap((text) => [...runsOf(text)]).find((run) => runs.has(run))
}

function runsOf(text: string): Set<string> {
  const words = wordsOf(text)
  const length = Math.min(RUN, words.length)
  if (length < 3) return new Set()
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')))
}

/** How much of a letter's own words (those of five letters and more) stand in the other text: 0 to 1. */
function keptOf(letter: string, other: string): number {
  const long = (text: string) =>
    new Set(
      wordsOf(text)
        .filter((word) => word.length >= 5)
        .map((word) => word.slice(0, 5)),
    )
  const own = long(letter)
  const found = long(other)
  return own.size === 0 ? 1 : [...own].filter((word) => found.has(word)).length / own.size
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
