import type { Contact } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { findContact, isFailure } from '../record/find-part.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface EditContactRequest extends ChangeRequest {
  readonly contact: string
  readonly set: Patch<Omit<Contact, 'id'>>
}

/** Changes what is known about a person. */
export function editContact(ports: RecordPorts, request: EditContactRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'edit-contact', request, (current) => {
    const contact = findContact(current, request.contact)
    if (isFailure(contact)) return contact
    const edited = applyPatch(contact, request.set)
    return { ...current, contacts: current.contacts.map((one) => (one === contact ? edited : one)) }
  })
}
