import type { Case, Contact, Interview, Received } from '@afterword/engine'
import type { KeptProposal } from '../../ports/incoming.ts'
import type { OwnMessage, Reading, ReadMessage } from '../../ports/message-reader.ts'
import { type Refusal, refuse } from '../failure.ts'
import { withEntry } from '../log/add-entry.ts'
import { type Changed, tellChange } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { newId, numberedId } from '../record/new-id.ts'
import type { Who } from '../record/who.ts'
import { HOUR, later } from './later.ts'
import type { MailPorts } from './mail-ports.ts'
import { openProposal } from './proposal.ts'

/** What a message seems to mean, with its words; null when they were deleted. */
export interface ProposalLine {
  readonly proposal: KeptProposal
  readonly read: ReadMessage | null
}

export interface ProposalsShown {
  readonly kind: 'proposals'
  readonly lines: readonly ProposalLine[]
}

/** What was noticed; default: what waits for the user. Newest first. */
export async function listProposals(
  ports: Pick<MailPorts, 'incoming' | 'secrets'>,
  request: Pick<Who, 'owner'> & {
    readonly opportunity?: string | undefined
    readonly state?: KeptProposal['state'] | undefined
  },
): Promise<ProposalsShown | Refusal> {
  const { owner, opportunity, state = 'open' } = request
  const listed = await ports.incoming.listProposals(owner, { opportunity, state })
  if (isTrouble(listed)) return refuseTrouble(listed)
  const lines: ProposalLine[] = []
  for (const proposal of listed.proposals) {
    lines.push({ proposal, read: (await openProposal(ports, owner, proposal)) ?? null })
  }
  return { kind: 'proposals', lines }
}

export interface ProposalRequest extends Who {
  readonly proposal: string
  readonly now?: string | undefined
}

export interface ConfirmRequest extends ProposalRequest {
  /** What the message means in truth, as far as it was read wrong; null takes something away. */
  readonly correct?: { readonly [Field in keyof Reading]?: Reading[Field] | null } | undefined
  /** Whoever wrote, to become a contact. */
  readonly newContact?: Omit<Contact, 'id'> | undefined
}

/** Takes a message to mean what was read, or what the user says: logs it, and adds, moves or cancels the interview. */
export async function confirmProposal(ports: MailPorts, request: ConfirmRequest): Promise<Changed | Refusal> {
  const { owner, by, correct = {}, newContact } = request
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
      const met = newContact ? withContact(current, newContact) : { case: current, contact: reading.contact }
      return withReading(met.case, { ...reading, kind, contact: met.contact }, proposal.at, now)
    },
  })
  if (isTrouble(settled)) return refuseTrouble(settled)
  switch (settled.kind) {
    case 'settled':
      if (!settled.saved) throw new Error('A confirmed proposal changes its case.')
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

function withContact(current: Case, person: Omit<Contact, 'id'>): { case: Case; contact: string } {
  const taken = current.contacts.map(({ id }) => id)
  const contact = newId(person.name, taken, 'person')
  return { case: { ...current, contacts: [...current.contacts, { id: contact, ...person }] }, contact }
}

function withOwnMessage(current: Case, { name: _, ...own }: OwnMessage, at: string, now: string): Case {
  return withEntry(current, { type: 'sent', channel: 'email', ...own, at }, now)
}

type Loggable = Omit<Reading, 'kind'> & { readonly kind: Received['kind'] }

/** The case with what a message says. A meeting that is called off is logged as a reply: nobody invites to it. */
function withReading(current: Case, reading: Loggable, at: string, now: string): Case {
  const { contact, decisionBy, backOn, respondBy, followUp, noReply, interview } = reading
  const logged = withEntry(
    current,
    {
      type: 'received',
      at,
      channel: 'email',
      kind: interview?.cancelled === true ? 'reply' : reading.kind,
      ...(contact === null ? {} : { contact }),
      ...(decisionBy === undefined ? {} : { decisionBy }),
      ...(backOn === undefined ? {} : { backOn }),
      ...(respondBy === undefined ? {} : { respondBy }),
      ...(followUp === undefined ? {} : { followUp }),
      ...(noReply === undefined ? {} : { noReply }),
    },
    now,
  )
  return interview === undefined ? logged : { ...logged, interviews: placeInterview(logged, interview, contact) }
}

/** A known uid moves or cancels its interview; what is new is added as the next round. */
function placeInterview(
  { interviews }: Case,
  { start, end = later(start, HOUR), cancelled, uid }: NonNullable<Reading['interview']>,
  contact: string | null,
): Interview[] {
  const known = interviews.find((one) => (uid === undefined ? one.start === start : one.uid === uid))
  if (known) {
    const changed: Interview = cancelled ? { ...known, status: 'cancelled' } : { ...known, start, end }
    return interviews.map((one) => (one === known ? changed : one))
  }
  if (cancelled) return interviews
  const held = interviews.filter(({ status }) => status === undefined).map(({ round }) => round)
  const ids = interviews.map(({ id }) => id)
  return [
    ...interviews,
    {
      id: numberedId('iv', ids),
      round: 1 + Math.max(0, ...held),
      start,
      end,
      format: 'video',
      ...(uid === undefined ? {} : { uid }),
      interviewers: contact === null ? [] : [contact],
    },
  ]
}
