import type { Case, Contact } from '@afterword/engine'
import type { OwnMessage, Reading } from '../../ports/message-reader.ts'
import { keepRevision } from '../exchange/revisions.ts'
import { type Refusal, refuse } from '../failure.ts'
import { withEntry } from '../log/add-entry.ts'
import { type Changed, tellChange } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { withReading } from './log-reading.ts'
import type { MailPorts } from './mail-ports.ts'
import { openProposal } from './proposal.ts'
import { addPerson, takeOffers } from './take-offers.ts'

export interface ProposalRequest extends Who {
  readonly proposal: string
  readonly now?: string | undefined
}

export interface ConfirmRequest extends ProposalRequest {
  /** What the message means in truth, as far as it was read wrong; null takes something away. */
  readonly correct?: { readonly [Field in keyof Reading]?: Reading[Field] | null } | undefined
  /** Whoever wrote, to become a contact. */
  readonly newContact?: Omit<Contact, 'id'> | undefined
  /** Which of the offers of the message are taken, by their place. */
  readonly take?: readonly number[] | undefined
  /** What part those play who are taken, by the same place; default: somebody else. */
  readonly roles?: Readonly<Record<number, Contact['role']>> | undefined
}

/** Takes a message to mean what was read, or what the user says: logs it, and adds, moves or cancels the interview. */
export async function confirmProposal(ports: MailPorts, request: ConfirmRequest): Promise<Changed | Refusal> {
  const { owner, by, correct = {}, newContact, take = [], roles = {} } = request
  const now = request.now ?? ports.clock.now()
  const found = await ports.incoming.readProposal(owner, request.proposal)
  if (isTrouble(found)) return refuseTrouble(found)
  if (found.kind === 'no-such-proposal') return refuse({ kind: 'no-such-proposal', asked: request.proposal })
  const { proposal } = found
  const read = await openProposal(ports, owner, proposal)
  if (!read) return refuse({ kind: 'no-such-proposal', asked: request.proposal })
  const reading = Object.fromEntries(
    Object.entries({ ...read.reading, ...correct }).filter(([field, value]) => value !== null || field === 'contact'),
  ) as unknown as Reading
  const { own } = read
  const { kind } = reading
  const isNothing = kind === 'delayed' || kind === 'unrelated'
  if (isNothing && !own) return refuse({ kind: 'nothing-to-log', asked: request.proposal })
  const settled = await ports.incoming.settleProposal(owner, proposal.id, 'confirmed', {
    stamp: { verb: 'confirm-proposal', by, at: now },
    edit: (current) => {
      if (isNothing) return own ? withOwnMessage(current, own, proposal.at, now) : current
      const {
        case: before,
        writer,
        invited,
      } = takeOffers(
        current,
        (read.offers ?? []).flatMap((offer, at) => (take.includes(at) ? [{ offer, role: roles[at] }] : [])),
      )
      const met = newContact ? addPerson(before, newContact) : { case: before, contact: writer ?? reading.contact }
      const meeting = read.meeting && {
        ...read.meeting,
        interviewers: [...read.meeting.interviewers, ...invited],
      }
      return withReading(met.case, { ...reading, kind, contact: met.contact }, { at: proposal.at, now, meeting })
    },
  })
  if (isTrouble(settled)) return refuseTrouble(settled)
  switch (settled.kind) {
    case 'settled':
      if (!settled.saved) throw new Error('A confirmed proposal changes its case.')
      if (reading.interview && read.revision) await keepRevision(ports, owner, read.revision)
      return tellChange(ports, settled.saved, now)
    case 'no-such-proposal':
      return refuse({ kind: 'no-such-proposal', asked: request.proposal })
    case 'not-found':
      return refuse({ kind: 'no-such-opportunity', asked: proposal.opportunity, binned: settled.binned })
    case 'conflict':
      return refuse({ kind: 'changed-meanwhile', opportunity: proposal.opportunity })
    case 'invalid':
      return refuse({ kind: 'invalid-change', problems: settled.problems })
  }
}

/** Takes a message to mean nothing, and deletes what was read of it. */
export async function dismissProposal(
  ports: MailPorts,
  { owner, proposal }: ProposalRequest,
): Promise<{ readonly kind: 'dismissed' } | Refusal> {
  const settled = await ports.incoming.settleProposal(owner, proposal, 'dismissed')
  if (isTrouble(settled)) return refuseTrouble(settled)
  if (settled.kind !== 'settled') return refuse({ kind: 'no-such-proposal', asked: proposal })
  const forgotten = await ports.incoming.forgetProposal(owner, proposal)
  return isTrouble(forgotten) ? refuseTrouble(forgotten) : { kind: 'dismissed' }
}

/** Deletes what is kept of a message that was settled; that it was noticed, and what was logged, stays. */
export async function forgetProposal(
  ports: MailPorts,
  { owner, proposal }: ProposalRequest,
): Promise<{ readonly kind: 'forgotten' } | Refusal> {
  const forgotten = await ports.incoming.forgetProposal(owner, proposal)
  if (isTrouble(forgotten)) return refuseTrouble(forgotten)
  return forgotten.kind === 'forgotten' ? forgotten : refuse({ kind: 'no-such-proposal', asked: proposal })
}

function withOwnMessage(current: Case, { name: _, ...own }: OwnMessage, at: string, now: string): Case {
  return withEntry(current, { type: 'sent', channel: 'email', ...own, at }, now)
}
