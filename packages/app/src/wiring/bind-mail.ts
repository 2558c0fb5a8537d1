import { join } from 'node:path'
import type { Surroundings } from '../config/read-surroundings.ts'
import { openAccessTokens } from '../mail/oauth/open-access-tokens.ts'
import type { MailSender } from '../ports/mail-sender.ts'
import type { Mailbox } from '../ports/mailbox.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { randomIds } from '../secrets/random-ids.ts'
import { readKey } from '../secrets/read-key.ts'
import type { MailPorts } from '../use-cases/mail/mail-ports.ts'

/** The mailbox and its secrets. The libraries are loaded when a server is first spoken to. */
export function bindMail({
  key,
  dataFolder,
}: Pick<Surroundings, 'key' | 'dataFolder'>): Pick<MailPorts, 'secrets' | 'ids' | 'sender' | 'mailbox' | 'tokens'> {
  return {
    secrets: openSecrets(() => readKey({ given: key, file: join(dataFolder, 'key') })),
    ids: randomIds,
    sender: deferSender(),
    mailbox: deferMailbox(),
    tokens: openAccessTokens(),
  }
}

function deferSender(): MailSender {
  let loading: Promise<MailSender> | undefined
  const load = () => {
    loading ??= import('../mail/smtp/open-mail-sender.ts').then(({ openMailSender }) => openMailSender())
    return loading
  }
  return {
    write: async (draft) => (await load()).write(draft),
    hand: async (handing) => (await load()).hand(handing),
    test: async (server, secret) => (await load()).test(server, secret),
  }
}

function deferMailbox(): Mailbox {
  let loading: Promise<Mailbox> | undefined
  const load = () => {
    loading ??= import('../mail/imap/open-mailbox.ts').then(({ openMailbox }) => openMailbox())
    return loading
  }
  return {
    listFolders: async (server, secret) => (await load()).listFolders(server, secret),
    findSent: async (server, secret, folder, messageId) => (await load()).findSent(server, secret, folder, messageId),
    fileSent: async (server, secret, folder, copy) => (await load()).fileSent(server, secret, folder, copy),
    watch: (server, secret, watching) => {
      const started = load().then((mailbox) => mailbox.watch(server, secret, watching))
      return {
        ended: started.then(({ ended }) => ended),
        stop: async () => (await started).stop(),
      }
    },
  }
}
