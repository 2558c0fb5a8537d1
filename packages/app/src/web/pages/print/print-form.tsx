import { CARD_WORDS, ENVELOPE_WORDS, SIZE_WORDS, type Stationery } from '../../../wording/paper/paper-size.ts'
import { Button } from '../../parts/button.tsx'

interface PrintFormProps {
  readonly opportunity: string
  /** The step whose text is printed. */
  readonly action: string
  /** What is sold where the user lives. */
  readonly usual: Stationery
}

/** A text of the desk on paper: as a letter, as a card to copy, with its envelope. */
export function PrintForm({ opportunity, action, usual }: PrintFormProps) {
  return (
    <details>
      <summary>On paper</summary>
      <form action={`/opportunities/${opportunity}/print`} method="get" class="print-form">
        <input type="hidden" name="step" value={action} />
        <Sizes name="size" label="Sheet" words={SIZE_WORDS} usual={usual.size} />
        <Button kind="plain" icon="print" name="what" value="letter">
          Letter
        </Button>
        <Sizes name="card" label="Card" words={CARD_WORDS} usual={usual.card} />
        <Button kind="plain" icon="print" name="what" value="card">
          Card to copy
        </Button>
        <Sizes name="envelope" label="Envelope" words={ENVELOPE_WORDS} usual={usual.envelope} />
        <Button kind="plain" icon="print" name="what" value="envelope">
          Envelope
        </Button>
      </form>
      <p class="aside">As it was kept last.</p>
    </details>
  )
}

interface SizesProps {
  readonly name: string
  readonly label: string
  readonly words: Readonly<Record<string, string>>
  readonly usual: string
}

/** Its label is around it: the form stands once under each letter, so that no id would be the only one. */
function Sizes({ name, label, words, usual }: SizesProps) {
  return (
    <label class="field">
      {label}
      <select name={name} class="control">
        {Object.entries(words).map(([value, says]) => (
          <option key={value} value={value} selected={value === usual}>
            {says}
          </option>
        ))}
      </select>
    </label>
  )
}
