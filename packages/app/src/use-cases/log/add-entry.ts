import type { Case, LogEntry } from '@afterword/engine'
import { numberedId } from '../record/new-id.ts'

/** A log entry that gets its id when it is logged. */
export type NewEntry<Entry extends LogEntry = LogEntry> = Entry extends LogEntry
  ? Omit<Entry, 'id' | 'at'> & { readonly id?: string | undefined; readonly at?: string | undefined }
  : never

/** The case with one more thing that happened: at `now` when the entry says nothing else. Every entry gets an id. */
export function withEntry(current: Case, entry: NewEntry, now: string): Case {
  const taken = current.log.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const { id = numberedId('e', taken), at = now, ...rest } = entry
  return { ...current, log: [...current.log, { id, at, ...rest } as LogEntry] }
}
