import type { MailSender } from '../../ports/mail-sender.ts'
import { handMessage } from './hand-message.ts'
import { openConnection, type Patience } from './open-connection.ts'
import { writeMessage } from './write-message.ts'

/** Servers that scan what they are given take their time before they answer. */
const PATIENCE: Patience = { greeting: 20_000, silence: 120_000 }

/** Mail through the user's own server. */
export function openMailSender(patience: Patience = PATIENCE): MailSender {
  return {
    write: writeMessage,
    hand: (handing) => handMessage(handing, patience),
    test: async (server, secret) => {
      const opened = await openConnection(server, secret, patience)
      if (opened.kind !== 'open') return opened
      opened.connection.quit()
      return { kind: 'works' }
    },
  }
}
