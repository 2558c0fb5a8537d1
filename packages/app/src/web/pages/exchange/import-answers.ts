import { EXISTING, type ImportRequest } from '../../../use-cases/exchange/import-file.ts'
import type { FormValues } from '../../shell/form-values.ts'
import { isTimeZone } from '../../shell/local-times.ts'

/** What the user said of a file. */
export type ImportAnswers = Pick<ImportRequest, 'to' | 'existing' | 'order' | 'talks' | 'zone'>

const ORDERS = ['day-first', 'month-first'] as const
const HELD_AS = ['video', 'phone', 'onsite'] as const

/** The answers of a form; what is no answer is left open. */
export function readAnswers(form: FormValues): ImportAnswers {
  const minutes = Number(form.text('minutes'))
  const format = HELD_AS.find((one) => one === form.text('held-as'))
  return {
    to: form.text('to'),
    existing: EXISTING.find((one) => one === form.text('existing')),
    order: ORDERS.find((one) => one === form.text('dates')),
    zone: isTimeZone(form.text('zone')) ? form.text('zone') : undefined,
    talks: format && Number.isInteger(minutes) && minutes > 0 ? { minutes, format } : undefined,
  }
}
