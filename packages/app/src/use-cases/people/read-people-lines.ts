import type { Contact } from '@afterword/engine'

type Person = Omit<Contact, 'id'>

/** What a title says of the part somebody plays in hiring; the first that fits counts. */
const ROLES: readonly (readonly [RegExp, Contact['role']])[] = [
  [/\b(agency|staffing|headhunter|recruitment consultant|executive search)\b/i, 'agency-recruiter'],
  [/\b(recruit\w*|talent|sourcer)\b/i, 'recruiter'],
  [/\b(hr|human resources|people (?:partner|team|operations|manager))\b/i, 'hr'],
  [/\b(coordinator|assistant|office manager|scheduler)\b/i, 'coordinator'],
  [/\b(hiring manager|head of|manager|principal|matron|ward sister)\b/i, 'hiring-manager'],
  [/\b(chief|ceo|cto|cfo|coo|founder|director|vp|vice president|partner|president|owner)\b/i, 'executive'],
  [/\b(lead|leader|foreman|supervisor|captain)\b/i, 'team-lead'],
]
const EMAIL = /[^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+/
const PHONE = /\+?\d[\d\s()./-]{6,}\d/

/**
 * People as one types them, one in a line: `Dana Whitfield, Head of Service, dana@example.org, +1 212 555 0101`. The name
 * comes first; what holds an @ is the address, what holds mostly digits the number, and the rest the title, which also tells
 * the role where it does. Lines without a name give nobody.
 */
export function readPeopleLines(text: string): Person[] {
  return text.split('\n').flatMap((line) => readPersonLine(line) ?? [])
}

function readPersonLine(line: string): Person | undefined {
  const email = EMAIL.exec(line)?.[0]
  const withoutEmail = email === undefined ? line : line.replace(email, ' ')
  const phone = PHONE.exec(withoutEmail)?.[0]
  const rest = phone === undefined ? withoutEmail : withoutEmail.replace(phone, ' ')
  const [name, ...titles] = rest
    .split(/[,;\t()<>]| [–—-] /)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
  if (name === undefined) return undefined
  const title = titles.join(', ')
  return {
    name,
    role: guessRole(title),
    ...(title === '' ? {} : { title }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone: phone.trim() }),
  }
}

/** The part that somebody with that title plays, as far as the title tells. */
export function guessRole(title: string): Contact['role'] {
  return ROLES.find(([pattern]) => pattern.test(title))?.[1] ?? 'other'
}
