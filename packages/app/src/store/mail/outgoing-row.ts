import type { NewOutgoing, Outgoing, OutgoingMove, OutgoingState } from '../../ports/outbox.ts'
import type { OutboxTable } from '../tables/tables.ts'
import { toUtc, toUtcOrNull } from '../tables/to-utc.ts'

/** A row of the outbox as a message. */
export function readOutgoingRow(row: OutboxTable): Outgoing {
  return {
    id: row.id,
    opportunity: row.opportunity,
    contact: row.contact,
    action: row.action,
    messageId: row.message_id,
    state: row.state as OutgoingState,
    dueAt: row.due_at,
    attempt: row.attempt,
    setbacks: row.setbacks,
    heldUntil: row.held_until,
    reason: row.reason === null ? null : JSON.parse(row.reason),
    insisted: row.insisted === 1,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    content: row.content,
    entry: JSON.parse(row.entry),
  }
}

export function toOutboxRow(owner: string, message: NewOutgoing): OutboxTable {
  return {
    owner,
    id: message.id,
    opportunity: message.opportunity,
    contact: message.contact,
    action: message.action,
    message_id: message.messageId,
    state: message.state,
    due_at: toUtc(message.dueAt),
    attempt: 0,
    setbacks: 0,
    held_until: null,
    reason: null,
    insisted: 0,
    created_at: toUtc(message.createdAt),
    sent_at: null,
    content: message.content,
    entry: JSON.stringify(message.entry),
  }
}

/** The columns that a move sets. */
export function toSettings({ to, set = {} }: Pick<OutgoingMove, 'to' | 'set'>): Partial<OutboxTable> {
  const { dueAt, heldUntil, reason, insisted, sentAt, setbacks } = set
  return {
    state: to,
    ...(dueAt === undefined ? {} : { due_at: toUtc(dueAt) }),
    ...(heldUntil === undefined ? {} : { held_until: toUtcOrNull(heldUntil) }),
    ...(reason === undefined ? {} : { reason: reason === null ? null : JSON.stringify(reason) }),
    ...(setbacks === undefined ? {} : { setbacks }),
    ...(insisted === undefined ? {} : { insisted: insisted ? 1 : 0 }),
    ...(sentAt === undefined ? {} : { sent_at: toUtcOrNull(sentAt) }),
  }
}
