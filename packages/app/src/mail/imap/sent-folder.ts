import type { ImapFlow, ListResponse } from 'imapflow'
import type { MailFolder } from '../../ports/mailbox.ts'

const USES: Readonly<Record<string, MailFolder['use']>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Junk': 'junk',
  '\\Trash': 'bin',
  '\\Drafts': 'drafts',
  '\\Archive': 'archive',
  '\\All': 'archive',
}

/** The folders that can be opened, with what they are for: as the server says, else as imapflow knows by their names. */
export async function listFolders(client: ImapFlow): Promise<MailFolder[]> {
  const listed = await client.list()
  return listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent')).map(describe)
}

function describe({ path, specialUse }: ListResponse): MailFolder {
  return { path, use: path.toUpperCase() === 'INBOX' ? 'inbox' : (USES[specialUse ?? ''] ?? 'other') }
}

/** Where copies of sent messages lie; undefined when there is no such folder. */
export async function findSentFolder(client: ImapFlow, chosen: string | null): Promise<string | undefined> {
  const folders = await listFolders(client)
  return folders.find(({ path, use }) => (chosen === null ? use === 'sent' : path === chosen))?.path
}

/** Whether a folder holds a message of that Message-ID. The folder is opened for reading only. */
export async function holdsMessage(client: ImapFlow, folder: string, messageId: string): Promise<boolean> {
  await client.mailboxOpen(folder, { readOnly: true })
  const found = await client.search({ header: { 'message-id': messageId } }, { uid: true })
  if (!found) throw new Error('The search failed.')
  return found.length > 0
}
