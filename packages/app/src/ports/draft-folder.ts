/** A file to be kept: its name within the folder, and what is in it. */
export interface NewFile {
  readonly name: string
  readonly text: string | Uint8Array
}

/** A file that is kept now, and what was there before. */
export interface KeptFile {
  readonly path: string
  readonly before: 'nothing' | 'the-same' | 'something-else'
}

/** Why a folder takes no files. */
export type UnwritableReason = 'no-folder' | 'forbidden' | 'full' | 'name-too-long' | 'broken'

export type Kept =
  | { kind: 'kept'; files: readonly KeptFile[] }
  /** Files of these names hold something else; nothing was written. */
  | { kind: 'differing'; paths: readonly string[] }
  | { kind: 'unwritable'; path: string; reason: UnwritableReason }

/** Where drafts are kept. */
export interface DraftFolder {
  /**
   * Puts files into a folder, which is made when there is none. All or none: where a file of that name holds something
   * else, nothing is written unless `replace`. A file is never there by half.
   */
  keep(folder: string, files: readonly NewFile[], replace: boolean): Promise<Kept>
}
