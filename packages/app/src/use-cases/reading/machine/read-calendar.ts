import { type Clock, parseDay, parseInstant } from '@afterword/engine'
import type { Invitation, InvitationTime } from '../../../ports/calendar-files.ts'
import type { Reading } from '../../../ports/message-reader.ts'

/**
 * What a calendar part proposes. `answer`: somebody's yes or no to an invitation, which is none to the user's note;
 * `counter`: another time is asked for, and nothing is agreed.
 */
export type CalendarReading =
  | { kind: 'answer' | 'counter'; evidence: string }
  | { kind: 'request' | 'cancel'; interview: Reading['interview']; evidence: string }

/** Reads the first calendar part that asks or answers something; undefined where there is none. */
export function readCalendar(invitations: readonly Invitation[], clock: Clock): CalendarReading | undefined {
  for (const invitation of invitations) {
    const { method, summary, uid, cancelled, recurring, when } = invitation
    const verb = method ?? 'PUBLISH'
    const evidence = `calendar ${verb}: ${summary || (uid ?? '')}`
    if (verb === 'REPLY' || verb === 'REFRESH') return { kind: 'answer', evidence }
    const times = timesOf(when, clock)
    if (cancelled) return { kind: 'cancel', interview: times && { ...times, cancelled: true }, evidence }
    if (verb === 'COUNTER') return { kind: 'counter', evidence: `${evidence}, at ${times?.start ?? 'another time'}` }
    if (!['REQUEST', 'PUBLISH', 'ADD'].includes(verb)) continue
    // Which of its days is meant, nobody knows.
    if (recurring) return { kind: 'request', interview: undefined, evidence: `${evidence}, which repeats` }
    const isFloating = when.kind === 'floating'
    const note = isFloating ? `, whose time has no zone (read as ${clock.zone})` : ''
    return { kind: 'request', interview: times, evidence: `${evidence}${note}` }
  }
  return undefined
}

/** Its moments on the employer's clock, on which times without a zone are meant as well. None of whole days. */
function timesOf(
  when: InvitationTime,
  clock: Clock,
): Pick<NonNullable<Reading['interview']>, 'start' | 'end'> | undefined {
  if (when.kind === 'days') return undefined
  const [start, end] = [when.start, when.end].map((time) =>
    when.kind === 'times' ? atInstant(time, clock) : atWall(time, clock),
  )
  return start === undefined ? undefined : { start, ...(end === undefined || end === start ? {} : { end }) }
}

function atInstant(instant: string, clock: Clock): string | undefined {
  const at = parseInstant(instant)
  return at === undefined ? undefined : clock.format(at)
}

function atWall(wall: string, clock: Clock): string | undefined {
  const day = parseDay(wall.slice(0, 10))
  const minutes = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
  return day === undefined ? undefined : clock.format(clock.at(day, minutes))
}
