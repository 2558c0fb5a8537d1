import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openSecrets } from './open-secrets.ts'
import { readKey } from './read-key.ts'

function tempFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'kept', 'key')
}

const secretsIn = (file: string, given?: string) => openSecrets(() => readKey({ given, file }))

async function seal(file: string, place: string, text: string): Promise<string> {
  const outcome = await secretsIn(file).seal(place, text)
  if (outcome.kind !== 'sealed') throw new Error(outcome.kind)
  return outcome.sealed
}

it('opens what was sealed, after a restart too, and makes a key that nobody else may read', async () => {
  const file = tempFile()
  const sealed = await seal(file, 'settings/ines/mail', 'pässwort 123')
  expect(sealed).not.toContain('123')
  expect(await secretsIn(file).unseal('settings/ines/mail', sealed)).toEqual({ kind: 'unsealed', text: 'pässwort 123' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

it('seals the same text differently each time', async () => {
  const file = tempFile()
  expect(await seal(file, 'a', 'same')).not.toBe(await seal(file, 'a', 'same'))
})

it('does not open what was moved to another place, damaged, cut off or sealed with another key', async () => {
  const file = tempFile()
  const sealed = await seal(file, 'settings/ines/mail', 'secret')
  const at = 20
  const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
  const unreadable = { kind: 'unreadable' }
  expect(await secretsIn(file).unseal('settings/omar/mail', sealed)).toEqual(unreadable)
  expect(await secretsIn(file).unseal('settings/ines/mail', changed)).toEqual(unreadable)
  expect(await secretsIn(file).unseal('settings/ines/mail', sealed.slice(0, 12))).toEqual(unreadable)
  expect(await secretsIn(file).unseal('settings/ines/mail', 'plain text')).toEqual(unreadable)
  expect(await secretsIn(tempFile()).unseal('settings/ines/mail', sealed)).toEqual(unreadable)
})

it('takes a key from the environment in hexadecimal or base64, and says so when it is none', async () => {
  const file = tempFile()
  const key = Buffer.alloc(32, 7)
  const sealed = await secretsIn(file, key.toString('hex')).seal('a', 'text')
  if (sealed.kind !== 'sealed') throw new Error(sealed.kind)
  expect(await secretsIn(file, key.toString('base64')).unseal('a', sealed.sealed)).toMatchObject({ text: 'text' })
  const refused = { kind: 'no-key', place: 'AFTERWORD_KEY', reason: 'malformed' }
  expect(await secretsIn(file, 'too short').seal('a', 'text')).toEqual(refused)
})

it('refuses a key file that others may read, one that holds no key, and a folder that cannot be made', async () => {
  const file = tempFile()
  await seal(file, 'a', 'text')
  chmodSync(file, 0o644)
  expect(await secretsIn(file).seal('a', 'text')).toEqual({ kind: 'no-key', place: file, reason: 'open-to-others' })
  chmodSync(file, 0o600)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, 'nonsense')
  const secrets = secretsIn(file)
  expect(await secrets.seal('a', 'text')).toEqual({ kind: 'no-key', place: file, reason: 'malformed' })
  writeFileSync(file, before)
  expect(await secrets.seal('a', 'text')).toMatchObject({ kind: 'sealed' })
  const beneath = join(file, 'folder', 'key')
  expect(await secretsIn(beneath).seal('a', 'x')).toEqual({ kind: 'no-key', place: beneath, reason: 'unreadable' })
})

it('makes one key when two programs need one at once', async () => {
  const file = tempFile()
  const [one, other] = await Promise.all([seal(file, 'a', 'one'), seal(file, 'a', 'other')])
  expect(await secretsIn(file).unseal('a', one)).toMatchObject({ text: 'one' })
  expect(await secretsIn(file).unseal('a', other)).toMatchObject({ text: 'other' })
})
