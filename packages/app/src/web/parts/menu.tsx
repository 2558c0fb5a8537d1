import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface MenuProps {
  /** Once on a page. */
  readonly id: string
  /** What it is about, for those who don't see the dots: `More for "Thank Dana Lee"`. */
  readonly label: string
  /** Links and forms with quiet buttons, one below the other. */
  readonly children: ComponentChildren
}

/** What is seldom wanted, behind three dots. The browser opens it and closes it again; no script is needed. */
export function Menu({ id, label, children }: MenuProps) {
  return (
    <div class="menu-place">
      <button class="button button-quiet button-square" type="button" popovertarget={id}>
        <Icon name="more" label={label} />
      </button>
      <div id={id} class="menu" popover="auto">
        {children}
      </div>
    </div>
  )
}
