/** Why a file could not be read. */
export type UnreadableReason = 'missing' | 'folder' | 'forbidden' | 'not-text' | 'broken'

export type FileText = { kind: 'text'; text: string } | { kind: 'unreadable'; reason: UnreadableReason }

/** Where cases and notes are read from. */
export interface TextFiles {
  /** The text of a file; `-` is standard input. A path is relative to the folder the program was started in. */
  read(source: string): Promise<FileText>
}
