import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { RawFiles } from '../ports/raw-files.ts'
import { unreadableReasonOf } from './unreadable-reason.ts'

/** Files on disk under `folder`, byte for byte. */
export function createRawFiles(folder: string): RawFiles {
  return {
    read: async (source) => {
      try {
        return { kind: 'bytes', bytes: await readFile(resolve(folder, source)) }
      } catch (error) {
        return { kind: 'unreadable', reason: unreadableReasonOf(error) }
      }
    },
  }
}
