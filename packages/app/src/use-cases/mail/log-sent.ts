import type { Outgoing, OutgoingMove } from '../../ports/outbox.ts'
import { withEntry } from '../log/add-entry.ts'
import type { MailPorts } from './mail-ports.ts'

/** The step by which a message counts as sent: its case is changed with it. `at`: when it went out. */
export function sentMove(
  ports: Pick<MailPorts, 'clock'>,
  owner: string,
  { entry }: Pick<Outgoing, 'entry'>,
  at: string,
): Pick<OutgoingMove, 'to' | 'set' | 'log'> {
  return {
    to: 'sent',
    set: { sentAt: at, heldUntil: null, reason: null },
    log: {
      stamp: { verb: 'send-message', by: owner, at: ports.clock.now() },
      edit: (current) => withEntry(current, { ...entry, at }, at),
    },
  }
}
