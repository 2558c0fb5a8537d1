import { openMailbox } from '../packages/app/src/mail/imap/open-mailbox.ts'
import type { MailSecret, MailServer } from '../packages/app/src/ports/mail-account.ts'

// A program of its own, so that its memory can be told: reads the headers of a mailbox (mail.ts), and says what it took.
const { server, secret } = JSON.parse(process.argv[2] ?? '{}') as { server: MailServer; secret: MailSecret }
const start = performance.now()
let headers = 0
const watch = openMailbox().watch(server, secret, {
  folder: 'INBOX',
  position: null,
  since: null,
  wanted: async (some) => {
    headers += some.length
    return []
  },
  take: async () => undefined,
  reached: async () => undefined,
  tell: (event) => {
    if (event.kind === 'lost') throw new Error(JSON.stringify(event))
    if (event.kind !== 'caught-up') return
    const seconds = (performance.now() - start) / 1000
    console.log(JSON.stringify({ headers, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
    void watch.stop()
  },
})
await watch.ended
