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

/** Letters up to which choices of one stand beside each other as taps. */
const SHORT = 24

/** A few choices that are all in sight, each easy to hit with a thumb. */
export function ChoiceField({ name, legend, choices, values, take }: ChoiceFieldProps) {
  const isShort = take === 'one' && choices.every(({ label }) => label.length <= SHORT)
  return (
    <fieldset class={isShort ? 'choices choices-short' : 'choices'}>
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
