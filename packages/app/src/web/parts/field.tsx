import { type ControlProps, controlAttributes, Labelled } from './labelled.tsx'

interface FieldProps extends ControlProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'password'
  readonly value?: string | undefined
  /** What the browser may offer from what it knows of the user; names of other people are not the user's. */
  readonly autocomplete?: 'off' | 'name' | 'email' | 'tel' | 'street-address'
  readonly placeholder?: string
}

/** One line of text. */
export function Field(props: FieldProps) {
  const { type = 'text', value, autocomplete = 'off', placeholder } = props
  return (
    <Labelled {...props}>
      <input
        {...controlAttributes(props)}
        class="control"
        // Preact types each kind of input on its own; what is set here all of them have.
        type={type as 'text'}
        value={value}
        autocomplete={autocomplete}
        placeholder={placeholder}
      />
    </Labelled>
  )
}
