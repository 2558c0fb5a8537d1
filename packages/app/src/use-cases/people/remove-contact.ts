import { parseCase } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { findContact, isFailure } from '../record/find-part.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface RemoveContactRequest extends ChangeRequest {
  readonly contact: string
}

/** Removes a person of whom nothing speaks: no interview, note or log entry. */
export function removeContact(ports: RecordPorts, request: RemoveContactRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'remove-contact', request, (current) => {
    const contact = findContact(current, request.contact)
    if (isFailure(contact)) return contact
    const without = { ...current, contacts: current.contacts.filter((one) => one !== contact) }
    const parsed = parseCase(without)
    if (parsed.kind === 'case') return without
    const { id: opportunity } = current.opportunity
    return { kind: 'still-named', contact: contact.id, opportunity, places: parsed.problems }
  })
}
