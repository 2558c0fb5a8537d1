import type { Contact } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { findInterview, isFailure } from '../record/find-part.ts'
import { newId } from '../record/new-id.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface AddContactRequest extends ChangeRequest {
  /** Without an id the person gets one from their name. */
  readonly contact: Omit<Contact, 'id'> & { readonly id?: string | undefined }
  /** The interview they took part in, or will. */
  readonly interview?: string | undefined
}

/** Adds a person to an opportunity, and to the panel of an interview if one is named. */
export function addContact(ports: RecordPorts, request: AddContactRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'add-contact', request, (current) => {
    const taken = current.contacts.map(({ id }) => id)
    const { id = newId(request.contact.name, taken, 'person'), ...rest } = request.contact
    const contacts = [...current.contacts, { id, ...rest }]
    if (request.interview === undefined) return { ...current, contacts }
    const interview = findInterview(current, request.interview)
    if (isFailure(interview)) return interview
    const joined = { ...interview, interviewers: [...interview.interviewers, id] }
    const interviews = current.interviews.map((one) => (one === interview ? joined : one))
    return { ...current, contacts, interviews }
  })
}
