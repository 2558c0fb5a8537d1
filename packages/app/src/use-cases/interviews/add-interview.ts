import type { Case, Contact, Interview } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { newId, numberedId } from '../record/new-id.ts'
import type { RecordPorts } from '../record/ports.ts'

/** Somebody who takes part and is not among the contacts yet. */
export type NewContact = Omit<Contact, 'id'>

export interface AddInterviewRequest extends ChangeRequest {
  /** Without a round it is the next one; without an id it gets one. */
  readonly interview: Omit<Interview, 'id' | 'round' | 'interviewers'> & {
    readonly id?: string | undefined
    readonly round?: number | undefined
    /** Ids of contacts. */
    readonly interviewers?: readonly string[] | undefined
  }
  /** Further interviewers, who become contacts. */
  readonly newContacts?: readonly NewContact[] | undefined
}

/** Adds an interview, past or to come, with its panel. */
export function addInterview(ports: RecordPorts, request: AddInterviewRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'add-interview', request, (current) => {
    const { contacts, ids } = addPeople(current, request.newContacts ?? [])
    const { id, round, interviewers = [], ...rest } = request.interview
    const interview: Interview = {
      id:
        id ??
        numberedId(
          'iv',
          current.interviews.map((one) => one.id),
        ),
      round: round ?? nextRound(current),
      ...rest,
      interviewers: [...interviewers, ...ids],
    }
    return { ...current, contacts, interviews: [...current.interviews, interview] }
  })
}

/** The contacts with new ones among them, and the ids of the new ones. */
export function addPeople(current: Case, people: readonly NewContact[]): { contacts: Contact[]; ids: string[] } {
  const contacts = [...current.contacts]
  const ids: string[] = []
  for (const person of people) {
    const id = newId(
      person.name,
      contacts.map((one) => one.id),
      'person',
    )
    contacts.push({ id, ...person })
    ids.push(id)
  }
  return { contacts, ids }
}

function nextRound({ interviews }: Case): number {
  return 1 + Math.max(0, ...interviews.filter(({ status }) => status === undefined).map(({ round }) => round))
}
