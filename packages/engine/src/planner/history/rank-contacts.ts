import type { Contact, ContactRole } from '../../model/case.ts'

/** Whom to ask first, by role, where nobody said whom (etiquette: *primary contact*). */
const PRIMARY_ROLES: readonly ContactRole[] = [
  'recruiter',
  'hr',
  'coordinator',
  'hiring-manager',
  'team-lead',
  'executive',
  'peer',
  'other',
]

/** Contacts in the order in which one asks them; outside recruiters, who are not in it, last. */
export function rankContacts(contacts: readonly Contact[]): Contact[] {
  const place = (contact: Contact) => {
    const found = PRIMARY_ROLES.indexOf(contact.role)
    return found < 0 ? PRIMARY_ROLES.length : found
  }
  return [...contacts].sort((a, b) => place(a) - place(b))
}
