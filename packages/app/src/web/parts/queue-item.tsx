import type { ComponentChildren } from 'preact'
import { Reason, type ReasonProps } from './reason.tsx'

/** Something to do before the step itself. */
export interface FirstThing {
  /** The bare deed: `check how Dana Lee’s name is spelt`. */
  readonly words: string
  /** Where it is done. */
  readonly href?: string | undefined
  readonly late: boolean
  readonly actions: ComponentChildren
}

/** One thing to do, or to leave alone, in a queue. */
interface QueueItemProps {
  /** What to do, as a sentence: `Thank Dana Lee`. */
  readonly title: string
  /** Where the title leads to. */
  readonly href?: string
  /** What it is about: `Northwind Robotics · Staff Engineer`. */
  readonly subject?: string
  /** When: usually a `Moment`. */
  readonly when: ComponentChildren
  /** `late` is past its time; `later` may not be begun yet; `hold` must not be done now. */
  readonly state: 'now' | 'late' | 'later' | 'hold'
  readonly reason: ReasonProps
  /** What belongs in it, as sentences. */
  readonly details?: readonly string[]
  readonly first?: readonly FirstThing[]
  /** Buttons and forms to act with, the likeliest first. */
  readonly children?: ComponentChildren
}

const STATE_WORDS: Readonly<Partial<Record<QueueItemProps['state'], string>>> = { hold: 'Not now' }

/** A step of a plan with its time, its reason and what can be done about it. Stands in a `Queue`. */
export function QueueItem(props: QueueItemProps) {
  const { title, href, subject, when, state, reason, details = [], first = [], children } = props
  const word = STATE_WORDS[state]
  return (
    <li class={`queue-item queue-item-${state}`}>
      <p class="queue-when">
        {word !== undefined && <span class="queue-state">{word}</span>} {when}
      </p>
      <h3 class="queue-title">{href === undefined ? title : <a href={href}>{title}</a>}</h3>
      {subject !== undefined && <p class="queue-subject">{subject}</p>}
      {details.length > 0 && <p class="queue-details">{details.join(' · ')}</p>}
      <Reason {...reason} />
      {first.length > 0 && (
        <ul class="queue-first" aria-label="First">
          {first.map(({ words, href, late, actions }) => (
            <li key={words}>
              <span>
                First {href === undefined ? words : <a href={href}>{words}</a>}
                {late && <span class="queue-state"> (overdue)</span>}
              </span>
              <div class="queue-actions">{actions}</div>
            </li>
          ))}
        </ul>
      )}
      {children !== undefined && <div class="queue-actions">{children}</div>}
    </li>
  )
}

/** Steps, most pressing first. */
export function Queue({ children }: { readonly children: ComponentChildren }) {
  return <ol class="queue">{children}</ol>
}
