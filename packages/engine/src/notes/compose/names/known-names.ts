import type { Case } from '../../../model/case.ts'

/** Names of people and firms in a case, to keep (or give back) their capitals in the middle of a sentence. */
export interface KnownNames {
  /** Whether the word, as it is written, is a part of a name. */
  has(word: string): boolean
  /** The text with known names in lower case given their capitals ("the dana team" becomes "the Dana team"). */
  restore(text: string): string
}

/** Parts of names that are ordinary words too: never capitalised on sight. */
const ORDINARY = new Set(
  (
    'mark grace will rose hope may june april august art bill frank pat rob sue drew chase hunter page price young long short ' +
    'brown white black green grey gray king rich wood hill field stone park lane day summer early best good love joy faith ' +
    'dean jack miles penny ray sandy skip ward wells banks brooks bush case cook baker carter mason miller smith taylor turner ' +
    'walker cooper fisher potter porter parker shepherd lee le la de do an so he ho you van von der den del ten ter bell berry ' +
    'bond cash christian dale dawn drake earl eve fair fox gene glen guy harry heath iris ivy jade jasmine jean josh lily major ' +
    'max melody merry misty norm olive opal peg pearl pierce ruby rusty sage stew sterling storm trip victor wade west north'
  ).split(' '),
)

export function knownNamesOf(caseFile: Case): KnownNames {
  const people = [caseFile.seeker.name, ...caseFile.contacts.map((contact) => contact.name)]
  const parts = new Map<string, string>()
  for (const part of people.flatMap((name) => name.split(/[\s,()"]+/))) {
    if (part.length >= 3 && /^\p{Lu}/u.test(part)) parts.set(part.toLowerCase(), part)
  }
  const { employer } = caseFile.opportunity
  const firm = new Set(employer.split(/\s+/))
  return {
    has: (word) => parts.get(word.toLowerCase()) === word || firm.has(word),
    restore: (text) =>
      restoreFirm(text, employer).replace(/\p{L}[\p{L}'’-]*/gu, (word) => {
        const name = parts.get(word)
        return name !== undefined && !ORDINARY.has(word) ? name : word
      }),
  }
}

function restoreFirm(text: string, employer: string): string {
  const at = text.toLowerCase().indexOf(employer.toLowerCase())
  return at < 0 || employer.length < 4 || !employer.includes(' ')
    ? text
    : text.slice(0, at) + employer + text.slice(at + employer.length)
}
