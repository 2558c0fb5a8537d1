import { plainLetters } from './plain-letters.ts'

/** Words of a-z and 0-9: accents go, and what is left of other scripts is nothing. */
function plainWords(name: string): string[] {
  return plainLetters(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** An id for a person that nobody in the case has yet: `dana`, else `dana-whitfield`, else `dana-whitfield-2`. */
export function newContactId(name: string, taken: ReadonlySet<string>): string {
  const words = plainWords(name)
  const [first = 'contact'] = words
  return taken.has(first) ? numbered(words.join('-') || 'contact', taken) : first
}

/** An id for an opportunity that is not taken yet: `larkspur-instruments`, else with a number. */
export function newOpportunityId(employer: string, taken: ReadonlySet<string>): string {
  return numbered(plainWords(employer).join('-') || 'opportunity', taken)
}

/** An id for an interview that is not taken yet: `iv-1`. */
export function newInterviewId(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(`iv-${number}`)) number += 1
  return `iv-${number}`
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
