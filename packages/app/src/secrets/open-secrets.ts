import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { NoKey, Secrets } from '../ports/secrets.ts'
import type { KeyFound } from './read-key.ts'

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
/** What a sealed text begins with, so that another way can come beside it. */
const VERSION = 'v1.'

/**
 * AES-256-GCM with a nonce of its own for each text. The place is additional data: a sealed text that is copied to another
 * row does not open there. `readKey` is asked once, when the first secret is sealed or opened.
 */
export function openSecrets(readKey: () => Promise<KeyFound | NoKey>): Secrets {
  let reading: Promise<KeyFound | NoKey> | undefined
  const key = async () => {
    reading ??= readKey()
    const found = await reading
    // What is wrong with the key may be mended while the program runs.
    if (found.kind === 'no-key') reading = undefined
    return found
  }
  return {
    seal: async (place, text) => {
      const found = await key()
      if (found.kind === 'no-key') return found
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(ALGORITHM, found.key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(place))
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const sealed = Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
      return { kind: 'sealed', sealed: `${VERSION}${sealed}` }
    },
    digest: (text) => createHash('sha256').update(text).digest('base64url'),
    unseal: async (place, sealed) => {
      const found = await key()
      if (found.kind === 'no-key') return found
      const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url')
      if (!sealed.startsWith(VERSION) || bytes.length < NONCE + TAG) return { kind: 'unreadable' }
      const decipher = createDecipheriv(ALGORITHM, found.key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
        return { kind: 'unsealed', text: text.toString('utf8') }
      } catch {
        // Node tells nothing but that the tag does not fit.
        return { kind: 'unreadable' }
      }
    },
  }
}
