import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileText, TextFiles } from '../ports/text-files.ts'
import { unreadableReasonOf } from './unreadable-reason.ts'

/** Text files on disk under `folder`, and standard input as `-`. Text is UTF-8; a byte order mark is dropped. */
export function createTextFiles(folder: string, standardInput: AsyncIterable<Uint8Array>): TextFiles {
  return {
    read: async (source) => {
      try {
        const bytes = source === '-' ? await collect(standardInput) : await readFile(resolve(folder, source))
        return decode(bytes)
      } catch (error) {
        return { kind: 'unreadable', reason: unreadableReasonOf(error) }
      }
    },
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): FileText {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'unreadable', reason: 'not-text' }
  }
}
