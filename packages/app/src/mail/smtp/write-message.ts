import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailDraft, MailPerson } from '../../ports/mail-sender.ts'
import { formatMailDate } from './format-mail-date.ts'
import { textToHtml } from './text-to-html.ts'

/** The bytes of a message, as they go out and into Sent. */
export function writeMessage(draft: MailDraft): Promise<Uint8Array> {
  const { messageId, from, to, subject, text, inReplyTo, references, at } = draft
  const composer = new MailComposer({
    messageId,
    from: nameAddress(from),
    to: nameAddress(to),
    subject,
    date: formatMailDate(at),
    text,
    html: textToHtml(text),
    ...(inReplyTo === null ? {} : { inReplyTo }),
    ...(references.length === 0 ? {} : { references: [...references] }),
    // What we write is text of ours: no file and no address is ever read in its place.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Promise((resolve, reject) => {
    composer.compile().build((error, raw) => {
      if (error) reject(error)
      else resolve(raw)
    })
  })
}

function nameAddress({ name, address }: MailPerson): { name: string; address: string } {
  return { name: name ?? '', address }
}
