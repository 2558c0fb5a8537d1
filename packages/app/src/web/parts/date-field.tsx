import { type ControlProps, controlAttributes, Labelled } from './labelled.tsx'

interface DateFieldProps extends ControlProps {
  /** ISO days, `2026-09-22`. */
  readonly value?: string | undefined
  readonly earliest?: string
  readonly latest?: string
}

/** A day, with the browser's own calendar. */
export function DateField(props: DateFieldProps) {
  const { value, earliest, latest } = props
  return (
    <Labelled {...props}>
      <input
        {...controlAttributes(props)}
        class="control control-short"
        type="date"
        value={value}
        min={earliest}
        max={latest}
      />
    </Labelled>
  )
}
