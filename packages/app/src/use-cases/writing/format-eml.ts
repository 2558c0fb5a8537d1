/** A letter as a mail program opens it. */
export interface Letter {
  readonly from: { readonly name: string; readonly email?: string | undefined }
  readonly to: { readonly name: string; readonly email: string }
  readonly subject: string
  readonly body: string
}

const LINE = 76

/**
 * A message in the form of RFC 5322, to be opened, looked at and sent in any mail program (`X-Unsent: 1` lets it be edited
 * there). UTF-8 throughout: headers after RFC 2047, the body in base64. It has no date and no Message-ID: whoever sends it
 * gives it those.
 */
export function formatEml({ from, to, subject, body }: Letter): string {
  return [
    ...(from.email === undefined ? [] : [`From: ${mailbox(from.name, from.email)}`]),
    `To: ${mailbox(to.name, to.email)}`,
    `Subject: ${encodeWords(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'X-Unsent: 1',
    '',
    ...(toBase64(body.replaceAll(/\r?\n/g, '\r\n')).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []),
    '',
  ].join('\r\n')
}

function mailbox(name: string, email: string): string {
  return `${encodeWords(name)} <${email.replaceAll(/[\r\n<>]/g, '')}>`
}

/** So many characters fit into one encoded word of 75 octets, whatever they are. */
const WORD = 11

function encodeWords(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ')
  if (/^[\w ,.!?'-]*$/.test(line)) return line
  const words: string[] = []
  const characters = [...line]
  for (let from = 0; from < characters.length; from += WORD) {
    words.push(`=?utf-8?B?${toBase64(characters.slice(from, from + WORD).join(''))}?=`)
  }
  return words.join('\r\n ')
}

function toBase64(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes)
}
