import type { Contact } from '@afterword/engine'
import { plainLetters } from '../plain-letters.ts'

/** Who somebody is among those known: by address first; by name only where no two addresses contradict it. */
export function findContact<T extends Contact>(
  contacts: readonly T[],
  { name, email }: { readonly name?: string | undefined; readonly email?: string | undefined },
): T | undefined {
  const byEmail = email === undefined ? undefined : contacts.find((contact) => isSameAddress(contact.email, email))
  if (byEmail || name === undefined) return byEmail
  return contacts.find(
    (contact) => plain(contact.name) === plain(name) && (contact.email === undefined || email === undefined),
  )
}

export function isSameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase()
}

export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(name: string): string {
  return plainLetters(name).split(/\s+/).join(' ').trim()
}
