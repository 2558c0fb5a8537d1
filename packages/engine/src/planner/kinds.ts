import type { LogEntry } from '../model/case.ts'
import type { ActionKind } from '../model/plan.ts'

type Purpose = Extract<LogEntry, { type: 'sent' }>['purpose']

/** Etiquette: *outgoing* kinds in its order, each with the purpose under which the log holds one that was sent. */
const PURPOSES = {
  'thank-you': 'thank-you',
  'handwritten-note': 'handwritten-note',
  'promised-material': 'promised-material',
  'raise-concern': 'concern',
  'linkedin-invite': 'linkedin-invite',
  'check-in': 'check-in',
  'closing-note': 'closing-note',
  reply: 'reply',
  'rejection-reply': 'rejection-reply',
  'feedback-thanks': 'feedback-thanks',
  'keep-in-touch': 'keep-in-touch',
  withdraw: 'withdrawal',
  'ask-to-reschedule': 'reschedule-request',
} as const satisfies Partial<Record<ActionKind, Purpose>>

type OutgoingKind = keyof typeof PURPOSES

export const OUTGOING_KINDS = Object.keys(PURPOSES) as readonly OutgoingKind[]

/** Whether a step of that kind goes to the employer's side, so that ticking it off means it was sent. */
export function isOutgoing(kind: ActionKind): kind is OutgoingKind {
  return kind in PURPOSES
}

/** Outgoing, or news of an offer elsewhere: whatever the employer's side would hear of. */
export function reachesOut(kind: ActionKind): boolean {
  return isOutgoing(kind) || kind === 'tell-about-offer'
}

/** The purpose under which an outgoing step is logged when it is sent. */
export function purposeOf(kind: OutgoingKind): Purpose {
  return PURPOSES[kind]
}

/** Most pressing first (etiquette: *Order*). A told check-in and a fast-lane thank-you stand apart from their kind. */
const ORDER: readonly (ActionKind | 'told-check-in' | 'fast-thank-you')[] = [
  'decide-offer',
  'told-check-in',
  'fast-thank-you',
  'reply',
  'ask-to-reschedule',
  'thank-you',
  'promised-material',
  'fix-address',
  'verify-name',
  'find-contact',
  'write-notes',
  'debrief-recruiter',
  'check-in',
  'closing-note',
  'rejection-reply',
  'feedback-thanks',
  'withdraw',
  'tell-about-offer',
  'prepare',
  'debrief',
  'fit-review',
  'record-lesson',
  'handwritten-note',
  'raise-concern',
  'linkedin-invite',
  'keep-in-touch',
  'keep-searching',
]

const RANKS = new Map(ORDER.map((kind, rank) => [kind, rank]))

/** The place of a step among the kinds, 0 the most pressing. */
export function rankOf(kind: ActionKind, pressing: boolean): number {
  if (pressing && kind === 'check-in') return RANKS.get('told-check-in') ?? 0
  if (pressing && kind === 'thank-you') return RANKS.get('fast-thank-you') ?? 0
  return RANKS.get(kind) ?? ORDER.length
}
