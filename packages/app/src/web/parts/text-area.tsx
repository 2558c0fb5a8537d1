import { type ControlProps, controlAttributes, Labelled } from './labelled.tsx'

interface TextAreaProps extends ControlProps {
  readonly value?: string | undefined
  /** Lines it shows when empty; it grows with what is written. */
  readonly lines?: number
  /** `letter`: an interviewer will read it, so it is set in the serif. */
  readonly voice?: 'letter'
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { value, lines = 4, voice } = props
  return (
    <Labelled {...props}>
      <textarea
        {...controlAttributes(props)}
        class={voice === 'letter' ? 'control control-letter' : 'control'}
        rows={lines}
        dir="auto"
        defaultValue={value}
      />
    </Labelled>
  )
}
