import { foldLetters } from '../../parse/fold-letters.ts'
import type { NoteKind } from '../../parse/note-file.ts'
import { scanWords } from '../../parse/scan-words.ts'
import { tellingParts } from '../name-parts.ts'
import type { NoteContext } from '../note-context.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findNumbers, isSameNumber, phoneDigits } from '../phone-digits.ts'

/** Kinds that answer somebody: the given name is enough. */
const ANSWERS: readonly NoteKind[] = ['reply', 'rejection-reply', 'feedback-thanks', 'feedback-request']

export const requireSignature = defineNoteRule({
  id: 'require-signature',
  severity: 'warning',
  title: 'Name and number stand below',
  says: 'Close with your name, and give your number where they may want to call.',
  provenance: [
    { source: 'S1', where: '"Leave a brief message and your phone number"', evidence: 'practice' },
    { source: 'house', where: 'a reader must know who writes', evidence: 'convention' },
  ],
  applies: { languages: 'any' },
  *check(context) {
    const { parsed, kind } = context
    const { channel, lines } = parsed.note
    if (kind === 'voicemail') return
    const last = parsed.written.at(-1) ?? lines[0]
    const span = parsed.signature ?? parsed.signOff ?? { start: last?.start ?? 0, end: last?.end ?? 0 }
    const { name, phone } = context.case.seeker
    if (channel === 'email' && !isSigned(context, name))
      yield { ...span, message: `This is not signed with your name, ${name}.` }
    else if (
      phone &&
      (kind === 'thank-you' || kind === 'check-in') &&
      (channel === 'email' || channel === 'post' || channel === 'other') &&
      !hasNumber(context, phone)
    )
      yield { ...span, message: `Your telephone number is missing: ${phone}.` }
  },
})

export const requireSignatureExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for your time today.', closing: 'Best regards' } },
    { note: { text: 'Thank you for your time today.', closing: 'Best regards,\nAna\n+1 212 555 0147' } },
    { note: { text: 'Thank you for your time today.', closing: 'Best regards,\nAna Ruiz' } },
  ],
  silent: [
    { note: { text: 'Thank you for your time today.', closing: 'Ana Ruiz | (212) 555-0147' } },
    { note: { setting: 'round-two', text: 'Thank you for your time today.', closing: 'Best,\nAna\n212.555.0147' } },
    { note: { kind: 'rejection-reply', text: 'Thank you for telling me.', closing: 'Best, Ana' } },
  ],
}

/** The seeker's name in the signature, or in the last lines where no signature shows itself. */
function isSigned(context: NoteContext, name: string): boolean {
  const { parsed, interview, answered, kind } = context
  const tail = parsed.written.slice(-2)
  const first = parsed.signature ?? tail[0]
  const end = parsed.signature?.end ?? tail.at(-1)?.end
  if (!first || end === undefined) return false
  const words = scanWords(parsed.note.text, { start: first.start, end })
  const written = new Set(words.flatMap((word) => [word.text, ...word.text.split(/[-‐‑]/)]).map(foldLetters))
  const parts = tellingParts(name)
  const present = parts.filter((part) => written.has(foldLetters(part))).length
  const family = foldLetters(parts.at(-1) ?? '')
  const capitals = words.filter((word) => /^[^\p{Ll}\p{N}]/u.test(word.text)).length
  if (parts.length === 0 || present >= Math.min(2, parts.length)) return true
  const joined = foldLetters(words.map((word) => word.text).join(''))
  if (
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(name) &&
    parts.some((part) => joined.includes(foldLetters(part)))
  )
    return true
  if (present === 0) return false
  const givenIsEnough = (interview?.round ?? 1) > 1 || answered || ANSWERS.includes(kind)
  return givenIsEnough || (written.has(family) && capitals > 1 && words.length > 1)
}

function hasNumber({ parsed }: NoteContext, phone: string): boolean {
  const recorded = phone
    .split(/[,;/]| or /)
    .map(phoneDigits)
    .filter((digits) => digits.length > 5)
  const text = parsed.written.map((line) => line.text).join('\n')
  return (
    recorded.length === 0 ||
    findNumbers(text).some((found) => recorded.some((digits) => isSameNumber(found.digits, digits)))
  )
}
