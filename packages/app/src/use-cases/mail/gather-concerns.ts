import type { SentNote } from '../../ports/message-reader.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { isTrouble } from '../record/is-trouble.ts'
import type { Concern } from './find-concerned.ts'
import { openLetter } from './letter.ts'
import type { MailPorts } from './mail-ports.ts'

/** The opportunities of an owner that are not closed, with what was sent in each. */
export async function gatherConcerns(
  ports: Pick<MailPorts, 'record' | 'outbox' | 'incoming'>,
  owner: string,
): Promise<{ readonly kind: 'concerns'; readonly concerns: readonly Concern[] } | RecordTrouble> {
  const listed = await ports.record.listOpportunities(owner)
  if (isTrouble(listed)) return listed
  const open = listed.opportunities.filter(({ state }) => state !== 'closed').map(({ id }) => id)
  const read = await ports.record.readCases(owner, open)
  if (isTrouble(read)) return read
  const outbox = await ports.outbox.listOutgoing(owner, { states: ['sending', 'unknown', 'sent'] })
  if (isTrouble(outbox)) return outbox
  const heard = await ports.incoming.listProposals(owner)
  if (isTrouble(heard)) return heard
  return {
    kind: 'concerns',
    concerns: read.cases.map((one) => ({
      case: one.case,
      sent: new Set(outbox.messages.flatMap((sent) => (sent.opportunity === one.id ? [sent.messageId] : []))),
      heard: new Set(heard.proposals.flatMap(({ id, opportunity }) => (opportunity === one.id ? [id] : []))),
    })),
  }
}

/** The day (`YYYY-MM-DD`) from which on messages may concern an opportunity: that of the earliest thing known; null: none. */
export function firstDayOf(concerns: readonly Concern[]): string | null {
  const dates = concerns.flatMap(({ case: { opportunity, interviews, log } }) => [
    ...(opportunity.added === undefined ? [] : [opportunity.added]),
    ...interviews.map(({ start }) => start),
    ...log.map(({ at }) => at),
  ])
  const days = dates.map((date) => date.slice(0, 10)).sort()
  return days[0] ?? null
}

/** What was sent in an opportunity, as a reader of answers wants it. */
export async function gatherSent(
  ports: Pick<MailPorts, 'outbox' | 'secrets'>,
  owner: string,
  opportunity: string,
): Promise<{ readonly kind: 'sent'; readonly notes: readonly SentNote[] } | RecordTrouble> {
  const outbox = await ports.outbox.listOutgoing(owner, { opportunity, states: ['sending', 'unknown', 'sent'] })
  if (isTrouble(outbox)) return outbox
  const notes: SentNote[] = []
  for (const message of outbox.messages) {
    const letter = await openLetter(ports, owner, message)
    const { contact, messageId, sentAt, createdAt } = message
    const bare = messageId.replace(/^<|>$/g, '')
    notes.push({ contact, messageId: bare, at: sentAt ?? createdAt, subject: letter?.subject ?? '' })
  }
  return { kind: 'sent', notes }
}
