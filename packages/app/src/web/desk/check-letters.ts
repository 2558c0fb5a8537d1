import { type Case, createClock, lintNotes, type OtherCase, parseNoteFile } from '@afterword/engine'
import type { DeskCheck } from './letter.ts'

/** What letters are checked with, as the server hands it over. */
export interface LintGround {
  readonly case: Case
  readonly others: readonly OtherCase[]
  readonly calendar: { readonly weekend: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]; readonly holidays: readonly string[] }
  /** The moment at which it was asked for. */
  readonly now: string
}

/** Checks letters where they are written, by the rules that the server goes by. Undefined for what is no letter. */
export function checkLetters(
  { case: file, others, calendar, now }: LintGround,
  letters: readonly { readonly name: string; readonly text: string }[],
): DeskCheck | undefined {
  const notes = letters.map(({ name, text }) => parseNoteFile(name, text))
  const clock = createClock(file.opportunity.timeZone ?? file.seeker.timeZone)
  const whole = notes.flatMap((one) => (one.kind === 'note' ? [one.note] : []))
  if (whole.length < notes.length) return undefined
  const result = lintNotes(file, whole, { now, calendar, clock, others })
  if (result.kind === 'invalid') return undefined
  const { findings, notices, similarities } = result
  return { findings, notices, pairs: similarities.map(({ a, b, alike }) => ({ a, b, likeness: alike })) }
}
