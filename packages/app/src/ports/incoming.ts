import type { Case } from '@afterword/engine'
import type { FolderPosition } from './mailbox.ts'
import type { Conflict, Invalid, NotFound, Saved, Stamp } from './record.ts'
import type { RecordTrouble } from './record-trouble.ts'
import type { Sealed } from './secrets.ts'

/** A message that was noticed, with what it seems to mean, until the user says so. */
export interface KeptProposal {
  /** Its Message-ID, else where it was found: the same message is noticed once. */
  readonly id: string
  readonly opportunity: string
  readonly contact: string | null
  /** Whether it may be an answer, so that nobody is asked again meanwhile. */
  readonly holds: boolean
  /** When they wrote. */
  readonly at: string
  readonly noticedAt: string
  readonly state: 'open' | 'confirmed' | 'dismissed'
  /** What was read (use-cases/mail/proposal.ts), sealed; null once it was deleted. */
  readonly content: Sealed | null
}

/** What was noticed in the mailbox, by owner. */
export interface Incoming {
  keepProposal(
    owner: string,
    proposal: Omit<KeptProposal, 'state'>,
  ): Promise<{ readonly kind: 'kept' } | { readonly kind: 'known' } | RecordTrouble>
  readProposal(
    owner: string,
    id: string,
  ): Promise<
    | { readonly kind: 'proposal'; readonly proposal: KeptProposal }
    | { readonly kind: 'no-such-proposal' }
    | RecordTrouble
  >
  /** Newest first. */
  listProposals(
    owner: string,
    filter?: { readonly opportunity?: string | undefined; readonly state?: KeptProposal['state'] | undefined },
  ): Promise<{ readonly kind: 'proposals'; readonly proposals: readonly KeptProposal[] } | RecordTrouble>
  /** Settles an open one, with the change of its case: both or neither. */
  settleProposal(
    owner: string,
    id: string,
    to: 'confirmed' | 'dismissed',
    change?: { readonly stamp: Stamp; readonly expectedVersion?: number | undefined; edit(current: Case): Case },
  ): Promise<
    | { readonly kind: 'settled'; readonly saved: Saved | null }
    | { readonly kind: 'no-such-proposal' }
    | NotFound
    | Conflict
    | Invalid
    | RecordTrouble
  >
  /** Deletes what was read of a message; that it was noticed stays, so that it is not noticed again. */
  forgetProposal(
    owner: string,
    id: string,
  ): Promise<{ readonly kind: 'forgotten' } | { readonly kind: 'no-such-proposal' } | RecordTrouble>

  readPosition(
    owner: string,
    folder: string,
  ): Promise<{ readonly kind: 'position'; readonly position: FolderPosition | null } | RecordTrouble>
  savePosition(
    owner: string,
    folder: string,
    position: FolderPosition,
  ): Promise<{ readonly kind: 'kept' } | RecordTrouble>
}
