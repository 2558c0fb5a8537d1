import type { Case, Contact, Interview } from '@afterword/engine'
import type { CasePart, Failure } from '../failure.ts'

/** Says that a case has no such part. */
export function noSuchPart(part: CasePart, asked: string, { opportunity }: Case): Failure {
  return { kind: 'no-such-part', part, asked, opportunity: opportunity.id }
}

export function findContact(caseFile: Case, id: string): Contact | Failure {
  return caseFile.contacts.find((one) => one.id === id) ?? noSuchPart('contact', id, caseFile)
}

export function findInterview(caseFile: Case, id: string): Interview | Failure {
  return caseFile.interviews.find((one) => one.id === id) ?? noSuchPart('interview', id, caseFile)
}

/** Tells a failure from a part of a case; no part that goes by an id has a `kind`, but notes and log entries (not these). */
export function isFailure<Part extends object>(found: Part | Failure): found is Failure {
  return 'kind' in found
}
