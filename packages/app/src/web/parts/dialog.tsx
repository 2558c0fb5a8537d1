import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface DialogProps {
  /** What a `Button` names in `opens`. */
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

/** Something to fill in without leaving the page. The browser opens and closes it; no script is needed. */
export function Dialog({ id, title, children }: DialogProps) {
  const close = { commandfor: id, command: 'close' }
  return (
    <dialog id={id} class="dialog" aria-labelledby={`${id}-title`}>
      <div class="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button class="button button-quiet button-square" type="button" {...close}>
          <Icon name="close" label="Close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
