import type { Case, Plan, PlanState } from '@afterword/engine'
import { compareInstants } from './moments/moment.ts'
import { talkOf } from './subject.ts'

const STATES: Readonly<Record<PlanState, string>> = {
  preparing: 'The talk is still to come.',
  answering: 'They wrote; it is your turn.',
  thanking: 'It is time to say thank you.',
  waiting: 'It is their turn. You wait.',
  'checking-in': 'It is time to ask where things stand.',
  parked: 'Parked: they went quiet, and you have done your part. Any word from them revives it.',
  'on-hold': 'They put it on hold.',
  rejected: 'They said no.',
  offer: 'You hold an offer.',
  closed: 'Closed.',
}

const OUTCOMES = {
  accepted: 'Closed: you took the job.',
  declined: 'Closed: you turned the offer down.',
  withdrawn: 'Closed: you withdrew.',
  'moved-on': 'Closed: you moved on.',
} as const

/** Where a case stands, as a sentence. */
export function sayState(state: PlanState, file: Case, now: string): string {
  if (state !== 'closed') return STATES[state]
  const closings = file.log.flatMap((entry) => (entry.type === 'closed' && isPast(entry.at, now) ? [entry] : []))
  const last = closings.reduce<(typeof closings)[number] | undefined>(
    (latest, entry) => (latest && isPast(entry.at, latest.at) ? latest : entry),
    undefined,
  )
  return last ? OUTCOMES[last.outcome] : STATES.closed
}

/** A state in a word or two, for a list. */
export const STATE_LABELS: Readonly<Record<PlanState, string>> = {
  preparing: 'to come',
  answering: 'your turn',
  thanking: 'to thank',
  waiting: 'waiting',
  'checking-in': 'to check in',
  parked: 'parked',
  'on-hold': 'on hold',
  rejected: 'rejected',
  offer: 'offer',
  closed: 'closed',
}

/** States in which nobody is thanked any more. */
const OVER: ReadonlySet<PlanState> = new Set(['closed', 'parked', 'rejected'])

/** `2 of 6 thanked`, for each interview; undefined when there is nobody to thank, or it is over. */
export function sayCoverage({ coverage, state }: Plan, file: Case): string | undefined {
  if (OVER.has(state)) return undefined
  const parts = file.interviews.flatMap((interview) => {
    const counted = coverage[interview.id]
    if (!counted || counted.of === 0) return []
    const whom = file.interviews.length > 1 ? ` after ${talkOf(file, interview.id)}` : ''
    return [`${counted.thanked} of ${counted.of} thanked`.replaceAll(' ', '\u00a0') + whom]
  })
  return parts.length > 0 ? `${parts.join(', ')}.` : undefined
}

function isPast(at: string, now: string): boolean {
  return compareInstants(at, now) <= 0
}
