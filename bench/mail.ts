import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openMailbox } from '../packages/app/src/mail/imap/open-mailbox.ts'
import { type Dovecot, startDovecot } from '../packages/app/src/mail/testing/start-dovecot.ts'
import { bundleScript } from '../packages/app/src/store/testing/bundle-script.ts'
import { killSenders } from '../packages/app/src/use-cases/testing/kill-senders.ts'
import { report } from './measure.ts'

/** What sending and noticing withstand, and what they cost, with a real IMAP server; without one nothing is measured. */
export async function benchMail(kills = 300): Promise<void> {
  await withDovecot(benchKills(kills))
  await withDovecot(benchNoticing)
  await withDovecot(benchSync)
}

async function withDovecot(work: (dovecot: Dovecot) => Promise<void>): Promise<void> {
  const dovecot = await startDovecot()
  if (dovecot.kind === 'none') {
    console.log(`not measured: ${dovecot.reason}`)
    return
  }
  try {
    await work(dovecot)
  } finally {
    await dovecot.stop()
  }
}

function benchKills(kills: number): (dovecot: Dovecot) => Promise<void> {
  return async (dovecot) => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
    const random = Math.random
    const outcome = await killSenders({ folder, dovecot, notes: 300, kills, life: 500, random })
    rmSync(folder, { recursive: true })
    const counts = outcome.messageIds.map((id) => outcome.accepted.get(id) ?? 0)
    report(`notes lost, ${kills} kills while sending 300`, counts.filter((count) => count === 0).length, 0)
    report('notes sent twice', counts.filter((count) => count > 1).length, 0)
    report('notes neither known to be sent nor logged', 300 - Math.min(outcome.states['sent'] ?? 0, outcome.logged), 0)
    console.log(
      `     (${outcome.triedTwice} notes took more than one try; in the end: ${JSON.stringify(outcome.states)})`,
    )
  }
}

async function benchNoticing({ server, secret, deliver }: Dovecot): Promise<void> {
  const rounds = 20
  let slowest = 0
  let arrived: (() => void) | undefined
  let ready: (() => void) | undefined
  const caughtUp = new Promise<void>((resolve) => {
    ready = resolve
  })
  const watch = openMailbox().watch(server, secret, {
    folder: 'INBOX',
    position: null,
    since: null,
    wanted: async (headers) => headers.map(({ uid }) => uid),
    take: async () => arrived?.(),
    reached: async () => undefined,
    tell: ({ kind }) => kind === 'caught-up' && ready?.(),
  })
  await caughtUp
  for (let n = 0; n < rounds; n += 1) {
    const taken = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const start = performance.now()
    deliver(letterOf(n))
    await taken
    slowest = Math.max(slowest, (performance.now() - start) / 1000)
  }
  await watch.stop()
  report(`slowest of ${rounds} replies from delivery to being read under IDLE, s`, slowest, 2)
}

async function benchSync({ server, secret, fill }: Dovecot): Promise<void> {
  fill(10_000, letterOf)
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const program = await bundleScript(join(import.meta.dirname, 'mail-sync.ts'), folder)
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify({ server, secret })])
  rmSync(folder, { recursive: true })
  const { headers, seconds, megabytes } = JSON.parse(stdout) as { headers: number; seconds: number; megabytes: number }
  report('headers of a box of 10,000 that were not read', 10_000 - headers, 0)
  report('10,000 headers read, s', seconds, 20)
  report('memory of the process that read them, MB', megabytes, 200)
}

function letterOf(n: number): string {
  return [
    'From: Dana Whitfield <dana@larkspur.example>',
    'To: ines@example.org',
    `Subject: Words ${n}`,
    `Message-ID: <n${n}@larkspur.example>`,
    `References: <a${n}@example.org> <b${n}@example.org>`,
    'Date: Tue, 15 Sep 2026 12:00:00 +0000',
    '',
    'Words.',
    '',
  ].join('\r\n')
}
