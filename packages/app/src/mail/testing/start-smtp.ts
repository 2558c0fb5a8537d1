import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { Encryption, KeptSecret, MailSecret, MailServer } from '../../ports/mail-account.ts'
import { readCertificate } from './certificates.ts'

/** What goes wrong, and where. */
export type Fault =
  | 'none'
  | 'refuses-login'
  | 'refuses-sender'
  | 'refuses-recipient'
  | 'busy-recipient'
  | 'refuses-message'
  | 'busy-message'
  | 'hangs-before-data'
  | 'hangs-after-data'
  | 'cuts-before-data'
  | 'cuts-after-dot'
  | 'no-starttls'

export interface TestSmtp {
  readonly server: MailServer
  /** What was taken in whole, accepted or not. */
  readonly taken: string[]
  fault: Fault
}

export const SECRET: KeptSecret & MailSecret = { kind: 'password', password: 'an app password' }
const USER = 'ines@example.org'

function reply(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code })
}

/** Starts an SMTP server on this machine for the test. `fault` may be changed while it runs. */
export async function startSmtp(
  fault: Fault = 'none',
  encryption: Encryption = 'starttls',
  options: SMTPServerOptions = readCertificate('localhost'),
): Promise<TestSmtp> {
  const taken: string[] = []
  const sockets = new Set<Socket>()
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const smtp = new SMTPServer({
    ...options,
    secure: encryption === 'tls',
    ...(fault === 'no-starttls' ? { disabledCommands: ['STARTTLS'] } : {}),
    authMethods: ['PLAIN', 'XOAUTH2'],
    logger: false,
    closeTimeout: 10,
    onAuth: ({ username, password, accessToken }, _session, done) => {
      const known = password === 'an app password' || accessToken === 'a good token'
      if (test.fault === 'refuses-login' || !known) return done(reply(535, '5.7.8 Username and password not accepted'))
      done(null, { user: username ?? USER })
    },
    onMailFrom: (_address, _session, done) =>
      done(test.fault === 'refuses-sender' ? reply(553, '5.7.1 Sender address rejected') : null),
    onRcptTo: (_address, _session, done) => {
      if (test.fault === 'hangs-before-data') return
      if (test.fault === 'cuts-before-data') return cut()
      if (test.fault === 'refuses-recipient') return done(reply(550, '5.1.1 No such user here'))
      done(test.fault === 'busy-recipient' ? reply(450, '4.2.1 Try again later') : null)
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString())
        if (test.fault === 'hangs-after-data') return
        if (test.fault === 'cuts-after-dot') return cut()
        if (test.fault === 'refuses-message') return done(reply(554, '5.7.1 Message rejected as spam'))
        done(test.fault === 'busy-message' ? reply(451, '4.3.0 Try again later') : null)
      })
    },
  })
  // A client that goes away in the midst is what some tests are about.
  smtp.on('error', () => undefined)
  smtp.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    cut()
    return new Promise<void>((resolve) => {
      smtp.close(() => resolve())
    })
  })
  const { port } = smtp.server.address() as AddressInfo
  const server = { host: 'localhost', port, encryption, user: USER, trusted: readCertificate('localhost').cert }
  const test: TestSmtp = { server, taken, fault }
  return test
}
