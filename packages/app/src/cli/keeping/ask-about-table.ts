import {
  type ColumnChoice,
  type ColumnReading,
  type Mapping,
  PLACED_FIELDS,
} from '../../use-cases/exchange/propose-mapping.ts'
import type { DayOrder } from '../../use-cases/exchange/read-days.ts'
import { FIELD_LABELS, sayExamples } from '../../wording/say-column.ts'
import type { Door } from '../door.ts'
import { giveUp } from '../record/stop.ts'

/** What a person says of a table. */
interface TableAnswers {
  readonly kind: 'answers'
  readonly columns: readonly ColumnChoice[]
  readonly order: DayOrder | undefined
}

const NONE = 'none'
const AS_SEEN: Readonly<Record<string, DayOrder>> = { '3 April': 'day-first', 'March 4': 'month-first' }

/**
 * Asks about what is unsure in a table: what no column is for certain, and how its dates are meant. Where nobody can be
 * asked, it stays open. Undefined: they gave up.
 */
export async function askAboutTable(door: Door, mapping: Mapping): Promise<TableAnswers | undefined> {
  const columns: ColumnChoice[] = []
  for (const field of PLACED_FIELDS) {
    const claimed = rivalsOf(mapping, field)
    if (claimed.length === 0 && !mapping.missing.some((one) => one === field)) continue
    const among = claimed.length > 0 ? claimed : mapping.columns
    const answer = await door.asker.ask({
      text: `Which column is the ${FIELD_LABELS[field]}${hintOf(among)}`,
      choices: [...new Set(among.map(({ header }) => header)), NONE],
      ...(claimed[0] ? { usual: claimed[0].header } : {}),
    })
    if (answer.kind === 'given-up') return giveUp(door)
    if (answer.kind === 'not-asked') return { kind: 'answers', columns, order: undefined }
    if (answer.text !== NONE) columns.push({ column: answer.text, field })
    else for (const { header } of claimed) columns.push({ column: header, field: null })
  }
  if (!mapping.orderIsOpen) return { kind: 'answers', columns, order: undefined }
  const answer = await door.asker.ask({ text: 'What is 03/04/2026 in this table', choices: Object.keys(AS_SEEN) })
  if (answer.kind === 'given-up') return giveUp(door)
  return { kind: 'answers', columns, order: answer.kind === 'answer' ? AS_SEEN[answer.text] : undefined }
}

/** The columns that could all be that, the one that is taken first. */
function rivalsOf({ columns }: Mapping, field: ColumnReading['field']): ColumnReading[] {
  const taken = columns.find((one) => one.field === field)
  const others = columns.filter(({ takenBy }) => taken !== undefined && takenBy === taken.header)
  return taken && others.length > 0 ? [taken, ...others] : []
}

function hintOf(columns: readonly ColumnReading[]): string {
  const [first] = columns
  const said = first ? sayExamples(first) : ''
  return said === '' ? '' : `; ${first?.header} has cells ${said}`
}
