import type { Case } from '../../model/case.ts'
import { type BusinessCalendar, businessDaysOf } from '../../time/business-days.ts'
import type { Clock } from '../../time/clock.ts'
import { type EpochDay, parseDay } from '../../time/day.ts'
import { parseInstant } from '../../time/instant.ts'
import type { NoteFile, NoteProblem } from '../parse/note-file.ts'
import { positionAt } from '../parse/split-lines.ts'
import { collectRuns, compareNotes, type NotePair } from '../similarity/compare-notes.ts'
import type { Finding, LintResult, Notice } from './finding.ts'
import { collectNames } from './known-names.ts'
import type { NoteContext, OtherCase } from './note-context.ts'
import type { NoteRule, Remark } from './note-rule.ts'
import { noteRules } from './note-rules.ts'
import { readNote } from './read-note.ts'

export interface LintOptions {
  /** The moment of writing, ISO 8601 with an offset. Log entries later than this are ignored. */
  readonly now: string
  /** The employer's business days. */
  readonly calendar: BusinessCalendar
  /** The seeker's other cases, so that a note to the wrong employer is noticed. */
  readonly others?: readonly OtherCase[]
  /** The employer's clock (`createClock`). Without it a day is read off an instant as written, by its own offset. */
  readonly clock?: Clock
}

/**
 * Checks written notes with their case, as a set: findings by file, line and column; notices; how alike the notes are.
 * A note to an unknown contact or about an unknown interview makes the result `invalid`. Throws a RangeError when `now`
 * is no instant. Rules that the case's policy switches off are not run.
 */
export function lintNotes(theCase: Case, notes: readonly NoteFile[], options: LintOptions): LintResult {
  const now = parseInstant(options.now)
  if (now === undefined) throw new RangeError(`now must be an instant with an offset, not "${options.now}".`)
  const problems = notes.flatMap((note) => findProblems(theCase, note))
  if (problems.length > 0) return { kind: 'invalid', problems }

  const { clock } = options
  const dayOf = (at: string): EpochDay =>
    clock ? clock.dayOf(parseInstant(at) ?? 0) : (parseDay(at.slice(0, 10)) ?? 0)
  const moment = { now, today: dayOf(options.now), dayOf, businessDays: businessDaysOf(options.calendar) }
  const surroundings = { case: theCase, others: options.others ?? [], names: collectNames(theCase), ...moment }
  const contexts = notes.map((note) => readNote(note, surroundings))
  const similarities = compareAll(contexts)
  const rules = noteRules.filter((rule) => theCase.policy?.rules?.[rule.id] !== 'off')
  const findings: Finding[] = []
  const notices: Notice[] = []
  for (const read of contexts) {
    const { file } = read.parsed.note
    const context = { ...read, pairs: similarities.filter((pair) => pair.a === file || pair.b === file) }
    if (context.language !== 'en') notices.push({ file, message: NOT_ENGLISH })
    for (const rule of rules)
      if (isApplied(rule, context))
        for (const remark of rule.check(context)) findings.push(toFinding(rule, remark, context))
  }
  return { kind: 'checked', findings: findings.toSorted(byPlace), notices, similarities }
}

const NOT_ENGLISH =
  'This note is not in English: only names, placeholders, copies, length, subject, signature, links, figures and channel were checked.'

function findProblems(theCase: Case, note: NoteFile): NoteProblem[] {
  const problems: NoteProblem[] = []
  const lineOf = (name: 'to' | 'interview') => positionAt(note.lines, note.headers[name]?.start ?? 0).line
  if (!theCase.contacts.some((contact) => contact.id === note.to))
    problems.push({
      file: note.file,
      line: lineOf('to'),
      message: `Contact "${note.to}" is not in the case. It has: ${theCase.contacts.map((contact) => contact.id).join(', ') || 'none'}.`,
    })
  if (note.interview !== undefined && !theCase.interviews.some((interview) => interview.id === note.interview))
    problems.push({
      file: note.file,
      line: lineOf('interview'),
      message: `Interview "${note.interview}" is not in the case. It has: ${theCase.interviews.map((interview) => interview.id).join(', ') || 'none'}.`,
    })
  return problems
}

/** Letters lie side by side on a desk; what is said on the telephone does not, and is much the same each time. */
function compareAll(contexts: readonly NoteContext[]): NotePair[] {
  const runs = contexts.map((context) => collectRuns(context.parsed))
  const pairs: NotePair[] = []
  contexts.forEach((a, first) => {
    for (let second = first + 1; second < contexts.length; second += 1) {
      const b = contexts[second]
      const [runsA, runsB] = [runs[first], runs[second]]
      if (!b || !runsA || !runsB || a.kind === 'voicemail' || a.kind !== b.kind || a.recipient.id === b.recipient.id)
        continue
      if (a.interview?.id === b.interview?.id) pairs.push(compareNotes(runsA, runsB))
    }
  })
  return pairs
}

function isApplied({ applies }: NoteRule, context: NoteContext): boolean {
  if (applies.languages === 'english' && context.language !== 'en') return false
  if (applies.kinds && !applies.kinds.includes(context.kind)) return false
  return !applies.channels || applies.channels.includes(context.parsed.note.channel)
}

function toFinding(rule: NoteRule, remark: Remark, context: NoteContext): Finding {
  const { note } = context.parsed
  const start = positionAt(note.lines, remark.start)
  const end = positionAt(note.lines, Math.max(remark.end, remark.start))
  return {
    file: note.file,
    ruleId: rule.id,
    severity: remark.severity ?? rule.severity,
    message: remark.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(remark.suggestion && { suggestion: remark.suggestion }),
  }
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
