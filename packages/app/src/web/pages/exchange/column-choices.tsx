import {
  type ColumnReading,
  hasPlace,
  type Mapping,
  PLACED_FIELDS,
} from '../../../use-cases/exchange/propose-mapping.ts'
import { FIELD_LABELS, sayExamples } from '../../../wording/say-column.ts'
import { Select } from '../../parts/select.tsx'
import { columnField, MOST_COLUMNS, sayChoices } from './import-answers.ts'

const CHOICES = [
  { value: 'leave-out', label: 'leave out' },
  ...PLACED_FIELDS.map((field) => ({ value: field, label: FIELD_LABELS[field] })),
]

/** What each column of a table is taken as, to be changed by hand; what is chosen counts from the next look on. */
export function ColumnChoices({ mapping: { columns, missing } }: { readonly mapping: Mapping }) {
  const shown = columns.slice(0, MOST_COLUMNS)
  const taken = shown.map(({ field }) => ({ field: hasPlace(field) ? field : null }))
  return (
    <fieldset class="field">
      <input type="hidden" name="looked" value={sayChoices(taken)} />
      <legend>What the columns are</legend>
      {missing.length > 0 && (
        <p>
          Choose which column is the {missing.map((field) => FIELD_LABELS[field]).join(', and which the ')}; then look
          again.
        </p>
      )}
      {shown.map((column, at) => (
        <Select
          key={columnField(at + 1)}
          name={columnField(at + 1)}
          label={column.header || `Column ${at + 1}`}
          hint={hintOf(column)}
          value={hasPlace(column.field) ? column.field : 'leave-out'}
          choices={CHOICES}
        />
      ))}
    </fieldset>
  )
}

function hintOf(column: ColumnReading): string | undefined {
  const said = [sayExamples(column), column.takenBy === undefined ? '' : `${column.takenBy} is taken for it`]
  return said.filter((one) => one !== '').join('; ') || undefined
}
