import { fstatSync, writeSync } from 'node:fs'

/** Whoever read is gone: of a pipe, and of one on Windows. */
const GONE: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF'])

/**
 * Writes text to a standard stream. Into a file or a pipe it goes at once, without Node's stream, whose modules take longer to
 * load than the page to print; from where a pipe takes no more for now, through the stream, which waits. When the reader goes
 * away (`| head`), the program ends without a word; on a full disk with a sentence. What was to be kept is kept by then.
 */
export function openWriter(descriptor: number, openStream: () => NodeJS.WritableStream): (text: string) => void {
  const open = () => openStream().on('error', endBecauseOf)
  let stream = isPlain(descriptor) ? undefined : open()
  return (text) => {
    const rest = stream === undefined ? writeNow(descriptor, text) : text
    if (rest.length === 0) return
    stream ??= open()
    stream.write(rest)
  }
}

/** No terminal, nor anything like it. */
function isPlain(descriptor: number): boolean {
  try {
    return !fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}

/** Writes what is taken at once; gives the rest. */
function writeNow(descriptor: number, text: string): Uint8Array {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') return rest
      endBecauseOf(error)
    }
  }
  return rest
}

function endBecauseOf(error: unknown): never {
  if (GONE.has(codeOf(error))) process.exit()
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`error: what is to be printed cannot be written: ${reason}\nMake room, or print it elsewhere.\n`)
  process.exit(2)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
