import { DatabaseSync, type StatementSync } from 'node:sqlite'

/** Sees whether anybody has changed a file. */
export interface ChangeWatch {
  readStamp(): Promise<string>
  close(): void
}

/**
 * Asks SQLite for its `data_version`, which is another after every commit of any other connection. Hence a connection of its
 * own, that never writes: to it, this process is another as well. It is opened when first asked.
 */
export function watchChanges(file: string): ChangeWatch {
  let watching: { readonly connection: DatabaseSync; readonly question: StatementSync } | undefined
  const open = () => {
    const connection = new DatabaseSync(file, { readOnly: true })
    return { connection, question: connection.prepare('pragma data_version') }
  }
  return {
    readStamp: async () => {
      watching ??= open()
      return String(watching.question.get()?.['data_version'])
    },
    close: () => watching?.connection.close(),
  }
}
