import type { Case, Contact, ContactId, ContactRole, Interview } from '@afterword/engine'

/** What an invitation leaves open and a person has to say. */
export type Question =
  | { readonly kind: 'format' }
  /** It names a beginning only. */
  | { readonly kind: 'minutes' }
  /** `other` until it is said. */
  | { readonly kind: 'role'; readonly contact: ContactId }
  /** Whoever sent the invitation, and does not stand among those who come. */
  | { readonly kind: 'interviews-too'; readonly contact: ContactId }
  /** Somebody of whom only the address is known, and who is no contact until named. */
  | { readonly kind: 'name'; readonly email: string }

/** What was said, so far. */
export interface Answers {
  readonly format?: Interview['format'] | undefined
  readonly minutes?: number | undefined
  readonly roles?: Readonly<Record<ContactId, ContactRole>> | undefined
  readonly interviewsToo?: readonly ContactId[] | undefined
  /** By address. */
  readonly names?: Readonly<Record<string, string>> | undefined
}

/** What an invitation would change in a case. */
export interface InterviewProposal {
  readonly kind: 'interview'
  readonly change: 'new' | 'moved' | 'updated' | 'unchanged'
  /** As it would stand. */
  readonly interview: Interview
  readonly before: Interview | null
  readonly newContacts: readonly Contact[]
  /** Those known by name who now have an address. */
  readonly completedContacts: readonly Contact[]
  /** Interviewers who stand in the case and no longer in the invitation; they are kept. */
  readonly noLongerInvited: readonly ContactId[]
  readonly questions: readonly Question[]
}

export type InvitationOutcome =
  | InterviewProposal
  /** The employer called it off. */
  | { readonly kind: 'cancellation'; readonly interview: Interview; readonly before: Interview }
  /** Somebody asks for another time (METHOD:COUNTER); nothing is agreed. */
  | { readonly kind: 'another-time'; readonly interview: Interview; readonly start: string; readonly end: string }
  /** Not enough is known for an interview: how it is held, or how long it takes. The rest would be as here. */
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | {
      readonly kind: 'refused'
      readonly reason: /** It repeats: which of the days is meant? */
        | 'recurring'
        | 'whole-days'
        /** Times without a zone: read the file again with the zone in which they are meant. */
        | 'no-zone'
        /** It calls off, or moves, something that this case does not have. */
        | 'unknown-meeting'
        /** Somebody's answer, or a question to the organizer. */
        | 'no-invitation'
    }

/** Of a case, what an invitation is compared with. For an opportunity that is not there yet: no people, no interviews. */
export type KnownSoFar = Pick<Case, 'seeker' | 'contacts' | 'interviews'> & {
  readonly opportunity?: Pick<Case['opportunity'], 'timeZone'> | undefined
}
