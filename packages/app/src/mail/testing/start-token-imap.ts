import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { createServer } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { MailServer } from '../../ports/mail-account.ts'
import { readCertificate } from './certificates.ts'

/** Starts an IMAP server on this machine that lets nobody in but by XOAUTH2 with one token, and has but an inbox. */
export async function startTokenImap(good: string): Promise<{ server: MailServer; shown: string[] }> {
  const shown: string[] = []
  const imap = createServer(readCertificate('localhost'), (socket) => {
    const say = (line: string) => socket.write(`${line}\r\n`)
    let waiting: string | undefined
    socket.on('error', () => undefined)
    say('* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready')
    createInterface({ input: socket }).on('line', (line) => {
      if (waiting !== undefined) {
        say(`${waiting} NO [AUTHENTICATIONFAILED] Invalid credentials`)
        waiting = undefined
        return
      }
      const [tag = '', command = '', ...rest] = line.split(' ')
      switch (command.toUpperCase()) {
        case 'AUTHENTICATE': {
          const proof = Buffer.from(rest[1] ?? '', 'base64').toString()
          const token = /auth=Bearer (\P{Cc}*)/u.exec(proof)?.[1] ?? ''
          shown.push(token)
          if (token === good) return say(`${tag} OK [CAPABILITY IMAP4rev1] in`)
          waiting = tag
          return say(`+ ${Buffer.from('{"status":"401"}').toString('base64')}`)
        }
        case 'CAPABILITY':
          say('* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2')
          return say(`${tag} OK done`)
        case 'LIST':
          say('* LIST (\\HasNoChildren) "/" INBOX')
          return say(`${tag} OK done`)
        case 'LOGOUT':
          say('* BYE')
          say(`${tag} OK done`)
          return socket.end()
        default:
          return say(`${tag} OK done`)
      }
    })
  })
  await new Promise<void>((resolve) => {
    imap.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        imap.close(() => resolve())
      }),
  )
  const { port } = imap.address() as AddressInfo
  const trusted = readCertificate('localhost').cert
  return { server: { host: 'localhost', port, encryption: 'tls', user: 'ines@example.org', trusted }, shown }
}
