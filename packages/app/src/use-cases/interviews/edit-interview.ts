import type { Case, Interview } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase, type Edited } from '../record/change-case.ts'
import { findInterview, isFailure } from '../record/find-part.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'
import { addPeople, type NewContact } from './add-interview.ts'

export interface EditInterviewRequest extends ChangeRequest {
  readonly interview: string
  readonly set: Patch<Omit<Interview, 'id'>>
  /** Further interviewers, who become contacts. */
  readonly newContacts?: readonly NewContact[] | undefined
}

/** Changes an interview: when, with whom, what was said about the decision; also that it is cancelled or nobody came. */
export function editInterview(ports: RecordPorts, request: EditInterviewRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'edit-interview', request, (current) => {
    const { contacts, ids } = addPeople(current, request.newContacts ?? [])
    return withInterview({ ...current, contacts }, request.interview, (interview) => {
      const edited = applyPatch(interview, request.set)
      return { ...edited, interviewers: [...edited.interviewers, ...ids] }
    })
  })
}

/** The case with one interview edited. */
export function withInterview(current: Case, id: string, edit: (interview: Interview) => Interview): Edited {
  const interview = findInterview(current, id)
  if (isFailure(interview)) return interview
  const edited = edit(interview)
  return { ...current, interviews: current.interviews.map((one) => (one === interview ? edited : one)) }
}
