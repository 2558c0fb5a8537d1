import type { Case } from '../../../model/case.ts'

/**
 * The place of a message among all that go to interviewers: its interview and contact counted through all interviews,
 * those who took part in none behind them. Independent of which messages are still open, so a draft stays the same.
 */
export function panelPosition(caseFile: Case, interviewId: string | undefined, contactId: string): number {
  const pairs = caseFile.interviews.flatMap(({ id, interviewers }) =>
    [...new Set(interviewers)].map((contact) => ({ id, contact })),
  )
  const found = pairs.findIndex(
    (pair) => pair.contact === contactId && (interviewId === undefined || pair.id === interviewId),
  )
  return found >= 0 ? found : pairs.length + caseFile.contacts.findIndex(({ id }) => id === contactId)
}
