import type { ColumnReading, PlacedField } from '../use-cases/exchange/propose-mapping.ts'

/** What a column of a table holds, as a person says it. */
export const FIELD_LABELS: Readonly<Record<PlacedField, string>> = {
  employer: 'employer',
  role: 'job',
  status: 'where it stands',
  applied: 'day of the application',
  interview: 'start of the interview',
  'contact-name': 'person',
  'contact-title': 'title of the person',
  'contact-email': 'e-mail of the person',
  'contact-phone': 'telephone of the person',
  sector: 'sector',
}

/** `such as 90k, 85k`; nothing when its cells are empty. */
export function sayExamples({ examples }: ColumnReading): string {
  const shown = examples.map((cell) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell))
  return shown.length === 0 ? '' : `such as ${shown.join(', ')}`
}
