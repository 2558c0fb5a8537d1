import { readFileSync } from 'node:fs'

/** A certificate made for tests, with its key; nobody else trusts it. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** `localhost`: for this machine, until 2126; `expired`: in 2021; `elsewhere`: for mail.larkspur.example. */
export function readCertificate(name: 'localhost' | 'expired' | 'elsewhere'): Certificate {
  const read = (file: string) => readFileSync(new URL(`certificates/${file}`, import.meta.url), 'utf8')
  return { cert: read(`${name}.pem`), key: read(`${name}.key.pem`) }
}

/** Where it lies, for servers that want a file. */
export function certificatePaths(): Certificate {
  const path = (file: string) => new URL(`certificates/${file}`, import.meta.url).pathname
  return { cert: path('localhost.pem'), key: path('localhost.key.pem') }
}
