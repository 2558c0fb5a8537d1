import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup as copyPages, DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { Backup, Backups } from '../../ports/backups.ts'
import { type Migration, migrations } from '../tables/migration.ts'
import { toUtc } from '../tables/to-utc.ts'
import { listBackupNames } from './backup-names.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { isWhole, putInPlace } from './copy-whole.ts'
import { lookAtFile } from './look-at-file.ts'
import { makeBackupOf } from './make-backup.ts'
import { readSqliteTrouble } from './read-sqlite-trouble.ts'
import type { SqlitePlace } from './sqlite-place.ts'

type Restored = Awaited<ReturnType<Backups['restoreBackup']>>

/** All pages in one step: nobody sees half of a backup. */
const ALL_PAGES = 2 ** 30
/** A primary result code of SQLite (https://sqlite.org/rescode.html). */
const BUSY = 5
/** How soon it is tried again while another writes, milliseconds. */
const TRY_AGAIN = 25

/**
 * See `Backups.restoreBackup`. The backup is copied and brought up to date aside, so that whoever has the record open finds
 * the tables it knows; what is there is touched only then. Throws the errors of SQLite and of the file system.
 */
export async function restoreBackupOf(
  place: SqlitePlace,
  name: string,
  steps: readonly Migration[] = migrations,
): Promise<Restored> {
  if (!listBackupNames(place.backupFolder).includes(name)) return { kind: 'no-such-backup', name }
  const chosen = join(place.backupFolder, name)
  if (!isWhole(chosen)) return { kind: 'damaged-backup', name }
  const beside = `${place.file}.${crypto.randomUUID()}.restoring`
  try {
    copyFileSync(chosen, beside)
    chmodSync(beside, 0o600)
    const found = await bringUpToDate(beside, place.patience, steps)
    if (found > steps.length) return { kind: 'newer-file', place: chosen, found, known: steps.length }
    // What is there now goes into a backup of its own, kept besides the others: the chosen one must not fall out for it.
    const before = backupOfPresent({ ...place, keepBackups: place.keepBackups + 1 })
    if (before) {
      await writeInto(place, beside)
      return { kind: 'restored', before, aside: null }
    }
    const aside = putAside(place)
    putInPlace(beside, place.file)
    return { kind: 'restored', before: null, aside }
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${beside}${end}`, { force: true })
  }
}

/** Undefined when the present record is missing or damaged: there is nothing that could be kept so. */
function backupOfPresent(place: SqlitePlace): Backup | undefined {
  const look = lookAtFile(place.file)
  if (look === 'missing' || look === 'damaged') return undefined
  try {
    return makeBackupOf(place, 'before restore')
  } catch (error) {
    if (readSqliteTrouble(place, error)?.kind === 'damaged-file') return undefined
    throw error
  }
}

/** Through SQLite and its locks, so that whoever has the record open reads on in the restored one. */
async function writeInto({ file, patience }: SqlitePlace, from: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true })
  try {
    for (let left = patience; ; left -= TRY_AGAIN) {
      try {
        await copyPages(source, file, { rate: ALL_PAGES })
        return
      } catch (error) {
        // While another writes, this one of Node's functions tells of "not an error".
        if (!(error instanceof Error && 'errcode' in error && error.errcode === 0)) throw error
        if (left <= 0) throw Object.assign(error, { errcode: BUSY })
        await pause(TRY_AGAIN)
      }
    }
  } finally {
    source.close()
  }
}

/** What lies beside a record that is gone would be taken for a part of the restored one. */
function putAside({ file, clock }: SqlitePlace): string | null {
  const aside = `${file}.damaged-${toUtc(clock.now()).replaceAll(':', '-')}`
  const there = ['', '-wal', '-shm'].filter((end) => existsSync(`${file}${end}`))
  for (const end of there) renameSync(`${file}${end}`, `${aside}${end}`)
  return there.includes('') ? aside : null
}
