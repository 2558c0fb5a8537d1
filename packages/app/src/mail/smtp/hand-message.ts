import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Delivery, Handing } from '../../ports/mail-sender.ts'
import { oneLine, readMailTrouble } from '../read-mail-trouble.ts'
import { type HeldBack, holdBack } from './hold-back.ts'
import { openConnection, type Patience } from './open-connection.ts'

/**
 * Hands a message over. What is certain is told apart from what is not: until the first byte of the message nothing was
 * sent; after it, only the server's answer to the whole of it tells.
 */
export async function handMessage(handing: Handing, patience: Patience): Promise<Delivery> {
  const { server, secret, from, to, raw, mayHandOver } = handing
  const opened = await openConnection(server, secret, patience)
  if (opened.kind !== 'open') return { kind: 'not-handed-over', trouble: opened }
  const { connection } = opened
  const held = holdBack(raw, mayHandOver)
  return new Promise((resolve) => {
    connection.send({ from, to: [to], size: raw.byteLength }, held.stream, (error, answer) => {
      held.stream.destroy()
      if (error) connection.close()
      else connection.quit()
      resolve(error ? readRefusal(handing, error, held) : { kind: 'accepted', said: oneLine(answer.response) })
    })
  })
}

function readRefusal({ server }: Handing, error: SMTPConnection.SMTPError, held: HeldBack): Delivery {
  const { responseCode: code, response = '', command } = error
  const state = held.state()
  if (state === 'held') return { kind: 'held-back' }
  // 421 while nobody was asked anything closes the connection; it answers no message.
  const answered = code !== undefined && code >= 400 && (state !== 'given' || command === 'DATA')
  if (answered && command !== 'CONN') {
    return {
      kind: 'refused',
      code,
      status: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null,
      said: oneLine(response),
    }
  }
  if (state === 'given') return { kind: 'unknown' }
  return { kind: 'not-handed-over', trouble: readMailTrouble(server, error) }
}
