import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'

/**
 * Opens a database file that is there for writing. What is committed is on the disk before anybody is told (synchronous
 * FULL), and readers do not wait for writers (WAL). Throws the errors of SQLite.
 */
export function openConnection(file: string, patience: number): DatabaseSync {
  const address = pathToFileURL(file)
  // SQLite would make an empty one where there is none.
  address.searchParams.set('mode', 'rw')
  const connection = new DatabaseSync(address, { timeout: patience, enableForeignKeyConstraints: true })
  try {
    connection.exec('pragma synchronous = full')
    if (connection.prepare('pragma journal_mode').get()?.['journal_mode'] !== 'wal') {
      connection.exec('pragma journal_mode = wal')
    }
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
