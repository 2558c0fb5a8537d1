import { dirname, join } from 'node:path'
import { createDaysShelf } from '../../holidays/kept-days.ts'
import { openHolidays } from '../../holidays/open-holidays.ts'
import { openMailbox } from '../../mail/imap/open-mailbox.ts'
import { openAccessTokens } from '../../mail/oauth/open-access-tokens.ts'
import { openMailSender } from '../../mail/smtp/open-mail-sender.ts'
import { openSecrets } from '../../secrets/open-secrets.ts'
import { randomIds } from '../../secrets/random-ids.ts'
import { readKey } from '../../secrets/read-key.ts'
import { openSqliteRecord } from '../../store/sqlite/open-sqlite-record.ts'
import { reminderWords } from '../../wording/say-reminders.ts'
import { runDueJob } from '../mail/run-jobs.ts'
import { settleWith } from '../record/settle-case.ts'
import { quickClock } from './quick-clock.ts'

// A program of its own that sends what is due, on and on, until it is killed (kill-senders.ts).
const [file = '', worker = '', from = '0', times = '1', lease = '60000'] = process.argv.slice(2)
const folder = dirname(file)
const clock = quickClock(Number(from), Number(times))
const holidays = openHolidays(createDaysShelf(folder))
const place = { file, backupFolder: join(folder, 'backups'), keepBackups: 1, patience: 20_000, clock }
const opened = await openSqliteRecord(place, settleWith(holidays))
if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
const { record, outbox, incoming, jobs, reminders } = opened
const ports = {
  clock,
  holidays,
  record,
  outbox,
  incoming,
  jobs,
  reminders,
  // Nobody is told anything here; it starts and dies too often to load what tells.
  notices: { available: async () => false, show: async () => ({ kind: 'shown' as const }) },
  push: {
    makeKeys: async () => ({ publicKey: '', privateKey: '' }),
    send: async () => ({ kind: 'accepted' as const }),
  },
  words: reminderWords,
  secrets: openSecrets(() => readKey({ given: undefined, file: join(folder, 'key') })),
  ids: randomIds,
  tokens: openAccessTokens(),
  sender: openMailSender({ greeting: 5000, silence: 5000 }),
  mailbox: openMailbox({ greeting: 5000, silence: 5000, poll: 60_000, firstRetry: 20, lastRetry: 100 }),
}
process.stdout.write('ready\n')
for (;;) {
  const ran = await runDueJob(ports, { worker, lease: Number(lease) })
  if (ran.kind === 'refused') throw new Error(JSON.stringify(ran))
  if (ran.kind === 'nothing-due') await new Promise((resolve) => setTimeout(resolve, 5))
}
