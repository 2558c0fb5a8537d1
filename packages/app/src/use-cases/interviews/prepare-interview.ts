import { type Case, type Contact, type Interview, type Note, parseInstant } from '@afterword/engine'
import type { Lessons } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { findInterview, isFailure } from '../record/find-part.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

export interface PrepareRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly interview: string
  readonly now?: string | undefined
}

/** What to take into an interview, on one sheet. */
export interface PrepSheet {
  readonly kind: 'prep-sheet'
  readonly case: Case
  readonly interview: Interview
  /** Who will be there: how to spell them is known for those who are `nameVerified`. */
  readonly people: readonly Contact[]
  /** What still has to be learnt of each: a card says it all. */
  readonly cardsToCollect: readonly Contact[]
  /** Whether this has not been said for the opportunity yet, so that it is to be asked before leaving. */
  readonly ask: { readonly decisionDate: boolean; readonly howToFollowUp: boolean }
  /** What was promised to these people and what they told in earlier rounds. */
  readonly earlierNotes: readonly { readonly interview: Interview; readonly note: Note }[]
  /** Concerns that wait for this round: with no recruiter of an agency to carry them. */
  readonly concerns: readonly Note[]
  /** Hard questions and lessons of earlier interviews, anywhere; newest first. */
  readonly lessons: Lessons
}

const MOST_LESSONS = 12

/** Gathers the prep sheet of an interview (S0–S4). */
export async function prepareInterview(ports: RecordPorts, request: PrepareRequest): Promise<PrepSheet | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const interview = findInterview(found.case, request.interview)
  if (isFailure(interview)) return refuse(interview)
  const lessons = await ports.record.lookBack(request.owner, interview.start, MOST_LESSONS)
  if (isTrouble(lessons)) return refuseTrouble(lessons)
  const people = interview.interviewers.flatMap((id) => found.case.contacts.filter((one) => one.id === id))
  const startOf = (one: Interview) => parseInstant(one.start) ?? 0
  const earlier = found.case.interviews.filter((one) => one.status === undefined && startOf(one) < startOf(interview))
  return {
    kind: 'prep-sheet',
    case: found.case,
    interview,
    people,
    cardsToCollect: people.filter(({ nameVerified, email }) => nameVerified !== true || email === undefined),
    ask: whatToAsk(found.case, interview),
    earlierNotes: earlier.flatMap((one) =>
      (one.notes ?? []).filter(({ kind }) => kind !== 'concern').map((note) => ({ interview: one, note })),
    ),
    concerns: found.case.contacts.some(({ role }) => role === 'agency-recruiter')
      ? []
      : earlier.flatMap(({ notes = [] }) => notes.filter(({ kind }) => kind === 'concern')),
    lessons,
  }
}

/** What nobody has said yet, in an interview or in an answer. */
function whatToAsk({ interviews, log }: Case, interview: Interview): PrepSheet['ask'] {
  const said = [...interviews, ...log.filter((entry) => entry.type === 'call' || entry.type === 'received')]
  return {
    decisionDate: interview.decisionBy === undefined && !said.some(({ decisionBy }) => decisionBy !== undefined),
    howToFollowUp: interview.followUp === undefined && !said.some(({ followUp }) => followUp !== undefined),
  }
}
