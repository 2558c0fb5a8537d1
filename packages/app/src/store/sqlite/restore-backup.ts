import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { backup as copyPages, DatabaseSync } from 'node:sqlite'
import type { Backup, Backups } from '../../ports/backups.ts'
import { toUtc } from '../tables/to-utc.ts'
import { listBackupNames } from './backup-names.ts'
import { isWhole, putInPlace } from './copy-whole.ts'
import { lookAtFile } from './look-at-file.ts'
import { makeBackupOf } from './make-backup.ts'
import { readSqliteTrouble } from './read-sqlite-trouble.ts'
import type { SqlitePlace } from './sqlite-place.ts'

type Restored = Awaited<ReturnType<Backups['restoreBackup']>>

/** All pages in one step: nobody sees half of a backup. */
const ALL_PAGES = 2 ** 30

/** See `Backups.restoreBackup`. Throws the errors of SQLite and of the file system. */
export async function restoreBackupOf(place: SqlitePlace, name: string): Promise<Restored> {
  if (!listBackupNames(place.backupFolder).includes(name)) return { kind: 'no-such-backup', name }
  const chosen = join(place.backupFolder, name)
  if (!isWhole(chosen)) return { kind: 'damaged-backup', name }
  // What is there now goes into a backup of its own, kept besides the others: the chosen one must not fall out for it.
  const before = backupOfPresent({ ...place, keepBackups: place.keepBackups + 1 })
  if (before) {
    await writeInto(place, chosen)
    return { kind: 'restored', before, aside: null }
  }
  const aside = putAside(place)
  copyFileSync(chosen, `${place.file}.restoring`)
  putInPlace(`${place.file}.restoring`, place.file)
  return { kind: 'restored', before: null, aside }
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
async function writeInto(place: SqlitePlace, chosen: string): Promise<void> {
  const source = new DatabaseSync(chosen, { readOnly: true })
  try {
    await copyPages(source, place.file, { rate: ALL_PAGES })
  } finally {
    source.close()
  }
}

function putAside({ file, clock }: SqlitePlace): string | null {
  if (!existsSync(file)) return null
  const aside = `${file}.damaged-${toUtc(clock.now()).replaceAll(':', '-')}`
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`)
  }
  return aside
}
