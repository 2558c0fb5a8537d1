import type { KeptProposal } from '../../ports/incoming.ts'
import type { FoundMessage, MailHeaders } from '../../ports/mailbox.ts'
import type { MessageReader, ReadMessage } from '../../ports/message-reader.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { findConcerned } from './find-concerned.ts'
import { gatherConcerns, gatherSent } from './gather-concerns.ts'
import { isAfter } from './later.ts'
import type { MailPorts } from './mail-ports.ts'
import { proposalPlace } from './proposal.ts'
import { readKept } from './read-account.ts'

/** What it takes to notice: the mail, and somebody who understands it. */
export type NoticePorts = MailPorts & { readonly messageReader: MessageReader }

/** Which of these messages may concern an opportunity, by number. */
export async function pickConcerned(
  ports: MailPorts,
  request: Pick<Who, 'owner'> & { readonly headers: readonly MailHeaders[] },
): Promise<{ readonly kind: 'picked'; readonly uids: readonly number[] } | Refusal> {
  const { owner, headers } = request
  const kept = await readKept(ports, owner)
  if (kept.kind === 'refused') return kept
  const own = kept.kept?.account.address ?? ''
  const gathered = await gatherConcerns(ports, owner)
  if (isTrouble(gathered)) return refuseTrouble(gathered)
  const wanted = headers.filter((one) => findConcerned(one, gathered.concerns, own).length > 0)
  return { kind: 'picked', uids: wanted.map(({ uid }) => uid) }
}

export interface NoticeRequest extends Pick<Who, 'owner'> {
  readonly message: FoundMessage
  readonly now?: string | undefined
}

export interface Noticed {
  readonly kind: 'noticed'
  /** Null: it concerns no opportunity, or it was noticed before. */
  readonly proposal: Omit<KeptProposal, 'state'> | null
}

/** Reads a message for every opportunity that is not closed, and keeps what it seems to mean as a proposal. */
export async function noticeMessage(ports: NoticePorts, request: NoticeRequest): Promise<Noticed | Refusal> {
  const { owner, message } = request
  const now = request.now ?? ports.clock.now()
  const gathered = await gatherConcerns(ports, owner)
  if (isTrouble(gathered)) return refuseTrouble(gathered)
  let best: { readonly opportunity: string; readonly read: ReadMessage } | undefined
  for (const concern of gathered.concerns) {
    const opportunity = concern.case.opportunity.id
    const sent = await gatherSent(ports, owner, opportunity)
    if (isTrouble(sent)) return refuseTrouble(sent)
    const read = await ports.messageReader.read(concern.case, sent.notes, message.raw, now)
    const inThread = read.references.some((id) => concern.sent.has(id) || concern.heard.has(id))
    if (read.own ? !inThread : read.reading.kind === 'unrelated') continue
    // A message of our thread belongs there; else whoever is known there decides.
    if (inThread || best === undefined || (best.read.reading.contact === null && read.reading.contact !== null)) {
      best = { opportunity, read }
    }
    if (inThread) break
  }
  if (!best) return { kind: 'noticed', proposal: null }
  const { opportunity, read } = best
  const id = read.messageId ?? message.messageId ?? `${message.folder};${message.uidValidity};${message.uid}`
  const sealed = await ports.secrets.seal(proposalPlace(owner, id), JSON.stringify(read))
  if (sealed.kind === 'no-key') return refuse({ kind: 'no-key', place: sealed.place, reason: sealed.reason })
  const { kind, contact } = read.reading
  const proposal = {
    id,
    opportunity,
    contact: read.own?.contact ?? contact,
    holds: kind !== 'delayed' && !read.own,
    // A clock that goes wrong must not have them write in the future.
    at: read.at === null || isAfter(read.at, now) ? now : read.at,
    noticedAt: now,
    content: sealed.sealed,
  }
  const outcome = await ports.incoming.keepProposal(owner, proposal)
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  return { kind: 'noticed', proposal: outcome.kind === 'kept' ? proposal : null }
}
