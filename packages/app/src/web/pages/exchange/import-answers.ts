import { EXISTING } from '../../../use-cases/exchange/existing.ts'
import type { ImportRequest } from '../../../use-cases/exchange/import-file.ts'
import { PLACED_FIELDS } from '../../../use-cases/exchange/propose-mapping.ts'
import type { FormValues } from '../../shell/form-values.ts'
import { isTimeZone } from '../../shell/local-times.ts'

/** What the user said of a file. */
export type ImportAnswers = Pick<ImportRequest, 'to' | 'existing' | 'columns' | 'order' | 'talks' | 'zone'>

const ORDERS = ['day-first', 'month-first'] as const
const HELD_AS = ['video', 'phone', 'onsite'] as const

/** The field of the form in which a column of a table is chosen; columns are counted from 1. */
export function columnField(column: number): string {
  return `column-${column}`
}

/** As many columns as can be chosen by hand; tables of trackers have a dozen. */
export const MOST_COLUMNS = 60

/** What the columns were taken as on the page that was looked at: compared, never read. */
export function sayChoices(columns: readonly { readonly field: string | null }[] = []): string {
  return columns.map(({ field }) => field ?? '-').join(' ')
}

/** The answers of a form; what is no answer is left open. */
export function readAnswers(form: FormValues): ImportAnswers {
  const minutes = Number(form.text('minutes'))
  const format = HELD_AS.find((one) => one === form.text('held-as'))
  return {
    to: form.text('to'),
    columns: [...Array(MOST_COLUMNS).keys()].flatMap((at) => {
      const column = at + 1
      const chosen = form.text(columnField(column))
      return chosen === undefined ? [] : [{ column, field: PLACED_FIELDS.find((one) => one === chosen) ?? null }]
    }),
    existing: EXISTING.find((one) => one === form.text('existing')),
    order: ORDERS.find((one) => one === form.text('dates')),
    zone: isTimeZone(form.text('zone')) ? form.text('zone') : undefined,
    talks: format && Number.isInteger(minutes) && minutes > 0 ? { minutes, format } : undefined,
  }
}
