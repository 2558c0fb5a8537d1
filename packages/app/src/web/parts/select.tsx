import { type ControlProps, controlAttributes, Labelled } from './labelled.tsx'

/** One thing to choose. */
export interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectProps extends ControlProps {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
}

/** One out of several. */
export function Select(props: SelectProps) {
  const { choices, value } = props
  return (
    <Labelled {...props}>
      <select {...controlAttributes(props)} class="control">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
