import type { ComponentChildren } from 'preact'
import { useVisit } from '../shell/visit.ts'

interface FormProps {
  /** Where it is sent, a path from the root; answered with `redirectWith`, or with the same form and its errors. */
  readonly action: string
  /** `row` lays the controls beside each other where there is room. */
  readonly layout?: 'row'
  /** For a form that sends files. */
  readonly files?: boolean
  readonly children: ComponentChildren
}

/** A form that changes something: carries the token without which it would be refused. */
export function Form({ action, layout, files, children }: FormProps) {
  const { token } = useVisit()
  return (
    <form
      method="post"
      action={action}
      class={layout === 'row' ? 'form-row' : undefined}
      enctype={files ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name="token" value={token} />
      {children}
    </form>
  )
}
