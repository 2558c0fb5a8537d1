import type { RecordTrouble } from './record-trouble.ts'

export interface Backup {
  /** Its file name: when and why it was made. Names sort by time. */
  readonly name: string
  readonly path: string
  readonly bytes: number
}

/** What an examination of the record found; `problems` is empty when it is whole. */
export interface Examination {
  readonly kind: 'examined'
  readonly place: string
  readonly bytes: number
  readonly problems: readonly string[]
  readonly backups: readonly Backup[]
}

/** Copies of the record in a file. They work on a damaged record, too: it need not be open. */
export interface Backups {
  /** Makes one, checks that it is whole, and only then counts it; the oldest beyond the last few are removed. */
  makeBackup(reason: string): Promise<{ readonly kind: 'made'; readonly backup: Backup } | RecordTrouble>
  /** Newest first. */
  listBackups(): Promise<readonly Backup[]>
  /**
   * Puts a backup, brought up to date, in the place of the record, after a backup of what is there; a damaged record is put
   * aside under the path `aside`. Other processes that have the record open go on in the restored one, from their next
   * question on; what they were keeping at that moment they are told is not kept (`busy`).
   */
  restoreBackup(
    name: string,
  ): Promise<
    | { readonly kind: 'restored'; readonly before: Backup | null; readonly aside: string | null }
    | { readonly kind: 'no-such-backup'; readonly name: string }
    | { readonly kind: 'damaged-backup'; readonly name: string }
    | RecordTrouble
  >
  /** Reads every page of the record and of its indexes. */
  examine(): Promise<Examination | RecordTrouble>
}
