import { type Case, type Interview, type Problem, parseCase, type Seeker } from '@afterword/engine'
import type { Table, TableRow } from '../../ports/spreadsheets.ts'
import { newId } from '../record/new-id.ts'
import { newOpportunityId } from '../record/new-opportunity-id.ts'
import { hasPlace, type Mapping, type TrackerField } from './propose-mapping.ts'
import { type DayOrder, readDays } from './read-days.ts'
import { type RowInterviews, readRowInterview } from './read-row-interview.ts'
import { readStatus } from './read-status.ts'

/** A cell that was not taken over, and why. Nothing is dropped without a word. */
export interface RowNotice {
  readonly header: string
  readonly text: string
  readonly reason:
    | 'no-day'
    /** `03/04/2026`, and nobody said how dates are meant. */
    | 'day-order'
    /** A day without a time, or no length and format were said. */
    | 'interview-incomplete'
    | 'unknown-status'
    /** An offer needs its day and deadline: to be entered by hand. */
    | 'offer'
    /** An address or number without a name. */
    | 'nameless-contact'
    /** A case has no place for it. */
    | 'no-place'
}

export type RowOutcome =
  | {
      readonly kind: 'opportunity'
      readonly line: number
      readonly case: Case
      /** The line of a row above with the same employer and role. */
      readonly sameAs: number | null
      readonly notices: readonly RowNotice[]
    }
  | { readonly kind: 'unusable'; readonly line: number; readonly problems: readonly Problem[] }

export interface ImportCircumstances {
  readonly seeker: Seeker
  /** An instant: closed opportunities are closed as of it, since tables do not tell when. */
  readonly now: string
  /** Ids of opportunities that are there already. */
  readonly taken: Iterable<string>
  /** How dates are meant, where the mapping leaves it open. */
  readonly order?: DayOrder | undefined
  /** How long talks are and how they are held, where interviews are to be taken over. */
  readonly interviews?: RowInterviews | undefined
}

/** Rows of a job tracker as new cases, each checked against the case format; one outcome for each row. */
export function rowsToOpportunities(table: Table, mapping: Mapping, circumstances: ImportCircumstances): RowOutcome[] {
  const taken = new Set(circumstances.taken)
  const lines = new Map<string, number>()
  return table.rows.map((row): RowOutcome => {
    const cells = createCells(row, mapping)
    const notices: RowNotice[] = []
    const file = readRow(cells, { ...circumstances, order: mapping.order ?? circumstances.order }, taken, notices)
    const parsed = parseCase(file)
    if (parsed.kind === 'invalid') return { kind: 'unusable', line: row.line, problems: parsed.problems }
    taken.add(parsed.case.opportunity.id)
    const key = `${cells.text('employer')}\n${cells.text('role')}`.toLowerCase()
    const sameAs = lines.get(key) ?? null
    if (sameAs === null) lines.set(key, row.line)
    return {
      kind: 'opportunity',
      line: row.line,
      case: parsed.case,
      sameAs,
      notices: [...notices, ...cells.unplaced()],
    }
  })
}

/** The cells of a row by what they hold. */
type Cells = ReturnType<typeof createCells>

function createCells({ cells }: TableRow, { columns }: Mapping) {
  const text = (field: TrackerField) => cells[columns.findIndex((column) => column.field === field)] ?? ''
  return {
    text,
    notice: (field: TrackerField, reason: RowNotice['reason']): RowNotice => ({
      header: columns.find((column) => column.field === field)?.header ?? '',
      text: text(field),
      reason,
    }),
    unplaced: (): RowNotice[] =>
      columns.flatMap(({ header, field }, at) => {
        const cell = cells[at] ?? ''
        return cell === '' || hasPlace(field) ? [] : [{ header, text: cell, reason: 'no-place' as const }]
      }),
  }
}

/** Of the right shape where the row is; parseCase says what is wrong. */
function readRow(cells: Cells, circumstances: ImportCircumstances, taken: Set<string>, notices: RowNotice[]): Case {
  const { seeker, now, order } = circumstances
  const contact = readContact(cells, notices)
  const interview = readInterview(cells, circumstances, contact?.id, notices)
  const applied = cells.text('applied')
  const [day] = readDays(applied, { order })
  if (applied !== '' && !day)
    notices.push(cells.notice('applied', isOrderOpen(applied, order) ? 'day-order' : 'no-day'))
  const status = readStatus(cells.text('status'))
  if (status.kind === 'unknown') notices.push(cells.notice('status', 'unknown-status'))
  if (status.kind === 'offer') notices.push(cells.notice('status', 'offer'))
  const sector = cells.text('sector')
  return {
    version: 1,
    seeker,
    opportunity: {
      id: newOpportunityId(cells.text('employer'), taken),
      employer: cells.text('employer'),
      role: cells.text('role'),
      ...(sector === '' ? {} : { sector }),
      ...(day ? { added: day.day } : {}),
    },
    contacts: contact ? [contact] : [],
    interviews: interview ? [interview] : [],
    log: status.kind === 'over' ? [{ type: 'closed', at: now, outcome: status.outcome }] : [],
  }
}

function readContact(cells: Cells, notices: RowNotice[]): Case['contacts'][number] | undefined {
  const name = cells.text('contact-name')
  if (name === '') {
    for (const field of ['contact-email', 'contact-phone', 'contact-title'] as const)
      if (cells.text(field) !== '') notices.push(cells.notice(field, 'nameless-contact'))
    return undefined
  }
  const [title, email, phone] = [cells.text('contact-title'), cells.text('contact-email'), cells.text('contact-phone')]
  return {
    id: newId(name, [], 'person'),
    name,
    role: 'other',
    ...(title === '' ? {} : { title }),
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { phone }),
  }
}

function readInterview(
  cells: Cells,
  { seeker, order, interviews }: ImportCircumstances,
  contact: string | undefined,
  notices: RowNotice[],
): Interview | undefined {
  const text = cells.text('interview')
  if (text === '') return undefined
  const interview = interviews && readRowInterview(text, { ...interviews, zone: seeker.timeZone, order, contact })
  if (!interview)
    notices.push(cells.notice('interview', isOrderOpen(text, order) ? 'day-order' : 'interview-incomplete'))
  return interview
}

/** Whether it is only the order that keeps a date from being read. */
function isOrderOpen(text: string, order: DayOrder | undefined): boolean {
  return order === undefined && readDays(text, { order: 'day-first' }).length > readDays(text).length
}
