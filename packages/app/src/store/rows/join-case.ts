import type { Case, Contact, Interview, LogEntry, Note, Opportunity, Resource } from '@afterword/engine'
import type { CaseRows, Row } from './case-rows.ts'
import type { OwnersDefaults } from './split-case.ts'

/** The case that was split into these rows, anew; there must be a row of the opportunity. */
export function joinCase(rows: CaseRows, defaults: OwnersDefaults): Case {
  const own = rows.opportunities[0]
  if (!own) throw new Error('Rows without an opportunity are no case.')
  const seeker = readOwn<Case['seeker']>(own['seeker']) ?? defaults.seeker
  if (!seeker) throw new Error('A case has no seeker, and neither has its owner.')
  const policy = own['policy'] === null ? defaults.policy : readOwn<Case['policy']>(own['policy'])
  return {
    version: 1,
    seeker: structuredClone(seeker),
    ...(policy ? { policy: structuredClone(policy) } : {}),
    opportunity: joinOpportunity(own, rows.strengths),
    contacts: rows.contacts.map((row) => readBody<Contact>(row)),
    interviews: rows.interviews.map((row) => joinInterview(row, rows)),
    ...(own['has_resources'] === 1 ? { resources: rows.resources.map((row) => readBody<Resource>(row)) } : {}),
    log: rows.log_entries.map((row) => readBody<LogEntry>(row)),
  }
}

function joinOpportunity(own: Row, strengths: readonly Row[]): Opportunity {
  const opportunity = readBody<Opportunity>(own)
  if (strengths.length === 0) return opportunity
  return { ...opportunity, strengths: strengths.map((row) => readBody(row)) }
}

function joinInterview(row: Row, { interviewers, notes }: CaseRows): Interview {
  const ofThis = (other: Row) => other['interview'] === row['id']
  const taken = notes.filter(ofThis).map((note) => readBody<Note>(note))
  return {
    ...readBody<Omit<Interview, 'interviewers'>>(row),
    interviewers: interviewers.filter(ofThis).map((one) => String(one['contact'])),
    ...(taken.length > 0 ? { notes: taken } : {}),
  }
}

/** What was written by `splitCase` is of the shape it was then. */
function readBody<Part>(row: Row): Part {
  return JSON.parse(String(row['body'])) as Part
}

function readOwn<Part>(json: string | number | null | undefined): Part | null {
  return typeof json === 'string' ? (JSON.parse(json) as Part) : null
}
