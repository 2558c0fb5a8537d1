import type { MailServer } from '../ports/mail-account.ts'
import type { Mailbox, Watch, WatchEvent } from '../ports/mailbox.ts'
import type { Refusal } from '../use-cases/failure.ts'
import { firstDayOf, gatherConcerns } from '../use-cases/mail/gather-concerns.ts'
import { type NoticePorts, noticeMessage, pickConcerned } from '../use-cases/mail/notice-message.ts'
import { type OpenAccount, openAccount } from '../use-cases/mail/read-account.ts'
import { isTrouble, refuseTrouble } from '../use-cases/record/is-trouble.ts'

export interface MailboxWatch {
  readonly kind: 'watching'
  stop(): Promise<void>
}

/**
 * Watches the folders of an owner's mailbox, and has every message that may concern an opportunity noticed. `tell` gets
 * what happens to the connections; it names no person. The first time it begins with the day of the earliest thing known.
 */
export async function watchMailbox(
  ports: NoticePorts & { readonly mailbox: Mailbox },
  owner: string,
  { tell }: { tell(event: WatchEvent): void },
): Promise<MailboxWatch | Refusal | { readonly kind: 'nothing-to-watch' }> {
  const opened = await openAccount(ports, owner)
  if (opened.kind === 'refused') return opened
  const { account, secret } = opened
  const { imap } = account
  if (imap === null || account.folders.length === 0) return { kind: 'nothing-to-watch' }
  const gathered = await gatherConcerns(ports, owner)
  if (isTrouble(gathered)) return refuseTrouble(gathered)
  const since = firstDayOf(gathered.concerns)
  const watches: Watch[] = []
  for (const folder of [...account.folders, ...(await sentFoldersOf(ports.mailbox, imap, opened))]) {
    const read = await ports.incoming.readPosition(owner, folder)
    const watching = {
      folder,
      position: read.kind === 'position' ? read.position : null,
      since,
      wanted: async (headers: Parameters<typeof pickConcerned>[1]['headers']) =>
        insist(await pickConcerned(ports, { owner, headers }), 'picked').uids,
      take: async (message: Parameters<typeof noticeMessage>[1]['message']) => {
        insist(await noticeMessage(ports, { owner, message }), 'noticed')
      },
      reached: async (position: Parameters<typeof ports.incoming.savePosition>[2]) => {
        insist(await ports.incoming.savePosition(owner, folder, position), 'kept')
      },
      tell,
    }
    watches.push(ports.mailbox.watch(imap, secret, watching))
  }
  return {
    kind: 'watching',
    stop: async () => {
      await Promise.all(watches.map((watch) => watch.stop()))
    },
  }
}

/** Where the user's own messages lie, to notice what they write in another program; nowhere when it is not known. */
async function sentFoldersOf(
  mailbox: Mailbox,
  imap: MailServer,
  { account, secret }: Pick<OpenAccount, 'account' | 'secret'>,
): Promise<readonly string[]> {
  if (account.sentFolder !== null) return [account.sentFolder]
  const listed = await mailbox.listFolders(imap, secret)
  const sent = listed.kind === 'folders' ? listed.folders.filter(({ use }) => use === 'sent') : []
  return sent.map(({ path }) => path).filter((path) => !account.folders.includes(path))
}

/** What cannot be kept now is read again after the connection was given up: the position has not moved. */
function insist<Outcome extends { readonly kind: string }, Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): Extract<Outcome, { kind: Kind }> {
  if (outcome.kind !== kind) throw new Error(`The mailbox cannot be followed: ${outcome.kind}`)
  return outcome as Extract<Outcome, { kind: Kind }>
}
