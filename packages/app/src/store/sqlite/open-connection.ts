import { DatabaseSync } from 'node:sqlite'

/**
 * Opens a database file for writing. What is committed is on the disk before anybody is told (synchronous FULL), and
 * readers do not wait for writers (WAL). Throws the errors of SQLite.
 */
export function openConnection(file: string, patience: number): DatabaseSync {
  const connection = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
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
