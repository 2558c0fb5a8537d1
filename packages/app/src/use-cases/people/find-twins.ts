import type { Contact } from '@afterword/engine'
import { foldText } from '../reading/text/fold-text.ts'

/** Two entries that may be of one person; more is known of the one to keep. */
export interface Twins {
  readonly keep: Contact
  readonly merge: Contact
}

/** Fewer digits are an extension, which several people may share. */
const WHOLE_NUMBER = 7

/** Who seems to stand in a list of people twice: the same address, number or name, or a name of which one is cut short. */
export function findTwins(contacts: readonly Contact[]): Twins[] {
  const people = contacts.map(readPerson)
  return people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .filter((other) => mayBeOne(one, other))
      .map((other) => (factsOf(other.contact) > factsOf(one.contact) ? pair(other, one) : pair(one, other))),
  )
}

interface Person {
  readonly contact: Contact
  readonly address: string | undefined
  readonly number: string
  readonly words: readonly string[]
}

function readPerson(contact: Contact): Person {
  return {
    contact,
    address: contact.email?.toLowerCase(),
    number: (contact.phone ?? '').replaceAll(/\D/g, ''),
    words: foldText(contact.name).match(/[\p{L}\p{N}]+/gu) ?? [],
  }
}

function pair(keep: Person, merge: Person): Twins {
  return { keep: keep.contact, merge: merge.contact }
}

function mayBeOne(one: Person, other: Person): boolean {
  return (
    (one.address !== undefined && one.address === other.address) ||
    (one.number.length >= WHOLE_NUMBER && one.number === other.number) ||
    isOneName(one.words, other.words)
  )
}

/** `D. Whitfield` may be `Dana Whitfield`; `Dan Whitfield` is somebody else. */
function isOneName(one: readonly string[], other: readonly string[]): boolean {
  const isInitial = (short = '', long = '') => short.length === 1 && long.startsWith(short)
  const sameFirst = one[0] === other[0] || isInitial(one[0], other[0]) || isInitial(other[0], one[0])
  return sameFirst && one.length > 0 && one.at(-1) === other.at(-1)
}

/** How much is known of somebody. */
function factsOf(contact: Contact): number {
  return Object.keys(contact).length + contact.name.length / 100
}
