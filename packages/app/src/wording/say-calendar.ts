import type { Case } from '@afterword/engine'
import type { CalendarWording } from '../use-cases/exchange/case-to-calendar.ts'
import { sayAction } from './say-action.ts'
import { sayDetails } from './say-details.ts'
import { sayInterview } from './say-event.ts'
import { subjectOf } from './subject.ts'

/** The words of a calendar. `discreet`: titles that name neither employer nor person, and nothing besides. */
export function sayCalendar(file: Case, now: string, discreet: boolean): CalendarWording {
  const { employer, role } = file.opportunity
  return {
    interview: (interview) =>
      discreet
        ? { title: 'Appointment' }
        : { title: `${employer}: ${sayInterview(interview, file)}`, description: role },
    step: (action) => {
      if (discreet) return { title: 'A step to take' }
      const details = sayDetails(action, subjectOf(file, now, new Map()))
      const why = action.because[0]?.why
      const description = [why, ...details].filter((part) => part !== undefined).join(' ')
      return { title: `${sayAction(action, file).replaceAll('\u00a0', ' ')} (${employer})`, description }
    },
  }
}
