import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MailServer } from '../../ports/mail-account.ts'
import { certificatePaths, readCertificate } from './certificates.ts'
import { awaitPort, freePort } from './ports.ts'

const EXIM = '/usr/sbin/exim4'

/** A mail server that takes mail from its users, and delivers it to the mailboxes of two domains. */
export interface Exim {
  readonly kind: 'server'
  readonly server: MailServer
  /** What was delivered to larkspur.example so far. */
  delivered(): string[]
  stop(): Promise<void>
}

/**
 * Starts an Exim of its own: mail for example.org goes into that Maildir, mail for larkspur.example into another. Or says why
 * it cannot.
 */
export async function startExim(maildir: string): Promise<Exim | { readonly kind: 'none'; readonly reason: string }> {
  if (!existsSync(EXIM)) return { kind: 'none', reason: `no ${EXIM}: Debian's package exim4-daemon-light brings it` }
  if (process.getuid?.() !== 0) return { kind: 'none', reason: 'Exim is started by root alone' }
  const folder = mkdtempSync(join(tmpdir(), 'afterword-exim-'))
  const theirs = join(folder, 'larkspur')
  // Exim delivers as its own user, the mailbox is read by another.
  for (const place of [folder, join(folder, 'spool'), join(folder, 'log'), theirs, maildir]) open(place)
  for (const place of [theirs, maildir]) for (const part of ['new', 'cur', 'tmp']) open(join(place, part))
  execFileSync('chown', ['-R', 'Debian-exim', join(folder, 'spool'), join(folder, 'log')])
  const port = await freePort()
  const config = join(folder, 'exim.conf')
  writeFileSync(config, configOf({ folder, maildir, theirs, port }))
  const running: ChildProcess = spawn(EXIM, ['-C', config, '-bdf', '-q1m'], { stdio: 'ignore', detached: true })
  await awaitPort(port)
  return {
    kind: 'server',
    server: {
      host: 'localhost',
      port,
      encryption: 'starttls',
      user: 'ines@example.org',
      trusted: readCertificate('localhost').cert,
    },
    delivered: () => readdirSync(join(theirs, 'new')).map((name) => readFileSync(join(theirs, 'new', name), 'utf8')),
    stop: async () => {
      const over = once(running, 'exit')
      if (running.pid !== undefined) process.kill(-running.pid, 'SIGKILL')
      await over
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function open(place: string): void {
  mkdirSync(place, { recursive: true })
  chmodSync(place, 0o777)
}

interface Setting {
  readonly folder: string
  readonly maildir: string
  readonly theirs: string
  readonly port: number
}

function configOf({ folder, maildir, theirs, port }: Setting): string {
  const { cert, key } = certificatePaths()
  const transport = (name: string, directory: string) => `${name}:
  driver = appendfile
  directory = ${directory}
  maildir_format
  mode = 0666
  mode_fail_narrower = false
  directory_mode = 0777
`
  const router = (name: string, domain: string) => `${name}:
  driver = accept
  domains = ${domain}
  transport = ${name}
`
  // Exim reads the key as its own user.
  const own = join(folder, 'key.pem')
  writeFileSync(own, readFileSync(key), { mode: 0o644 })
  return `spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/spool/exim.pid
primary_hostname = localhost
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
deliver_drop_privilege = true
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts = *
tls_certificate = ${cert}
tls_privatekey = ${own}
acl_smtp_rcpt = take
begin acl
take:
  accept authenticated = *
  deny message = Log in first
begin routers
${router('ours', 'example.org')}${router('theirs', 'larkspur.example')}
begin transports
${transport('ours', maildir)}${transport('theirs', theirs)}
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_advertise_condition = \${if def:tls_in_cipher}
  server_condition = \${if and{{eq{$auth2}{ines@example.org}}{eq{$auth3}{an app password}}}}
  server_set_id = $auth2
`
}
