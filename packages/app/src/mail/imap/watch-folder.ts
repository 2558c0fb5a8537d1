import type { ImapFlow } from 'imapflow'
import type { MailSecret, MailServer, MailTrouble } from '../../ports/mail-account.ts'
import type { Watch, Watching } from '../../ports/mailbox.ts'
import { readMailTrouble } from '../read-mail-trouble.ts'
import { type ImapPatience, openClient } from './open-client.ts'
import { readNew } from './read-new.ts'

/** See `Mailbox.watch`. One connection for each folder, so that the server can push news of all of them. */
export function watchFolder(server: MailServer, secret: MailSecret, watching: Watching, patience: ImapPatience): Watch {
  const stopping = new AbortController()
  const { signal } = stopping
  let position = watching.position
  let retry = patience.firstRetry

  /** Connects and stays until the connection is lost or nobody wants it any more; tells why it was lost. */
  async function stay(): Promise<MailTrouble | undefined> {
    const opened = await openClient(server, secret, patience)
    if (opened.kind !== 'open') return opened
    const { client } = opened
    const letGo = () => client.close()
    signal.addEventListener('abort', letGo)
    try {
      if (!signal.aborted) await follow(client)
      return signal.aborted ? undefined : { kind: 'connection-lost', host: server.host, said: '' }
    } catch (error) {
      return signal.aborted ? undefined : readFolderTrouble(error)
    } finally {
      signal.removeEventListener('abort', letGo)
      client.close()
    }
  }

  async function follow(client: ImapFlow): Promise<void> {
    const news = listenForNews(client)
    const { folder } = watching
    // Opened for reading only: nothing can be marked by accident.
    const mailbox = await client.mailboxOpen(folder, { readOnly: true })
    if (position && position.uidValidity !== Number(mailbox.uidValidity)) {
      position = null
      watching.tell({ kind: 'renumbered', folder })
    }
    watching.tell({ kind: 'connected', folder, pushes: client.capabilities.has('IDLE') })
    while (client.usable) {
      news.forget()
      position = await readNew(client, client.mailbox || mailbox, watching, position)
      retry = patience.firstRetry
      watching.tell({ kind: 'caught-up', folder, position })
      if (!news.arrived()) await Promise.race([client.idle(), news.next()])
    }
  }

  function readFolderTrouble(error: unknown): MailTrouble {
    const { mailboxMissing } = error as { mailboxMissing?: unknown }
    if (mailboxMissing === true) {
      return { kind: 'no-such-folder', host: server.host, folder: watching.folder }
    }
    return readMailTrouble(server, error)
  }

  async function keepOn(): Promise<void> {
    while (!signal.aborted) {
      const trouble = await stay()
      if (trouble === undefined) return
      const again = trouble.kind === 'login-refused' || trouble.kind === 'consent-refused' ? patience.lastRetry : retry
      retry = Math.min(retry * 2, patience.lastRetry)
      watching.tell({ kind: 'lost', folder: watching.folder, trouble, again })
      await pause(again, signal)
    }
  }

  const ended = keepOn()
  return {
    ended,
    stop: async () => {
      stopping.abort()
      await ended
    },
  }
}

/** Whether the server has told of messages that came, and when it does next, or is gone. */
function listenForNews(client: ImapFlow) {
  let arrived = false
  let wake: (() => void) | undefined
  const notice = () => {
    arrived = true
    wake?.()
  }
  client.on('exists', notice)
  client.on('close', notice)
  return {
    forget: () => {
      arrived = false
    },
    arrived: () => arrived,
    next: () =>
      new Promise<void>((resolve) => {
        wake = resolve
        if (arrived) resolve()
      }),
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
