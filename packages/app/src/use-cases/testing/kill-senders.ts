import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { readCertificate } from '../../mail/testing/certificates.ts'
import type { Dovecot } from '../../mail/testing/start-dovecot.ts'
import { openSecrets } from '../../secrets/open-secrets.ts'
import { randomIds } from '../../secrets/random-ids.ts'
import { readKey } from '../../secrets/read-key.ts'
import type { OpenRecord } from '../../store/open-record.ts'
import { openSqliteRecord } from '../../store/sqlite/open-sqlite-record.ts'
import { bundleScript } from '../../store/testing/bundle-script.ts'
import { makeCase, stamp } from '../../store/testing/make-case.ts'
import { settlePlainly } from '../../store/testing/settle-plainly.ts'
import { letterPlace } from '../mail/letter.ts'
import { ACCOUNT, secretPlace } from '../mail/read-account.ts'
import { sendJob } from '../mail/send-job.ts'
import { machineTime, quickClock } from './quick-clock.ts'

/** An hour passes in 18 seconds, so that looking for a message again after a quarter of an hour can be waited for. */
const TIMES = 200
/** Of the quick clock's milliseconds: 0.75 seconds. */
const LEASE = 150_000
const OWNER = 'local'
/** Ten a second, for five minutes. */
const MOST_LOOKS = 3000

export interface KillPlan {
  readonly folder: string
  readonly dovecot: Dovecot
  readonly notes: number
  readonly kills: number
  /** How long a sender lives after it is ready, milliseconds; at random below that. */
  readonly life: number
  random(): number
}

export interface KillOutcome {
  /** How often the server accepted each note, by Message-ID. */
  readonly accepted: ReadonlyMap<string, number>
  readonly messageIds: readonly string[]
  /** How many notes were in each state at the end. */
  readonly states: Readonly<Record<string, number>>
  readonly logged: number
  /** How many notes took more than one try, each of them broken off by a kill. */
  readonly triedTwice: number
}

/**
 * Sends notes through a server that accepts everything and files copies in Sent, as big providers do, while the sending
 * process is killed (SIGKILL) again and again; then lets one sender finish.
 */
