import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../model/case.ts'
import { caseSchema } from '../../model/schema/case-schema.ts'
import { type BusinessCalendar, PLAIN_CALENDAR } from '../../time/business-days.ts'
import { createClock } from '../../time/clock.ts'
import type { NoteFile } from '../parse/note-file.ts'
import { parseNoteFile } from '../parse/parse-note-file.ts'
import type { Finding } from './finding.ts'
import { lintNotes } from './lint-notes.ts'

const FOLDER = fileURLToPath(new URL('../../../../../fixtures/notes', import.meta.url))

/** A set of the note fixtures: a case, its other cases, and notes that mark their own findings (fixtures/notes/README.md). */
interface NoteSet {
  readonly name: string
  readonly case: Case
  readonly others: readonly Case[]
  readonly calendar: BusinessCalendar
  readonly now: string
  readonly notes: readonly MarkedNote[]
}

interface MarkedNote {
  readonly file: string
  readonly now: string
  readonly text: string
  /** `line rule "text"`, as `describeFinding` says it. */
  readonly expected: readonly string[]
}

/** All sets in a folder of note fixtures. */
function readNoteSets(folder: string): NoteSet[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'case.json')))
    .map((entry) => readNoteSet(join(folder, entry.name), entry.name))
}

function readNoteSet(folder: string, name: string): NoteSet {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const set = read('set.json') as { now: string; others?: string[]; holidays?: string[] }
  const notes = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readMarked(file, readFileSync(join(folder, file), 'utf8'), set.now))
  return {
    name,
    case: caseSchema.parse(read('case.json')),
    others: (set.others ?? []).map((file) => caseSchema.parse(read(file))),
    calendar: { weekend: PLAIN_CALENDAR.weekend, holidays: set.holidays ?? [] },
    now: set.now,
    notes,
  }
}

function readMarked(file: string, source: string, now: string): MarkedNote {
  const kept: string[] = []
  const expected: string[] = []
  let moment = now
  for (const line of source.split('\n')) {
    const mark = /^!! (\S+) ?(.*)$/.exec(line)
    if (!mark) kept.push(line)
    else if (mark[1] === 'now') moment = mark[2] ?? now
    else expected.push(`${Math.max(kept.length, 1)} ${mark[1]} ${mark[2]}`)
  }
  return { file, now: moment, text: kept.join('\n'), expected: expected.toSorted() }
}

/** What the linter finds in each note of a set, notes of one moment checked together. */
function lintNoteSet(set: NoteSet): Map<string, string[]> {
  const found = new Map<string, string[]>(set.notes.map((note) => [note.file, []]))
  for (const now of new Set(set.notes.map((note) => note.now))) {
    const notes = set.notes.filter((note) => note.now === now).map((note) => readNoteFile(set, note))
    const clock = createClock(set.case.opportunity.timeZone ?? set.case.seeker.timeZone)
    const result = lintNotes(set.case, notes, { now, calendar: set.calendar, others: set.others, clock })
    if (result.kind === 'invalid')
      throw new Error(`${set.name}: ${result.problems.map((problem) => problem.message).join(' ')}`)
    for (const finding of result.findings) {
      const note = notes.find((each) => each.file === finding.file)
      if (note) found.get(finding.file)?.push(describeFinding(note, finding))
    }
  }
  for (const list of found.values()) list.sort()
  return found
}

function readNoteFile(set: NoteSet, note: MarkedNote): NoteFile {
  const parsed = parseNoteFile(note.file, note.text)
  if (parsed.kind === 'invalid')
    throw new Error(`${set.name}/${note.file}: ${parsed.problems.map((problem) => problem.message).join(' ')}`)
  return parsed.note
}

/** A finding in the words of a mark: line, rule, and the text of its range, the middle of a long one left out. */
function describeFinding(note: NoteFile, finding: Finding): string {
  const lineStart = (line: number) => note.lines[line - 1]?.start ?? 0
  const text = note.text
    .slice(lineStart(finding.line) + finding.column - 1, lineStart(finding.endLine) + finding.endColumn - 1)
    .replace(/\s+/g, ' ')
  const words = text.split(' ')
  const said = words.length > 7 ? `${words.slice(0, 3).join(' ')}…${words.slice(-3).join(' ')}` : text
  return `${finding.line} ${finding.ruleId} "${said}"`
}

const sets = readNoteSets(FOLDER)

describe.each(sets)('the notes of $name', (set) => {
  const found = lintNoteSet(set)
  it.each(set.notes)('$file has exactly the findings it marks', (note) => {
    expect(found.get(note.file)).toEqual(note.expected)
  })
})

describe('the fixtures', () => {
  it('hold enough clean and faulty notes', () => {
    const notes = sets.flatMap((set) => set.notes)
    expect(notes.filter((note) => note.expected.length === 0).length).toBeGreaterThanOrEqual(60)
    expect(notes.length).toBeGreaterThanOrEqual(120)
  })
})
