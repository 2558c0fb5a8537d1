import type { Case, Contact, FollowUp, Interview } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'
import { withInterview } from './edit-interview.ts'

/** What the employer said before the candidate left: when they decide, and how to follow up. */
export interface Told {
  /** A window is its last day. */
  readonly decisionBy?: string | undefined
  readonly followUp?: FollowUp | undefined
  readonly instructions?: NonNullable<Interview['instructions']> | undefined
  /** Goes with `no-contact`. */
  readonly noContactUntil?: string | undefined
  /** What was learnt of people: whose spelling is sure, and which address stands on their card. */
  readonly people?: readonly Learnt[] | undefined
}

type Learnt = Pick<Contact, 'id'> & Patch<Pick<Contact, 'nameVerified' | 'email'>>

export interface ToldRequest extends ChangeRequest {
  readonly interview: string
  readonly told: Told
}

/** Notes what was said in an interview about the decision and about following up. Instructions add to those that stand. */
export function noteTold(ports: RecordPorts, request: ToldRequest): Promise<Changed | Refusal> {
  const { decisionBy, followUp, instructions = [], noContactUntil, people = [] } = request.told
  return changeCase(ports, 'note-told', request, (current) =>
    withInterview(withPeople(current, people), request.interview, (interview) => {
      const all = [...new Set([...(interview.instructions ?? []), ...instructions])]
      return {
        ...interview,
        ...(decisionBy === undefined ? {} : { decisionBy }),
        ...(followUp === undefined ? {} : { followUp }),
        ...(all.length > 0 ? { instructions: all } : {}),
        ...(noContactUntil === undefined ? {} : { noContactUntil }),
      }
    }),
  )
}

function withPeople(current: Case, people: readonly Learnt[]): Case {
  const contacts = current.contacts.map((contact) => {
    const learnt = people.find(({ id }) => id === contact.id)
    return learnt ? applyPatch(contact, learnt) : contact
  })
  return { ...current, contacts }
}