export async function killSenders(plan: KillPlan): Promise<KillOutcome> {
  const { folder, dovecot, kills, life, random } = plan
  const accepted = new Map<string, number>()
  const smtp = await startAccepting(accepted, dovecot, random)
  const file = join(folder, 'kept', 'record.db')
  mkdirSync(join(folder, 'kept'))
  const from = machineTime()
  const clock = quickClock(from, TIMES)
  const place = { file, backupFolder: join(folder, 'kept', 'backups'), keepBackups: 1, patience: 20_000, clock }
  const opened = need(await openSqliteRecord(place, settlePlainly), 'open')
  const messageIds = await fillOutbox(opened, join(folder, 'kept', 'key'), plan, smtp.port, clock.now())
  const program = await bundleScript(join(import.meta.dirname, 'send-on.ts'), folder)
  const start = async (name: string) => {
    const args = [program, file, name, String(from), String(TIMES), String(LEASE)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    return child
  }
  for (let kill = 0; kill < kills; kill += 1) {
    const child = await start(`sender-${kill}`)
    await new Promise((resolve) => setTimeout(resolve, random() * life))
    await end(child)
  }
  const last = await start('last')
  const finished = async () => {
    const listed = need(await opened.outbox.listOutgoing(OWNER), 'outbox')
    return listed.messages.every(({ state }) => state === 'sent' || state === 'failed')
  }
  for (let looks = 0; looks < MOST_LOOKS && !(await finished()); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await end(last)
  const { messages } = need(await opened.outbox.listOutgoing(OWNER), 'outbox')
  const states: Record<string, number> = {}
  for (const { state } of messages) states[state] = (states[state] ?? 0) + 1
  const read = need(await opened.record.readCase(OWNER, 'larkspur'), 'case')
  const triedTwice = await countTwice(opened)
  await opened.close()
  await smtp.close()
  return { accepted, messageIds, states, logged: read.case.log.length, triedTwice }
}

/** The outcome, when it is of that kind. The bench runs without a test runner, so this needs none. */
function need<Outcome extends { kind: string }, Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): Extract<Outcome, { kind: Kind }> {
  if (outcome.kind !== kind) throw new Error(`Not ${kind}: ${JSON.stringify(outcome)}`)
  return outcome as Extract<Outcome, { kind: Kind }>
}

async function countTwice({ outbox }: OpenRecord): Promise<number> {
  const { messages } = need(await outbox.listOutgoing(OWNER), 'outbox')
  return messages.filter(({ attempt }) => attempt > 1).length
}

async function end(child: ChildProcess): Promise<void> {
  const over = once(child, 'exit')
  child.kill('SIGKILL')
  await over
}

async function fillOutbox(
  { record, outbox }: OpenRecord,
  key: string,
  { dovecot, notes }: KillPlan,
  port: number,
  now: string,
): Promise<string[]> {
  const secrets = openSecrets(() => readKey({ given: undefined, file: key }))
  const seal = async (place: string, value: unknown) =>
    need(await secrets.seal(place, JSON.stringify(value)), 'sealed').sealed
  need(await record.addOpportunity(OWNER, stamp('add', now), makeCase('larkspur')), 'saved')
  const account = {
    address: 'ines@example.org',
    smtp: { ...dovecot.server, port },
    imap: dovecot.server,
    sentCopies: 'provider',
    sentFolder: null,
    folders: [],
  }
  await record.saveSetting(OWNER, ACCOUNT, { account, sealed: await seal(secretPlace(OWNER), dovecot.secret) })
  const messageIds: string[] = []
  for (let n = 0; n < notes; n += 1) {
    const id = randomIds.newId()
    const messageId = `<${id}@example.org>`
    messageIds.push(messageId)
    const letter = {
      from: { name: 'Inês Duarte', address: 'ines@example.org' },
      to: { name: 'Dana Whitfield', address: 'dana@larkspur.example' },
      subject: `Note ${n}`,
      text: `Note ${n}.\n`,
      inReplyTo: null,
      references: [],
    }
    const message = {
      id,
      opportunity: 'larkspur',
      contact: 'dana',
      action: null,
      messageId,
      state: 'waiting',
      dueAt: now,
      createdAt: now,
      content: await seal(letterPlace(OWNER, id), letter),
      entry: { type: 'sent', contact: 'dana', channel: 'email', purpose: 'other' },
    } as const
    need(await outbox.queueOutgoing(OWNER, message, [sendJob(id, now)]), 'queued')
  }
  return messageIds
}

/** A server that accepts everything, in its own time, and files a copy before it says so. */
async function startAccepting(accepted: Map<string, number>, dovecot: Dovecot, random: () => number) {
  const slowly = (done: () => void) => setTimeout(done, random() * 25)
  const smtp = new SMTPServer({
    ...readCertificate('localhost'),
    secure: true,
    logger: false,
    onAuth: (_auth, _session, done) => void slowly(() => done(null, { user: 'ines@example.org' })),
    onRcptTo: (_address, _session, done) => void slowly(() => done()),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () =>
        slowly(() => {
          const raw = Buffer.concat(chunks).toString()
          const id = /^Message-ID: (<.*>)/m.exec(raw)?.[1] ?? ''
          accepted.set(id, (accepted.get(id) ?? 0) + 1)
          dovecot.deliver(raw, 'Sent')
          slowly(() => done())
        }),
      )
    },
  })
  // Clients that are killed in the midst are what this is about.
  smtp.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve)
  })
  const { port } = smtp.server.address() as AddressInfo
  return { port, close: () => new Promise<void>((resolve) => smtp.close(() => resolve())) }
}
