import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MailSecret, MailServer } from '../../ports/mail-account.ts'
import { certificatePaths, readCertificate } from './certificates.ts'
import { awaitPort, freePort } from './ports.ts'

const DOVECOT = '/usr/sbin/dovecot'
/** Debian's user nobody: mail is not kept as root. */
const NOBODY = 65_534

export interface Dovecot {
  readonly kind: 'server'
  readonly server: MailServer
  readonly secret: MailSecret
  /** Where INBOX is, as a Maildir; other folders in it as `.Name`. */
  readonly mail: string
  /** Puts a message into a folder as a delivery does; gives its file. */
  deliver(raw: string | Uint8Array, folder?: string): string
  /** Puts many messages into INBOX at once. */
  fill(count: number, letterOf: (n: number) => string): void
  /** The flags of every message in a folder, as letters (`S` is seen). */
  flags(folder?: string): string[]
  /** Has the server number a folder anew. */
  renumber(folder?: string): void
  /** Ends it at once, as a crash does. */
  halt(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

/** Starts a Dovecot of its own in a temporary folder; or says why there is none. `capability`: what it says it can do. */
export async function startDovecot(
  capability?: string,
): Promise<Dovecot | { readonly kind: 'none'; readonly reason: string }> {
  if (!existsSync(DOVECOT)) return { kind: 'none', reason: `no ${DOVECOT}: Debian's package dovecot-imapd brings it` }
  const folder = mkdtempSync(join(tmpdir(), 'afterword-dovecot-'))
  chmodSync(folder, 0o755)
  const isRoot = process.getuid?.() === 0
  const mail = join(folder, 'mail')
  const own = (path: string) => isRoot && chownSync(path, NOBODY, NOBODY)
  for (const part of ['', '.Sent', '.Jobs'].flatMap((place) =>
    ['', 'new', 'cur', 'tmp'].map((sub) => join(place, sub)),
  )) {
    mkdirSync(join(mail, part), { recursive: true })
    own(join(mail, part))
  }
  const port = await freePort()
  const config = join(folder, 'dovecot.conf')
  writeFileSync(join(folder, 'users'), 'ines@example.org:{PLAIN}an app password\n')
  writeFileSync(config, configOf({ folder, mail, port, isRoot, capability }))
  let running: ChildProcess | undefined
  const ended = () => new Promise<void>((resolve) => running?.once('exit', () => resolve()) ?? resolve())

  const dovecot: Dovecot = {
    kind: 'server',
    server: {
      host: 'localhost',
      port,
      encryption: 'tls',
      user: 'ines@example.org',
      trusted: readCertificate('localhost').cert,
    },
    secret: { kind: 'password', password: 'an app password' },
    mail,
    deliver: (raw, into) => {
      deliveries += 1
      const name = `${1_700_000_000 + deliveries}.M${deliveries}.localhost`
      const place = into === undefined ? mail : join(mail, `.${into}`)
      const file = join(place, 'tmp', name)
      writeFileSync(file, raw)
      own(file)
      // Moved into place, so that nobody sees it by half.
      renameSync(file, join(place, 'new', name))
      return join(place, 'new', name)
    },
    fill: (count, letterOf) => {
      for (let n = 0; n < count; n += 1) {
        const file = join(mail, 'cur', `${1_600_000_000 + n}.F${n}.localhost:2,`)
        writeFileSync(file, letterOf(n))
        own(file)
      }
    },
    flags: (within) => {
      const place = within === undefined ? mail : join(mail, `.${within}`)
      return ['new', 'cur'].flatMap((part) =>
        readdirSync(join(place, part)).map((name) => /:2,(.*)$/.exec(name)?.[1] ?? ''),
      )
    },
    renumber: (within) => {
      const place = within === undefined ? mail : join(mail, `.${within}`)
      const list = join(place, 'dovecot-uidlist')
      const text = readFileSync(list, 'utf8').replace(/ V(\d+)/, (_whole, number) => ` V${Number(number) + 1}`)
      for (const name of readdirSync(place)) if (/^dovecot[.]index/.test(name)) rmSync(join(place, name))
      writeFileSync(list, text)
      own(list)
    },
    halt: async () => {
      const over = ended()
      if (running?.pid !== undefined) process.kill(-running.pid, 'SIGKILL')
      await over
    },
    start: async () => {
      running = spawn(DOVECOT, ['-F', '-c', config], { stdio: 'ignore', detached: true })
      await awaitPort(port)
    },
    stop: async () => {
      await dovecot.halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await dovecot.start()
  return dovecot
}

let deliveries = 0

interface Setting {
  readonly folder: string
  readonly mail: string
  readonly port: number
  readonly isRoot: boolean
  readonly capability: string | undefined
}

function configOf({ folder, mail, port, isRoot, capability }: Setting): string {
  const { cert, key } = certificatePaths()
  const me = isRoot ? 'root' : execFileSync('id', ['-un']).toString().trim()
  const group = isRoot ? 'root' : execFileSync('id', ['-gn']).toString().trim()
  const uid = isRoot ? NOBODY : process.getuid?.()
  const gid = isRoot ? NOBODY : process.getgid?.()
  return `base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = ${isRoot ? 'nobody' : me}
default_login_user = ${isRoot ? 'nobody' : me}
default_internal_group = ${isRoot ? 'nogroup' : group}
ssl = required
ssl_cert = <${cert}
ssl_key = <${key}
mail_location = maildir:${mail}
first_valid_uid = 1
first_valid_gid = 1
auth_mechanisms = plain login
auth_failure_delay = 0
maildir_broken_filename_sizes = yes
${capability === undefined ? '' : `imap_capability = ${capability}`}
passdb {
  driver = passwd-file
  args = scheme=plain ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Jobs {
    auto = create
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
service anvil {
  chroot =
}
`
}
