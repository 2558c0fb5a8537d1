import type { Mailbox } from '../../ports/mailbox.ts'
import { type ImapPatience, withClient } from './open-client.ts'
import { findSentFolder, holdsMessage, listFolders } from './sent-folder.ts'
import { watchFolder } from './watch-folder.ts'

const MINUTE = 60_000
const PATIENCE: ImapPatience = {
  greeting: 20_000,
  silence: 5 * MINUTE,
  poll: MINUTE,
  firstRetry: 1000,
  lastRetry: 5 * MINUTE,
}

/** The user's mailbox over IMAP. */
export function openMailbox(patience: ImapPatience = PATIENCE): Mailbox {
  return {
    listFolders: (server, secret) =>
      withClient([server, secret, patience], async (client) => ({
        kind: 'folders' as const,
        folders: await listFolders(client),
      })),
    findSent: (server, secret, chosen, messageId) =>
      withClient([server, secret, patience], async (client) => {
        const folder = await findSentFolder(client, chosen)
        if (folder === undefined) return { kind: 'no-sent-folder' as const }
        return { kind: (await holdsMessage(client, folder, messageId)) ? ('found' as const) : ('absent' as const) }
      }),
    fileSent: (server, secret, chosen, { messageId, raw }) =>
      withClient([server, secret, patience], async (client) => {
        const folder = await findSentFolder(client, chosen)
        if (folder === undefined) return { kind: 'no-sent-folder' as const }
        if (!(await holdsMessage(client, folder, messageId))) {
          // In a folder that is opened for reading only, no flag would be taken.
          await client.mailboxClose()
          const appended = await client.append(folder, Buffer.from(raw), ['\\Seen'])
          if (!appended) throw new Error('The copy was not taken.')
        }
        return { kind: 'filed' as const }
      }),
    watch: (server, secret, watching) => watchFolder(server, secret, watching, patience),
  }
}
