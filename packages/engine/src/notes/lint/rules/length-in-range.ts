import type { NoteKind } from '../../parse/note-file.ts'
import { countWords } from '../../parse/scan-words.ts'
import type { NoteContext } from '../note-context.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

interface Range {
  readonly least?: number
  readonly most: number
  /** From here on it is an error. */
  readonly limit?: number
}

const WORDS: Readonly<Partial<Record<NoteKind, Range>>> = {
  'thank-you': { least: 60, most: 200, limit: 300 },
  'check-in': { least: 20, most: 120 },
  'closing-note': { least: 20, most: 120 },
  reply: { most: 150 },
  'rejection-reply': { most: 150 },
  'feedback-request': { most: 150 },
  'feedback-thanks': { most: 150 },
  'keep-in-touch': { most: 150 },
  'raise-concern': { most: 150 },
  withdrawal: { most: 150 },
  withdraw: { most: 150 },
  letter: { most: 400 },
  voicemail: { most: 80 },
}
const INVITE: Range = { most: 200, limit: 300 }

export const lengthInRange = defineNoteRule({
  id: 'length-in-range',
  severity: 'warning',
  alsoSeverity: 'error',
  title: 'Neither too short nor too long',
  says: 'Short is kind, but a few words say nothing.',
  provenance: [
    { source: 'S4', where: 'point 3, "a short thank you email"', evidence: 'practice' },
    { source: 'S1', where: '"Leave a brief message"', evidence: 'practice' },
    { source: 'house', where: 'the numbers', evidence: 'convention' },
  ],
  applies: { languages: 'any' },
  *check(context) {
    const invite = context.kind === 'linkedin-invite'
    const range = invite ? INVITE : WORDS[context.kind]
    if (!range) return
    const count = invite ? countCharacters(context) : countWords(context.parsed.words)
    const unit = invite ? 'characters' : 'words'
    if (range.limit !== undefined && count > range.limit)
      yield {
        ...context.whole,
        severity: 'error',
        message: `${count} ${unit}: this is far too long. ${range.most} are enough.`,
      }
    else if (count > range.most) yield { ...context.whole, message: `${count} ${unit}: keep it to ${range.most}.` }
    else if (range.least !== undefined && count < range.least)
      yield { ...context.whole, message: `${count} ${unit}: say a little more (at least ${range.least}).` }
  },
})

export const lengthInRangeExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for your time today.' } },
    {
      note: {
        kind: 'linkedin-invite',
        to: 'omar',
        greeting: 'Hi Omar,',
        closing: '',
        text: 'Thank you for our talk. '.repeat(10),
      },
    },
    { note: { kind: 'voicemail', text: 'This is Ana Ruiz, calling about our talk. '.repeat(11) } },
  ],
  silent: [
    { note: { text: 'Thank you for your time. '.repeat(14) } },
    { note: { kind: 'rejection-reply', text: 'Thank you for telling me.' } },
    { note: { kind: 'handwritten-note', text: 'Thank you for the tea.' } },
  ],
}

/** What the invitation's box counts: everything in it. */
function countCharacters({ parsed }: NoteContext): number {
  return [...parsed.written.map((line) => line.text.trim()).join('\n')].length
}
