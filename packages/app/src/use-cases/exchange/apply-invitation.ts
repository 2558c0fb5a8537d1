import type { Case, Interview } from '@afterword/engine'
import type { InvitationOutcome } from './invitation-proposal.ts'

/** The case with what a proposal changes; made from the case that the proposal was made for. */
export function applyInvitation(
  file: Case,
  proposal: Extract<InvitationOutcome, { readonly kind: 'interview' | 'cancellation' }>,
): Case {
  const interviews = withInterview(file.interviews, proposal.interview)
  if (proposal.kind === 'cancellation') return { ...file, interviews }
  const completed = new Map(proposal.completedContacts.map((contact) => [contact.id, contact]))
  return {
    ...file,
    contacts: [...file.contacts.map((contact) => completed.get(contact.id) ?? contact), ...proposal.newContacts],
    interviews,
  }
}

function withInterview(interviews: readonly Interview[], interview: Interview): Interview[] {
  const isKnown = interviews.some(({ id }) => id === interview.id)
  return isKnown ? interviews.map((one) => (one.id === interview.id ? interview : one)) : [...interviews, interview]
}
