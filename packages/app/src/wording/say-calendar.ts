import type { Action, Case, Interview } from '@afterword/engine'
import { sayAction } from './say-action.ts'
import { sayDetails } from './say-details.ts'
import { sayInterview } from './say-event.ts'
import { subjectOf } from './subject.ts'

/** What a calendar shows of an entry. */
interface EntryWords {
  readonly title: string
  readonly description?: string | undefined
}

/** The words of a calendar. `discreet`: titles that name neither employer nor person, and nothing besides. */
export function sayCalendar(file: Case, now: string, discreet: boolean) {
  const { employer, role } = file.opportunity
  return {
    interview: (interview: Interview): EntryWords =>
      discreet
        ? { title: 'Appointment' }
        : { title: `${employer}: ${sayInterview(interview, file)}`, description: role },
    step: (action: Action): EntryWords => {
      if (discreet) return { title: 'A step to take' }
      const details = sayDetails(action, subjectOf(file, now, new Map()))
      const why = action.because[0]?.why
      const description = [why, ...details].filter((part) => part !== undefined).join(' ')
      return { title: `${sayAction(action, file).replaceAll('\u00a0', ' ')} (${employer})`, description }
    },
  }
}
