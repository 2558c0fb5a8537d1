import type { Contact } from '@afterword/engine'

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
