import type { ComponentChildren } from 'preact'

/** Something on the thread: it happened, it is now, or it is to come. */
interface ThreadStepProps {
  readonly place: 'past' | 'now' | 'coming'
  /** When, in words or as a `Moment`. */
  readonly when: ComponentChildren
  readonly children: ComponentChildren
}

/** One knot in a `Thread`. */
export function ThreadStep({ place, when, children }: ThreadStepProps) {
  return (
    <li class={`thread-step thread-${place}`} aria-current={place === 'now' ? 'step' : undefined}>
      <p class="thread-when">{when}</p>
      <div class="thread-what">{children}</div>
    </li>
  )
}

/** What happened above, now, and what is to come below: the picture of an opportunity. */
export function Thread({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <ol class="thread" aria-label={label}>
      {children}
    </ol>
  )
}
