import {
  type Case,
  createClock,
  type Finding,
  type LintOptions,
  lintNotes,
  type NoteFile,
  type NotePair,
  type Notice,
  parseNoteFile,
} from '@afterword/engine'
import type { Clock } from '../ports/clock.ts'
import type { Holidays } from '../ports/holidays.ts'
import type { TextFiles } from '../ports/text-files.ts'
import { gatherCalendars, regionOf } from './calendars.ts'
import { type Failure, type Refusal, refuse } from './failure.ts'
import { type CasePorts, type KeptSources, readCases } from './read-cases.ts'

export interface CheckRequest {
  /** The case file; `-` for standard input. */
  readonly source: string
  readonly kept?: KeptSources | undefined
  /** Note files, `-` for standard input. At least one. */
  readonly notes: readonly string[]
  /** The seeker's other cases. The case itself may be among them. */
  readonly others: readonly string[]
  /** The moment of writing, an instant; default: this moment. */
  readonly now?: string | undefined
}

/** What the linter says about written notes. */
export interface Checked {
  kind: 'checked'
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
  readonly similarities: readonly NotePair[]
  /** The notes in the order in which they were named. */
  readonly notes: readonly NoteFile[]
  readonly case: Case
}

/** Checks written notes with their case, as a set. */
export async function checkNotes(
  ports: CasePorts & { clock: Clock; holidays: Holidays },
  request: CheckRequest,
): Promise<Checked | Refusal> {
  const sources = [request.source, ...request.notes]
  const repeated = sources.find((source, index) => sources.indexOf(source) !== index)
  if (repeated !== undefined) return refuse({ kind: 'repeated-source', source: repeated })
  if (request.others.includes('-') && sources.includes('-')) return refuse({ kind: 'repeated-source', source: '-' })

  const cases = await readCases(ports, [request.source], request.kept)
  const otherSources = [...new Set(request.others)].filter((source) => source !== request.source)
  const others = await readCases(ports, otherSources, request.kept)
  const read = await Promise.all(request.notes.map((source) => readNote(ports.files, source)))
  const failures: Failure[] = [
    ...(cases.kind === 'refused' ? cases.failures : []),
    ...(others.kind === 'refused' ? others.failures : []),
    ...read.flatMap((one) => (one.kind === 'note' ? [] : [one])),
  ]
  if (cases.kind === 'refused' || others.kind === 'refused' || failures.length > 0) return refuse(...failures)

  const theCase = firstOf(cases.cases).case
  const notes = read.flatMap((one) => (one.kind === 'note' ? [one.note] : []))
  return checkFor(ports, theCase, notes, { others: others.cases.map((one) => one.case), now: request.now })
}

/** Checks notes with a case, wherever it was read from. `others`: the seeker's other cases; the case itself may be among them. */
export async function checkFor(
  ports: { clock: Clock; holidays: Holidays },
  theCase: Case,
  notes: readonly NoteFile[],
  { others, now }: { readonly others: readonly Case[]; readonly now: string | undefined },
): Promise<Checked | Refusal> {
  const moment = now ?? ports.clock.now()
  const { calendarOf } = await gatherCalendars(ports.holidays, [theCase], moment)
  const calendar = calendarOf(regionOf(theCase))
  return checkOn(
    {
      case: theCase,
      now: moment,
      calendar,
      others: others.filter(({ opportunity }) => opportunity.id !== theCase.opportunity.id),
    },
    notes,
  )
}

/** Checks notes with all that the linter asks for. */
export function checkOn(
  { case: theCase, now, calendar, others }: Omit<LintOptions, 'clock'> & { readonly case: Case },
  notes: readonly NoteFile[],
): Checked | Refusal {
  const clock = createClock(theCase.opportunity.timeZone ?? theCase.seeker.timeZone)
  const result = lintNotes(theCase, notes, { now, calendar, clock, ...(others ? { others } : {}) })
  if (result.kind === 'invalid') return refuse({ kind: 'invalid-notes', problems: result.problems })
  const { findings, notices, similarities } = result
  return { kind: 'checked', findings, notices, similarities, notes, case: theCase }
}

type NoteRead = { kind: 'note'; note: NoteFile } | Extract<Failure, { kind: 'unreadable-file' | 'invalid-notes' }>

async function readNote(files: TextFiles, source: string): Promise<NoteRead> {
  const content = await files.read(source)
  if (content.kind === 'unreadable') return { kind: 'unreadable-file', source, reason: content.reason }
  const parsed = parseNoteFile(source, content.text)
  return parsed.kind === 'note' ? parsed : { kind: 'invalid-notes', problems: parsed.problems }
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('Reading one case gave none.')
  return first
}
