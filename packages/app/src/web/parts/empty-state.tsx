import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  readonly title: string
  /** Why there is nothing, and what would be here. */
  readonly children: ComponentChildren
  /** The way on: buttons. */
  readonly actions?: ComponentChildren
}

/** Nothing here, said so that it helps. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      <div class="empty-words">{children}</div>
      {actions !== undefined && <div class="actions">{actions}</div>}
    </section>
  )
}
