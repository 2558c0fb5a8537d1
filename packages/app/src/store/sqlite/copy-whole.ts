import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Everything that `pragma integrity_check` and the foreign keys find wrong; empty when all is well. */
export function findProblems(connection: DatabaseSync): string[] {
  const pages = connection.prepare('pragma integrity_check').all()
  const keys = connection.prepare('pragma foreign_key_check').all()
  return [
    ...pages.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok'),
    ...keys.map((row) => `${String(row['table'])}: a row names a row of ${String(row['parent'])} that is not there`),
  ]
}

/** Whether a database file opens and is whole. */
export function isWhole(file: string): boolean {
  try {
    const connection = new DatabaseSync(file, { readOnly: true })
    try {
      return findProblems(connection).length === 0
    } finally {
      connection.close()
    }
  } catch {
    return false
  }
}

/**
 * Copies a database as it is at this moment, checks the copy, and puts it in its place: there is a whole copy, or none.
 * Throws the errors of SQLite and of the file system; a copy that is not whole counts as damage of the database.
 */
export function copyWhole(from: string, to: string, patience: number): void {
  const beside = `${to}.partial`
  try {
    const connection = new DatabaseSync(from, { readOnly: true, timeout: patience })
    try {
      connection.prepare('vacuum into ?').run(beside)
    } finally {
      connection.close()
    }
    if (!isWhole(beside)) throw Object.assign(new Error('The copy is not whole.'), { errcode: 11 })
    chmodSync(beside, 0o600)
    putInPlace(beside, to)
  } finally {
    rmSync(beside, { force: true })
  }
}

/** Renames a file once its content is on the disk, and sees the new name onto the disk. */
export function putInPlace(beside: string, to: string): void {
  flush(beside)
  renameSync(beside, to)
  flush(dirname(to))
}

export function flush(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
