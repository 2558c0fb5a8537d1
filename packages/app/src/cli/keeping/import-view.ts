import type { Imported } from '../../use-cases/exchange/import-file.ts'
import { type ColumnReading, hasPlace } from '../../use-cases/exchange/propose-mapping.ts'
import { countOf } from '../../wording/count-of.ts'
import { FIELD_LABELS, sayExamples } from '../../wording/say-column.ts'
import { sayImported } from '../../wording/say-imported.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'

/** What would become of a file, or became of it. */
export function importView({ applied, items, pages, mapping, problems, change }: Imported): Row[] {
  return [
    ...(applied || !mapping ? [] : columnRows(mapping.columns)),
    ...items.flatMap(({ id, employer, what, notices }) => [
      textRow([strong(id), plain(` ${employer}: ${sayImported(what, applied)}`)]),
      ...notices.map((notice) => textRow([faint(notice)], 2)),
    ]),
    ...(pages === 0 ? [] : [textRow([plain(`${countOf(pages, 'page')} of a notebook: those you have already stay.`)])]),
    ...problems.map((problem) => textRow([plain(`Not taken, ${sayProblem(problem)}`)])),
    ...(change === null ? [] : [commandRow('To take back the whole import:', `afterword undo ${change}`)]),
  ]
}

export function sayProblem({ place, message }: Imported['problems'][number]): string {
  return `${place}: ${message}`
}

/** What each column is taken as, and how to say that it is something else. */
function columnRows(columns: readonly ColumnReading[]): Row[] {
  const left = columns.find(({ field }) => !hasPlace(field))
  return [
    ...columns.map((column) =>
      textRow([plain(`${column.header} → ${sayField(column)}`)], 2, [faint(sayExamples(column))]),
    ),
    ...(left ? [commandRow('To say what a column is:', `--map "${left.header}=status"`)] : []),
  ]
}

function sayField({ field, takenBy }: ColumnReading): string {
  if (hasPlace(field)) return FIELD_LABELS[field]
  return takenBy === undefined ? 'left out' : `left out: ${takenBy} is taken for it`
}
