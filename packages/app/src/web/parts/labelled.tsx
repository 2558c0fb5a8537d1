import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

/** What every control of a form has. */
export interface ControlProps {
  /** The field's name in the form; its id as well, so it stands once on a page. */
  readonly name: string
  readonly label: string
  /** Helps to fill it in; stands between label and control. */
  readonly hint?: string | undefined
  /** What is wrong with what was sent, and what would be right. */
  readonly error?: string | undefined
  /** Left empty is all right unless this is set; the label says so. */
  readonly required?: boolean
}

interface LabelledProps extends ControlProps {
  readonly children: ComponentChildren
}

/** A control with its label, hint and error around it. */
export function Labelled({ name, label, hint, error, required, children }: LabelledProps) {
  return (
    <div class={error === undefined ? 'field' : 'field field-wrong'}>
      <label for={name}>
        {label}
        {required && <span class="field-required"> (needed)</span>}
      </label>
      {hint !== undefined && (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p class="field-error" id={`${name}-error`}>
          <Icon name="problem" />
          {error}
        </p>
      )}
    </div>
  )
}

/** The attributes by which a control knows its label, hint and error. */
export function controlAttributes({ name, hint, error, required }: ControlProps) {
  const notes = [hint === undefined ? [] : `${name}-hint`, error === undefined ? [] : `${name}-error`].flat().join(' ')
  return {
    id: name,
    name,
    required: required === true,
    'aria-describedby': notes === '' ? undefined : notes,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
  }
}
