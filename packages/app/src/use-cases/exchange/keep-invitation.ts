import type { Case, Opportunity } from '@afterword/engine'
import { type Refusal, refuse } from '../failure.ts'
import { addPeople } from '../interviews/add-interview.ts'
import { addOpportunity } from '../opportunities/add-opportunity.ts'
import { type Changed, type ChangeRequest, changeCase, type Edited } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { applyInvitation } from './apply-invitation.ts'
import { findContact } from './find-contact.ts'
import { type InvitationFields, toInvitation } from './invitation-fields.ts'
import { invitationToCaseChanges } from './invitation-to-case-changes.ts'
import { conclude, revisionIn } from './read-invitation.ts'
import { isOutdated, keepRevision, readRevisions } from './revisions.ts'

export interface KeepInvitationRequest extends Omit<ChangeRequest, 'opportunity'> {
  /** Undefined: a new one is taken on, with the employer and role of the fields. */
  readonly opportunity?: string | undefined
  /** As they were read, and corrected. */
  readonly fields: InvitationFields
  /** Even though a newer one was taken. */
  readonly insist?: boolean | undefined
  /** What else is known of a new opportunity. */
  readonly job?: Partial<Pick<Opportunity, 'id' | 'region' | 'route' | 'urgent' | 'confidential'>> | undefined
}

/** Keeps an invitation: the interview with its panel, new or moved or called off; and the opportunity, if it is new. */
export async function keepInvitation(ports: RecordPorts, request: KeepInvitationRequest): Promise<Changed | Refusal> {
  const { owner, fields, insist } = request
  const revision = revisionIn(fields)
  const revisions = await readRevisions(ports, owner)
  if (isTrouble(revisions)) return refuseTrouble(revisions)
  if (!insist && isOutdated(revision, revisions.taken)) return refuse({ kind: 'no-invitation', reason: 'outdated' })
  const kept = await keep(ports, request)
  if (kept.kind !== 'refused' && revision) await keepRevision(ports, owner, revision)
  return kept
}

async function keep(ports: RecordPorts, request: KeepInvitationRequest): Promise<Changed | Refusal> {
  const { owner, by, opportunity, fields, now } = request
  if (opportunity !== undefined) {
    return changeCase(ports, 'keep-invitation', { ...request, opportunity }, (current) => keepIn(current, fields))
  }
  const profile = await ports.record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  const { seeker } = profile
  if (!seeker) return refuse({ kind: 'no-profile' })
  const { missing } = conclude(fields, null)
  if (missing.length > 0) return refuse({ kind: 'incomplete-invitation', missing })
  const job = {
    employer: fields.employer ?? '',
    role: fields.role ?? '',
    ...(fields.zone === seeker.timeZone ? {} : { timeZone: fields.zone }),
    ...request.job,
  }
  const empty: Case = { version: 1, seeker, opportunity: { id: 'new', ...job }, contacts: [], interviews: [], log: [] }
  const kept = keepIn(empty, fields)
  if ('kind' in kept) return refuse(kept)
  const { contacts, interviews } = kept
  return addOpportunity(ports, { owner, by, opportunity: job, with: { contacts, interviews }, now })
}

function keepIn(current: Case, fields: InvitationFields): Edited {
  const { missing, before, fields: filled } = conclude(fields, current)
  if (missing.length > 0) return { kind: 'incomplete-invitation', missing }
  if (filled.cancelled) {
    if (!before) return { kind: 'no-invitation', reason: 'unknown-meeting' }
    return applyInvitation(current, { kind: 'cancellation', interview: { ...before, status: 'cancelled' }, before })
  }
  const { timeZone = current.seeker.timeZone } = current.opportunity
  const placed: Case =
    filled.zone === timeZone || current.opportunity.timeZone !== undefined
      ? current
      : { ...current, opportunity: { ...current.opportunity, timeZone: filled.zone } }
  const outcome = invitationToCaseChanges(toInvitation(filled), placed, { format: filled.format })
  if (outcome.kind !== 'interview') throw new Error(`An invitation that is whole came to ${outcome.kind}.`)
  const newContacts = outcome.newContacts.map((contact) => {
    const person = filled.people.find(
      ({ name, email }) => name === contact.name || (email !== undefined && email === contact.email),
    )
    const { comes: _, ...told } = person ?? { comes: true, role: contact.role }
    return { ...contact, ...told }
  })
  return withSenders(applyInvitation(placed, { ...outcome, newContacts }), filled)
}

/** Who sent it is somebody to write to, and does not interview. */
function withSenders(file: Case, { people }: InvitationFields): Case {
  const senders = people.filter((one) => !one.comes && one.name !== '' && !findContact(file.contacts, one))
  return {
    ...file,
    contacts: addPeople(
      file,
      senders.map(({ comes: _, ...person }) => person),
    ).contacts,
  }
}
