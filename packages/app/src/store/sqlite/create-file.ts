import { chmodSync, closeSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Migration, migrations } from '../tables/migration.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { flush } from './copy-whole.ts'

/**
 * Makes a record without anything in it: aside, and then in its place, so that it is never there by half. When another
 * process was faster, its record is the one. Only its user may read it.
 */
export async function createFile(
  file: string,
  patience: number,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const beside = `${file}.${crypto.randomUUID()}.new`
  try {
    closeSync(openSync(beside, 'wx', 0o600))
    chmodSync(beside, 0o600)
    await bringUpToDate(beside, patience, steps)
    flush(beside)
    nameIfFree(beside, file)
    flush(dirname(file))
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${beside}${end}`, { force: true })
  }
}

function nameIfFree(beside: string, file: string): void {
  try {
    linkSync(beside, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return
    // Some file systems know no links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    renameSync(beside, file)
  }
}
