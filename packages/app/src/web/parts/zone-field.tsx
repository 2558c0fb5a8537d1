import { TIME_ZONES } from '../shell/local-times.ts'
import { type ControlProps, controlAttributes, Labelled } from './labelled.tsx'

/** An IANA time zone, typed with the browser's help. */
export function ZoneField(props: ControlProps & { readonly value?: string | undefined }) {
  const list = `${props.name}-zones`
  return (
    <Labelled {...props}>
      <input {...controlAttributes(props)} class="control" list={list} value={props.value} autocomplete="off" />
      <datalist id={list}>
        {TIME_ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </Labelled>
  )
}
