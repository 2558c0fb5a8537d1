import type { Action, ActionKind } from '@afterword/engine'
import { LINKS } from '../../shell/links.ts'

/** Steps in which something is written to somebody. */
const WRITTEN: ReadonlySet<ActionKind> = new Set([
  'thank-you',
  'handwritten-note',
  'promised-material',
  'raise-concern',
  'linkedin-invite',
  'check-in',
  'closing-note',
  'reply',
  'rejection-reply',
  'feedback-thanks',
  'keep-in-touch',
  'withdraw',
  'ask-to-reschedule',
  'debrief-recruiter',
  'tell-about-offer',
])

/** How a step is done: written and sent, called, done on a page of its own, by finding another job, or just ticked off. */
export type Doing =
  | { readonly kind: 'write'; readonly href: string }
  | { readonly kind: 'call'; readonly script: string }
  | { readonly kind: 'page'; readonly href: string; readonly label: string }
  | { readonly kind: 'search' }
  | { readonly kind: 'tick' }

export function doingOf(action: Action, opportunity: string): Doing {
  const { id, kind, interview, contact, channel } = action
  if (WRITTEN.has(kind)) {
    const href = LINKS.write(opportunity, id)
    return channel === 'phone' ? { kind: 'call', script: href } : { kind: 'write', href }
  }
  if (kind === 'prepare' && interview !== undefined) {
    return { kind: 'page', href: LINKS.prepare(opportunity, interview), label: 'Open the prep sheet' }
  }
  if (kind === 'write-notes' && interview !== undefined) {
    return { kind: 'page', href: LINKS.capture(opportunity, interview), label: 'Take notes' }
  }
  if (kind === 'debrief' && interview !== undefined) {
    return { kind: 'page', href: LINKS.debrief(opportunity, interview), label: 'Look back' }
  }
  if (kind === 'fit-review' && interview !== undefined) {
    return { kind: 'page', href: LINKS.fit(opportunity, interview), label: 'Weigh it' }
  }
  if (kind === 'keep-searching') return { kind: 'search' }
  if (kind === 'record-lesson') return { kind: 'page', href: LINKS.lesson(opportunity), label: 'Two lines' }
  if ((kind === 'fix-address' || kind === 'find-contact' || kind === 'verify-name') && contact !== undefined) {
    return { kind: 'page', href: LINKS.contact(opportunity, contact), label: 'Open their page' }
  }
  return { kind: 'tick' }
}
