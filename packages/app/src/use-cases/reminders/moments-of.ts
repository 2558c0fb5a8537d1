import { type Action, createClock, type Hold, type Plan, parseInstant } from '@afterword/engine'
import type { ReminderMoment } from '../../ports/reminders.ts'

const UTC = createClock('UTC')
const MINUTE = 60_000
/** A window shorter than this has no last quarter worth telling, milliseconds. */
const SHORT = 60 * MINUTE

/**
 * What is to be told of a plan: of each step that its window opens, that its last quarter has begun, and once that it is
 * overdue; of a hold only that it ended, and not where a step says so by opening. What is optional is never told.
 */
export function momentsOf({ actions, holds }: Plan): ReminderMoment[] {
  const pressing = actions.filter(({ optional }) => optional !== true)
  const openings = new Set(pressing.map(({ opens }) => parseInstant(opens)))
  return [
    ...pressing.flatMap(stepMoments),
    ...holds.filter(({ until }) => until !== null && !openings.has(parseInstant(until))).flatMap(holdMoments),
  ]
}

function stepMoments({ id, opens, due }: Action): ReminderMoment[] {
  const [from, to] = [msOf(opens), msOf(due)]
  const step = { about: id, due }
  return [
    { ...step, what: 'opens', at: opens },
    ...(to - from < SHORT
      ? []
      : [{ ...step, what: 'last-quarter' as const, at: UTC.format(to - Math.floor((to - from) / 4)) }]),
    { ...step, what: 'overdue', at: UTC.format(to + MINUTE) },
  ]
}

function holdMoments({ kinds, contact, interview, until }: Hold): ReminderMoment[] {
  if (until === null) return []
  const about = ['hold', kinds.join('+'), contact ?? '', interview ?? ''].join('/')
  return [{ about, what: 'hold-ends', at: until, due: null }]
}

function msOf(instant: string): number {
  return parseInstant(instant) ?? 0
}
