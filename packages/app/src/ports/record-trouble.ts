/** Why the record cannot be read or written now. `place` is the file or the database, as a person knows it. */
export type RecordTrouble =
  /** Written by a newer program: versions of the tables. */
  | { readonly kind: 'newer-file'; readonly place: string; readonly found: number; readonly known: number }
  /** Truncated, overwritten or broken. `lastBackup` is the name of the last one that was whole, if there is any. */
  | { readonly kind: 'damaged-file'; readonly place: string; readonly lastBackup: string | null }
  /** There are backups of it, or what was written to it last, but the record itself is gone. Nothing new is begun then. */
  | { readonly kind: 'missing-file'; readonly place: string; readonly lastBackup: string | null }
  | { readonly kind: 'disk-full'; readonly place: string }
  | { readonly kind: 'read-only'; readonly place: string }
  /** Somebody else has been writing for longer than it is polite to wait. */
  | { readonly kind: 'busy'; readonly place: string }
  /** No such database, no way to it, or no right to it. */
  | { readonly kind: 'unreachable'; readonly place: string; readonly reason: string }
  /** It is in a database server: whoever runs that server makes and restores its backups. */
  | { readonly kind: 'kept-by-server'; readonly place: string }
  /** The disk does not do as it is told. */
  | { readonly kind: 'disk-error'; readonly place: string; readonly reason: string }
