import type { Case, Interview } from '@afterword/engine'
import type { CalendarWording } from '../use-cases/exchange/case-to-calendar.ts'
import { compareInstants } from './moments/moment.ts'
import { sayAction } from './say-action.ts'
import { sayDetails } from './say-details.ts'
import { sayInterview } from './say-event.ts'
import { contactOf, subjectOf } from './subject.ts'

interface CalendarManner {
  /** Titles that name neither employer nor person, and nothing besides. */
  readonly discreet: boolean
  /** Where the app is (`http://127.0.0.1:4747`), for links to its pages; absent: no links. */
  readonly origin?: string | undefined
}

/** The words of a calendar. */
export function sayCalendar(file: Case, now: string, { discreet, origin }: CalendarManner): CalendarWording {
  const { employer } = file.opportunity
  return {
    interview: (interview) => {
      if (discreet) return { title: 'Appointment' }
      const { place, link } = interview
      const title = `${employer}: ${plainly(sayInterview(interview, file))}`
      return { title, place, link, description: sayPreparation(interview, file, origin) }
    },
    step: (action) => {
      if (discreet) return { title: 'A step to take' }
      const details = sayDetails(action, subjectOf(file, now, new Map()))
      const why = action.because[0]?.why
      const description = [why, ...details].filter((part) => part !== undefined).join(' ')
      return { title: `${plainly(sayAction(action, file))} (${employer})`, description }
    },
  }
}

/** What to take into an interview, in a few lines. */
function sayPreparation(interview: Interview, file: Case, origin: string | undefined): string {
  const people = interview.interviewers.flatMap((id) => contactOf(file, id) ?? [])
  const { id, role, strengths = [] } = file.opportunity
  const earlier = file.interviews.filter(
    ({ start, status }) => status === undefined && compareInstants(start, interview.start) < 0,
  )
  const concerns = earlier.flatMap(({ notes = [] }) => notes.filter(({ kind }) => kind === 'concern'))
  const lines = [
    role,
    ...people.map(
      ({ name, title, nameVerified }) =>
        `${name}${title === undefined ? '' : `, ${title}`}${nameVerified ? '' : ' (check the spelling)'}`,
    ),
    ...strengths.map(({ need, evidence }) => `${need}: ${evidence}`),
    ...concerns.map(({ text }) => `Your concern: ${text}`),
    'Before you leave, ask when they will decide, and how, when and with whom you may follow up.',
    ...(origin === undefined ? [] : [`${origin}/opportunities/${id}/interviews/${interview.id}/prepare`]),
  ]
  return lines.join('\n')
}

function plainly(words: string): string {
  return words.replaceAll('\u00a0', ' ')
}
