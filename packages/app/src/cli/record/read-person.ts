import type { Case, Contact, ContactRole } from '@afterword/engine'
import type { NewContact } from '../../use-cases/interviews/add-interview.ts'
import { rankByLikeness } from '../../use-cases/rank-by-likeness.ts'
import { chooseByName } from '../typed/choose-by-name.ts'

export const ROLES: readonly ContactRole[] = [
  'hiring-manager',
  'recruiter',
  'agency-recruiter',
  'hr',
  'team-lead',
  'peer',
  'executive',
  'coordinator',
  'other',
]

const ADDRESS = /<\s*([^<>\s]+@[^<>\s]+)\s*>/
const NOTED_ROLE = /\(\s*([a-z][a-z -]*)\s*\)/i

/** People as typed behind `--with`: those that are known by their ids, the others as new ones. */
export interface TypedPeople {
  readonly known: readonly string[]
  readonly added: readonly NewContact[]
}

/** Somebody new as typed: `Dana Lee <dana@x.example> (hiring-manager)`. The role can be begun only. */
export function readPerson(typed: string): NewContact {
  const email = ADDRESS.exec(typed)?.[1]
  const noted = NOTED_ROLE.exec(typed)?.[1]?.trim().toLowerCase().replaceAll(' ', '-') ?? ''
  const fitting = noted === '' ? [] : ROLES.filter((role) => role.startsWith(noted))
  const role = fitting[0] ?? 'other'
  const name = typed.replace(ADDRESS, ' ').replace(NOTED_ROLE, ' ').replaceAll(/\s+/g, ' ').trim()
  return { name, role, ...(email === undefined ? {} : { email }) }
}

/** Tells who is known already (by name or id) from who is new. Commas separate: `Dana, Omar Haddad (peer)`. */
export function readPeople(file: Pick<Case, 'contacts'>, typed: readonly string[]): TypedPeople {
  const known: string[] = []
  const added: NewContact[] = []
  for (const one of typed.flatMap((words) => words.split(/[,;]/)).map((words) => words.trim())) {
    if (one === '') continue
    const found = findKnown(file.contacts, one)
    if (found) known.push(found.id)
    else added.push(readPerson(one))
  }
  return { known: [...new Set(known)], added }
}

function findKnown(contacts: readonly Contact[], typed: string): Contact | undefined {
  const choice = chooseByName(
    contacts.map((contact) => ({ id: contact.id, names: [contact.name] })),
    typed,
    rankByLikeness,
  )
  return choice.kind === 'one' ? contacts.find(({ id }) => id === choice.chosen.id) : undefined
}
