import { type Case, type Contact, type Interview, type Note, type PracticeCard, parseInstant } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { Lessons } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { type FeedbackList, listFeedback } from '../learning/keep-feedback.ts'
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
  /** The one thing they meant to do next time, the latest; null: none was noted. */
  readonly oneThing: Lessons['debriefs'][number] | null
  /** What to ask here, noted while unsure whether the job is right. */
  readonly questions: readonly string[]
  /** Cards that come due before it, the longest due first, and how many there are in all. */
  readonly practice: { readonly cards: readonly PracticeCard[]; readonly count: number }
  /** What employers said after a no, most common first. */
  readonly feedback: FeedbackList
}

const MOST_LESSONS = 12

/** Gathers the prep sheet of an interview (S0–S4). */
export async function prepareInterview(
  ports: RecordPorts & { readonly notebook: NotebookShelf },
  request: PrepareRequest,
): Promise<PrepSheet | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const interview = findInterview(found.case, request.interview)
  if (isFailure(interview)) return refuse(interview)
  const lessons = await ports.record.lookBack(request.owner, interview.start, MOST_LESSONS)
  if (isTrouble(lessons)) return refuseTrouble(lessons)
  const due = await ports.notebook.dueCards(request.owner, interview.start, MOST_LESSONS)
  if (isTrouble(due)) return refuseTrouble(due)
  const reviews = await ports.notebook.readPages(request.owner, 'fit', { opportunity: request.opportunity })
  if (isTrouble(reviews)) return refuseTrouble(reviews)
  const feedback = await listFeedback(ports, request)
  if (feedback.kind === 'refused') return feedback
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
    oneThing: lessons.debriefs.find(({ debrief }) => debrief.nextTime !== undefined) ?? null,
    questions: earlier.flatMap(({ id }) =>
      reviews.pages.flatMap((page) => (page.interview === id && page.questions ? [page.questions] : [])),
    ),
    practice: { cards: due.cards, count: due.count },
    feedback,
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
