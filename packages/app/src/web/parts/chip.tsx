import type { ComponentChildren } from 'preact'

interface ChipProps {
  /** `grave` for a warning; seldom. */
  readonly kind?: 'plain' | 'grave'
  readonly children: ComponentChildren
}

/** A word that tells one thing from others of its kind. Used sparingly: most things need none. */
export function Chip({ kind = 'plain', children }: ChipProps) {
  return <span class={`chip chip-${kind}`}>{children}</span>
}
