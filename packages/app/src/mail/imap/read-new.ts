import type { ImapFlow, MailboxObject } from 'imapflow'
import type { FolderPosition, Watching } from '../../ports/mailbox.ts'
import { HEADER_NAMES, readHeaders } from './read-headers.ts'

/** Headers read at once: few enough to be held in memory, many enough not to wait for each. */
const BATCH = 250
/** What comes after so many bytes of a message is an attachment. */
const MOST_BYTES = 4_000_000

/**
 * Reads what is new in the opened folder: headers of all, whole messages of those that are wanted. Nothing is marked as
 * read. Gives the position behind the last one.
 */
export async function readNew(
  client: ImapFlow,
  mailbox: MailboxObject,
  watching: Watching,
  position: FolderPosition | null,
): Promise<FolderPosition> {
  const uidValidity = Number(mailbox.uidValidity)
  const uids = await findNew(client, watching, position)
  let uid = position?.uid ?? 0
  for (let from = 0; from < uids.length; from += BATCH) {
    const batch = uids.slice(from, from + BATCH)
    const query = { uid: true, envelope: true, headers: HEADER_NAMES }
    const fetched = await client.fetchAll(batch, query, { uid: true })
    const headers = fetched.map(readHeaders)
    for (const wanted of await watching.wanted(headers)) {
      const message = await client.fetchOne(String(wanted), { source: { maxLength: MOST_BYTES } }, { uid: true })
      const raw = message ? message.source : undefined
      // Whoever else looks after the mailbox may have taken it away meanwhile.
      if (raw === undefined) continue
      const messageId = headers.find((one) => one.uid === wanted)?.messageId ?? null
      await watching.take({ folder: watching.folder, uidValidity, uid: wanted, messageId, raw })
    }
    uid = Math.max(uid, batch.at(-1) ?? 0)
    await watching.reached({ uidValidity, uid })
  }
  // An empty folder, or one whose messages are all too old: what comes from now on is new.
  const reached = { uidValidity, uid: Math.max(uid, Number(mailbox.uidNext) - 1) }
  if (position === null || reached.uid !== position.uid) await watching.reached(reached)
  return reached
}

/** The numbers of messages that were not read yet, in order. */
async function findNew(client: ImapFlow, { since }: Watching, position: FolderPosition | null): Promise<number[]> {
  const query = position ? { uid: `${position.uid + 1}:*` } : since === null ? { all: true } : { since }
  const found = await client.search(query, { uid: true })
  if (!found) throw new Error('The search failed.')
  // `n:*` holds the last message even when its number is lower.
  return found.filter((uid) => uid > (position?.uid ?? 0)).sort((a, b) => a - b)
}
