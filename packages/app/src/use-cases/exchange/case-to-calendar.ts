import type { Action, Case, Interview, Plan } from '@afterword/engine'
import type { Alarm, CalendarEntry } from '../../ports/calendar-files.ts'

/** What a calendar shows of an entry. Discreet calendars get titles that name nobody. */
export interface EntryWords {
  readonly title: string
  readonly description?: string | undefined
  readonly place?: string | undefined
  readonly link?: string | undefined
}

/** The words, which doors make. */
export interface CalendarWording {
  interview(interview: Interview): EntryWords
  step(action: Action): EntryWords
}

/** Minutes before an interview at which a calendar rings. */
export const BEFORE_INTERVIEW = [24 * 60, 60]

export interface CalendarChoices {
  readonly steps: 'events' | 'tasks' | 'none'
  /** Minutes before an interview at which the calendar rings. */
  readonly interviewAlarms: readonly number[]
  /** Whether it rings when a step may be taken. */
  readonly stepAlarms: boolean
  /** A number that rises with each change of the case, such as its version. */
  readonly sequence: number
}

/**
 * The interviews of a case and the steps of its plan as entries of a calendar. A step that is done, dismissed or no
 * longer right is not in the plan and so not among them; a cancelled interview stays, marked.
 */
export function caseToCalendar(
  file: Case,
  plan: Plan,
  wording: CalendarWording,
  choices: CalendarChoices,
): CalendarEntry[] {
  const steps = choices.steps === 'none' ? [] : plan.actions
  return [
    ...file.interviews.map((interview) => interviewEntry(file, interview, wording.interview(interview), choices)),
    ...steps.map((action) => stepEntry(file, action, wording.step(action), choices)),
  ]
}

function interviewEntry(file: Case, interview: Interview, words: EntryWords, choices: CalendarChoices): CalendarEntry {
  const cancelled = interview.status === 'cancelled'
  return {
    ...words,
    kind: 'event',
    // A uid of our own: that of the invitation belongs to the invitation, which may be in the same calendar.
    uid: `${file.opportunity.id}/interview/${interview.id}@afterword`,
    sequence: choices.sequence,
    when: { kind: 'times', start: interview.start, end: interview.end },
    cancelled,
    busy: !cancelled,
    alarms: choices.interviewAlarms.map((minutes): Alarm => ({ kind: 'before-start', minutes })),
  }
}

function stepEntry(file: Case, action: Action, words: EntryWords, choices: CalendarChoices): CalendarEntry {
  const rings = choices.stepAlarms && action.status === 'upcoming'
  return {
    ...words,
    kind: choices.steps === 'tasks' ? 'task' : 'event',
    uid: `${file.opportunity.id}/step/${action.id}@afterword`,
    sequence: choices.sequence,
    when: { kind: 'window', opens: action.opens, due: action.due, zone: file.seeker.timeZone },
    busy: false,
    alarms: rings ? [{ kind: 'at', at: action.opens }] : [],
  }
}
