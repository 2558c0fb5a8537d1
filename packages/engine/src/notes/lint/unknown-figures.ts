import { civilFromDays, parseDay } from '../../time/day.ts'
import type { Span } from '../parse/span.ts'
import { isWithin } from '../parse/span.ts'
import { listCaseTexts } from './case-texts.ts'
import { contentOf } from './content-words.ts'
import { findDates } from './date-expressions.ts'
import { dateOrderOf } from './date-order.ts'
import type { NoteContext } from './note-context.ts'
import { findNumbers, isSameNumber, phoneDigits } from './phone-digits.ts'

/** Days so near follow from the interviews and the moment: when one met, when one calls, when one could start. */
const NEAR = { before: 60, after: 200 }

const FIGURE =
  /(?<![\p{L}\p{N}\p{M}_-])[$€£¥]?\p{Nd}+(?:[.,'\u00a0\u202f]\p{Nd}{3})*(?:[.,]\p{Nd}+)?(?:st|nd|rd|th|k|m|bn|%|x|\+)?(?![\p{L}\p{N}])/gu
/** Figures that are no claim: times, sayings, list numbers. */
const NO_CLAIM = /^(?:24\/7|50[/-]50|9[- ]to[- ]5|1[:-]1|101|360|9-5|100 ?%|110 ?%)$/
const TIME_AFTER = /^\s?(?::\p{Nd}{2}|\.\p{Nd}{2}(?!\p{Nd})|h\b|a\.?m\b|p\.?m\b|o['’]clock|uhr|hrs?\b(?! of))/iu
const TIME_BEFORE = /(?:\bat|\bbefore|\bafter|\baround|\bfrom|\buntil|\btill|\bby|\bum|\bto|\band|[–-])\s*$/iu
/** Months of other languages, by how they begin. */
const MONTH_AFTER =
  /^\.?\s?(?:de |d')?(?:[jg]en|jan|ene|stycz|f[eé][bv]|lut|m[aä]r|maart|kwie|a[bpv]r|ma[gijy]|mei|ju[nil]|giu|cze|lug|lip|a[gu][gos]|ao[uû]t|sie|se[pt]|wrz|o[kuct]t|pa[źz]|nov|lis|d[eéi][cz]|gru|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|[年月日])/iu
const SPAN_AFTER = /^[\s-]?(?:minutes?|mins?|hours?|days?|weeks?|months?|business days|working days)\b/iu
const ORDER_AFTER = /^(?:st|nd|rd|th)?\s(?:round|interview|conversation|meeting|stage|step)/iu
const ORDER_BEFORE = /(?:\bround|\bstage|\bstep|\bno\.|\bpage|\bpoint|\boption|\bquestion|\bon page|\[|\()\s*$/iu

export interface UnknownText extends Span {
  readonly text: string
}

/** Figures of the body that stand nowhere in the case. Dates near the moment, times and the seeker's own numbers don't count. */
export function* unknownFigures(context: NoteContext): Generator<UnknownText> {
  const { parsed } = context
  const { text } = parsed.note
  const known = knownFigures(context)
  const dates = nearDates(context)
  for (const paragraph of parsed.paragraphs) {
    const body = text.slice(paragraph.start, paragraph.end)
    const phones = findNumbers(body).map((found) => ({
      ...found,
      start: found.start + paragraph.start,
      end: found.end + paragraph.start,
    }))
    const own = phones.filter((phone) =>
      known.phones.some((digits) => isSameNumber(digits, phone.digits) || digits.includes(phone.digits)),
    )
    for (const match of body.matchAll(FIGURE)) {
      const start = paragraph.start + match.index
      const end = start + match[0].length
      if ([own, dates, parsed.links, parsed.addresses, parsed.passages].some((spans) => isWithin(spans, start)))
        continue
      if (isSupported(match[0], known.figures) || isNoClaim(text, start, end, context.language)) continue
      yield { start, end, text: match[0] }
    }
  }
}

function isNoClaim(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 16)
  const around = text.slice(Math.max(0, start - 3), end + 4)
  if (/24\/7|50[/-]50|9[- ]to[- ]5|9[-–]5|1[:-]1/.test(around) || NO_CLAIM.test(text.slice(start, end))) return true
  const value = Number(text.slice(start, end))
  if (language !== 'en' && value > 0 && value < 32 && MONTH_AFTER.test(after)) return true
  if (TIME_AFTER.test(after) || /\p{Nd}[:.]$/u.test(before)) return true
  if (
    value <= 12 &&
    TIME_BEFORE.test(before) &&
    /^\s?(?:[,.;)–-]|$|in the (?:morning|afternoon|evening)|tomorrow|(?:with|on|or|and|if|to|in|for|when|until|than|as|but|already)\b|to \p{Nd}|and \p{Nd}|sharp|or so|\n)/u.test(
      after,
    )
  )
    return /\b(?:at|before|after|around|until|till|from|to|and|[–-])\s*$/iu.test(before)
  if (
    SPAN_AFTER.test(after) &&
    /\b(?:in|within|after|for|next|last|about|inside)\s(?:the\s|about\s)?$/iu.test(before) &&
    value <= 60
  )
    return true
  return ORDER_AFTER.test(after) || ORDER_BEFORE.test(before) || /^\s*\p{Nd}{1,2}[.)]\s/u.test(lineFrom(text, start))
}

/** The line from its start when the figure opens it: an item's number. */
function lineFrom(text: string, start: number): string {
  return start === 0 || text[start - 1] === '\n' ? text.slice(start, start + 6) : ''
}

function isSupported(figure: string, known: ReadonlySet<string>): boolean {
  return known.has(normalise(figure))
}

/** Digits only: `18,000`, `18 000` and `18.000` are one figure, `30%` and `30` too. */
function normalise(figure: string): string {
  const bare = figure.replace(/(?:st|nd|rd|th|%|x|\+)$/, '').replace(/^[$€£¥]/, '')
  const scale = /k$/.test(bare) ? '000' : /m$/.test(bare) ? '000000' : ''
  return (
    phoneDigits(
      bare.replace(/[.,'\u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(/[.,]\p{Nd}+$/u, (rest) => rest.slice(1)),
    ) + scale
  )
}

const knownOf = new WeakMap<NoteContext['case'], { figures: Set<string>; phones: string[] }>()

function knownFigures({ case: theCase, today }: NoteContext): { figures: Set<string>; phones: string[] } {
  let known = knownOf.get(theCase)
  if (!known) {
    const figures = new Set<string>()
    for (const text of listCaseTexts(theCase)) {
      for (const match of text.matchAll(/\p{Nd}+(?:[.,'\u00a0\u202f]\p{Nd}{3})*(?:[.,]\p{Nd}+)?k?/gu)) {
        figures.add(normalise(match[0]))
        for (const part of match[0].match(/\p{Nd}+/gu) ?? []) figures.add(part)
      }
      for (const match of text.matchAll(/\p{L}+/gu)) {
        const stem = contentOf(match[0])?.stem
        if (stem && /^\d+$/.test(stem)) figures.add(stem)
      }
    }
    figures.add(String(civilFromDays(today).year))
    const { seeker } = theCase
    const numbers = [
      seeker.phone,
      seeker.postalAddress,
      ...theCase.contacts.flatMap((contact) => [contact.phone, contact.postalAddress]),
    ]
    known = { figures, phones: numbers.filter((number) => number !== undefined).map(phoneDigits) }
    knownOf.set(theCase, known)
  }
  return known
}

/** Dates in the text that follow from the interviews and the moment. */
function nearDates(context: NoteContext): Span[] {
  const days = context.case.interviews.map((interview) => context.dayOf(interview.start))
  const stated = context.case.interviews.flatMap((interview) =>
    interview.decisionBy ? [parseDay(interview.decisionBy) ?? 0] : [],
  )
  const isNear = (day: number) =>
    (day >= context.today - NEAR.before && day <= context.today + NEAR.after) ||
    days.includes(day) ||
    stated.includes(day)
  return context.sentences.flatMap((sentence) =>
    findDates(sentence.plain, context.today, dateOrderOf(context))
      .filter((date) => date.days.some(isNear))
      .map((date) => {
        const more = / (?:or|and|to|through|until|till) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{N}])/uy
        more.lastIndex = date.end
        return {
          start: sentence.offsetAt(date.at),
          end: sentence.endAt(date.end + (more.exec(sentence.plain)?.[0].length ?? 0)),
        }
      }),
  )
}
