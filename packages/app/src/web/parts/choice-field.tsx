import type { Choice } from './select.tsx'

interface ChoiceFieldProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Choice[]
  /** Which are chosen: at most one of `one`. */
  readonly values: readonly string[]
  /** `one` of them (radio buttons) or `any` of them (checkboxes). */
  readonly take: 'one' | 'any'
}

/** A few choices that are all in sight, each easy to hit with a thumb. */
export function ChoiceField({ name, legend, choices, values, take }: ChoiceFieldProps) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type={take === 'one' ? 'radio' : 'checkbox'}
            name={name}
            value={value}
            checked={values.includes(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
