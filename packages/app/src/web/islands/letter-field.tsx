import { useState } from 'preact/hooks'

export interface LetterFieldProps {
  readonly name: string
  readonly label: string
  readonly text: string
}

/** A letter to write, with its words counted while one writes. Without scripts it is a plain text field. */
export function LetterField({ name, label, text }: LetterFieldProps) {
  const [written, setWritten] = useState(text)
  const words = written.split(/\s+/).filter((word) => word !== '').length
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea
        id={name}
        name={name}
        class="control control-letter"
        rows={6}
        dir="auto"
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
        aria-describedby={`${name}-count`}
      />
      <p id={`${name}-count`} class="field-hint">
        {words === 1 ? '1 word' : `${words} words`}
      </p>
    </div>
  )
}
