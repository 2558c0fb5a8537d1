import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { openConnection } from './open-connection.ts'

/** A connection to whatever file has a name: when a restored one comes into its place, it is opened instead. */
export interface FollowedFile {
  readonly connection: DatabaseSync
  /** Whether another file has that name by now, or none. */
  isReplaced(): boolean
  /** Throws the errors of SQLite when there is none to be opened. */
  reopen(): void
}

/** See `FollowedFile`. Throws the errors of SQLite and of the file system. */
export function followFile(file: string, patience: number): FollowedFile {
  let opened = openKnown(file, patience)
  return {
    get connection() {
      return opened.connection
    },
    isReplaced: () => tellFile(file) !== opened.known,
    reopen: () => {
      const next = openKnown(file, patience)
      // SQLite sees by itself that the file has moved, and leaves alone what lies beside the new one.
      opened.connection.close()
      opened = next
    },
  }
}

/** A connection, and what tells its file from others of that name. */
function openKnown(file: string, patience: number): { connection: DatabaseSync; known: string | undefined } {
  for (;;) {
    const known = tellFile(file)
    const connection = openConnection(file, patience)
    if (tellFile(file) === known) return { connection, known }
    connection.close()
  }
}

function tellFile(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true })
  return found && `${found.dev} ${found.ino}`
}
