import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

/** `main` for the one thing to do on a page, `plain` beside it, `quiet` for what is seldom wanted, `grave` to delete. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'grave'

interface LookProps {
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly children: ComponentChildren
}

interface ButtonProps extends LookProps {
  /** Sent with its form, where a form has several buttons. */
  readonly name?: string
  readonly value?: string
  readonly disabled?: boolean
  /** Whether it stands for what is in force now, where several stand side by side. */
  readonly pressed?: boolean
  /** Opens the `Dialog` of that id instead of sending the form. */
  readonly opens?: string
}

/** Sends the form it stands in, or opens a dialog. */
export function Button({ kind = 'main', icon, children, name, value, disabled, pressed, opens }: ButtonProps) {
  const dialog = opens === undefined ? {} : { commandfor: opens, command: 'show-modal' }
  return (
    <button
      class={`button button-${kind}`}
      type={opens === undefined ? 'submit' : 'button'}
      name={name}
      value={value}
      disabled={disabled}
      aria-pressed={pressed}
      {...dialog}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

interface ButtonLinkProps extends LookProps {
  readonly href: string
  /** It leads to a file to be kept. */
  readonly download?: boolean
}

/** A link that looks like a button, for what leads somewhere and changes nothing. */
export function ButtonLink({ kind = 'main', icon, children, href, download }: ButtonLinkProps) {
  return (
    <a class={`button button-${kind}`} href={href} download={download}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}
