import type { UnreadableReason } from './text-files.ts'

export type FileBytes = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'unreadable'; reason: UnreadableReason }

/** Where files are read from as they are, in whatever encoding: mail messages. */
export interface RawFiles {
  /** The bytes of a file. A path is relative to the folder the program was started in. */
  read(source: string): Promise<FileBytes>
}
