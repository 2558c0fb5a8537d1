import type { Reminders } from '../../ports/reminders.ts'
import { type Refusal, refuse } from '../failure.ts'
import { snoozeStep } from '../log/take-step.ts'
import { HOUR, later } from '../mail/later.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import { gatherNews } from './gather-news.ts'
import type { News } from './reminder-words.ts'

type NewsPorts = RecordPorts & { readonly reminders: Reminders }

/** What has come since the user last looked. */
export interface NewsList {
  readonly kind: 'news'
  readonly now: string
  /** Newest first; what was done meanwhile is none. */
  readonly news: readonly News[]
}

export async function listNews(
  ports: NewsPorts,
  request: Pick<Who, 'owner'> & { readonly now?: string | undefined },
): Promise<NewsList | Refusal> {
  const { owner } = request
  const now = request.now ?? ports.clock.now()
  const listed = await ports.reminders.listNews(owner)
  if (isTrouble(listed)) return refuseTrouble(listed)
  if (listed.reminders.length === 0) return { kind: 'news', now, news: [] }
  const news = await gatherNews({ ports, owner, now }, { told: listed.reminders })
  return { kind: 'news', now, news: news ?? [] }
}

/** Nothing of what has come up to a moment is news any more. */
export async function seeNews(
  ports: NewsPorts,
  { owner, until }: Pick<Who, 'owner'> & { readonly until: string },
): Promise<{ readonly kind: 'seen' } | Refusal> {
  const seen = await ports.reminders.seeNews(owner, until)
  return isTrouble(seen) ? refuseTrouble(seen) : { kind: 'seen' }
}

export interface SnoozedBundle {
  readonly kind: 'snoozed'
  readonly until: string
  /** How many steps were put off; those that were done meanwhile are not. */
  readonly steps: number
}

/** How long a notice is put off with one tap. */
const LATER = 3 * HOUR

/** Puts off all steps of a notice that was told. `bundle` is its name, which only whoever got it knows. */
export async function snoozeNotice(
  ports: NewsPorts,
  request: Who & { readonly bundle: string; readonly now?: string | undefined },
): Promise<SnoozedBundle | Refusal> {
  const { owner, by, bundle: asked } = request
  const now = request.now ?? ports.clock.now()
  const read = await ports.reminders.readBundle(owner, asked)
  if (isTrouble(read)) return refuseTrouble(read)
  if (read.bundle === null) return refuse({ kind: 'no-such-message', asked })
  const until = later(now, LATER)
  let steps = 0
  for (const { opportunity, about, what } of read.bundle.told) {
    if (what === null || what === 'hold-ends') continue
    const snoozed = await snoozeStep(ports, { owner, by, opportunity, action: about, until, now })
    if (snoozed.kind !== 'refused') steps += 1
  }
  return { kind: 'snoozed', until, steps }
}
