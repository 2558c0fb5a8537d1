import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { NoKey } from '../ports/secrets.ts'

/** 32 bytes to seal with. */
export interface KeyFound {
  readonly kind: 'key'
  readonly key: Buffer
}

export interface KeyPlace {
  /** What the environment gives (AFTERWORD_KEY): 32 bytes as 64 hexadecimal digits or in base64. */
  readonly given: string | undefined
  /** Where the key is kept else; made when there is none. */
  readonly file: string
}

const BYTES = 32
const OTHERS = 0o077

/** The key that is given, else the one in the file. A file that others may read is refused: it is no secret any more. */
export async function readKey({ given, file }: KeyPlace): Promise<KeyFound | NoKey> {
  if (given !== undefined) return parseKey(given) ?? { kind: 'no-key', place: 'AFTERWORD_KEY', reason: 'malformed' }
  try {
    return (await readFrom(file)) ?? (await makeIn(file))
  } catch {
    return { kind: 'no-key', place: file, reason: 'unreadable' }
  }
}

async function readFrom(file: string): Promise<KeyFound | NoKey | undefined> {
  try {
    const { mode } = await stat(file)
    // Windows tells nothing of others in the mode.
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
      return { kind: 'no-key', place: file, reason: 'open-to-others' }
    return parseKey(await readFile(file, 'utf8')) ?? { kind: 'no-key', place: file, reason: 'malformed' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Made aside and linked into place: never there by half, and when two programs make one, the first counts for both. */
async function makeIn(file: string): Promise<KeyFound | NoKey> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${randomBytes(8).toString('hex')}.new`
  const handle = await open(beside, 'wx', 0o600)
  try {
    await handle.writeFile(`${randomBytes(BYTES).toString('base64')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    await link(beside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(beside, { force: true })
  }
  return (await readFrom(file)) ?? { kind: 'no-key', place: file, reason: 'unreadable' }
}

function parseKey(text: string): KeyFound | undefined {
  const trimmed = text.trim()
  const key = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64')
  return key.length === BYTES ? { kind: 'key', key } : undefined
}
