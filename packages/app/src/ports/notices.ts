/** A notice on the screen: a title, a line or two, and the page it leads to. */
export interface Notice {
  /** The same notice shown again takes its own place. */
  readonly id: string
  readonly title: string
  readonly body: string
}

/** Shows notices on the desktop of this machine. */
export interface Notices {
  /** Whether there is a desktop, and a program that shows notices there. */
  available(): Promise<boolean>
  /** `putOff`: what a button on it does, where the desktop has buttons; only for a program that stays. */
  show(
    notice: Notice,
    putOff?: () => void,
  ): Promise<{ readonly kind: 'shown' } | { readonly kind: 'not-shown'; readonly reason: string }>
}
