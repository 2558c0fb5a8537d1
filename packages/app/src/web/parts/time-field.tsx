import { type ControlProps, controlAttributes, Labelled } from './labelled.tsx'

interface TimeFieldProps extends ControlProps {
  /** `09:30`, 24 hours, on the wall clock that the label or hint names. */
  readonly value?: string | undefined
}

/** A time of day. */
export function TimeField(props: TimeFieldProps) {
  return (
    <Labelled {...props}>
      <input {...controlAttributes(props)} class="control control-short" type="time" value={props.value} />
    </Labelled>
  )
}
