import type { Contact } from '@afterword/engine'
import type { Choice } from './select.tsx'

/** What somebody has to do with the hiring, in words. */
export const ROLE_WORDS: Readonly<Record<Contact['role'], string>> = {
  'hiring-manager': 'Hiring manager',
  'team-lead': 'Team lead',
  peer: 'Colleague to be',
  executive: 'Executive',
  recruiter: 'Recruiter of the employer',
  'agency-recruiter': 'Recruiter of an agency',
  hr: 'HR',
  coordinator: 'Coordinator, reception',
  other: 'Somebody else',
}

export const ROLE_CHOICES: readonly Choice[] = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }))

export function readRole(word: string | undefined): Contact['role'] {
  return word !== undefined && Object.hasOwn(ROLE_WORDS, word) ? (word as Contact['role']) : 'other'
}
