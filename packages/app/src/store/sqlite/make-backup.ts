import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../ports/backups.ts'
import { toUtc } from '../tables/to-utc.ts'
import { listBackupNames, nameBackup } from './backup-names.ts'
import { copyWhole } from './copy-whole.ts'
import type { SqlitePlace } from './sqlite-place.ts'

/** Copies the record into the folder of backups and lets go of the oldest. Throws the errors of SQLite and the disk. */
export function makeBackupOf(place: SqlitePlace, reason: string): Backup {
  mkdirSync(place.backupFolder, { recursive: true, mode: 0o700 })
  const name = nameBackup(toUtc(place.clock.now()), reason)
  copyWhole(place.file, join(place.backupFolder, name), place.patience)
  // The one just made stays, even where a clock that was set back has older ones seem newer.
  const others = listBackupNames(place.backupFolder).filter((one) => one !== name)
  for (const old of others.slice(place.keepBackups - 1)) {
    rmSync(join(place.backupFolder, old), { force: true })
  }
  return describeBackup(place, name)
}

export function describeBackup(place: SqlitePlace, name: string): Backup {
  const path = join(place.backupFolder, name)
  return { name, path, bytes: statSync(path).size }
}
