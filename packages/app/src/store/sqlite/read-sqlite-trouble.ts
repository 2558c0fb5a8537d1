import { existsSync } from 'node:fs'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { lastBackupName } from './backup-names.ts'
import type { SqlitePlace } from './sqlite-place.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const BUSY = 5
const LOCKED = 6
const READ_ONLY = 8
const IO_ERROR = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NO_DATABASE = 26
/** Extended: the file of the shared index could not be made as long as it must be. */
const IO_ERROR_SHM_SIZE = 4874

/** What a person can be told about an error of SQLite or of the file system; undefined for a defect. */
export function readSqliteTrouble(place: SqlitePlace, error: unknown): RecordTrouble | undefined {
  if (!(error instanceof Error)) return undefined
  const at = { place: place.file }
  if ('errcode' in error) return readResultCode(place, Number(error.errcode), error.message)
  switch ('code' in error ? String(error.code) : '') {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', ...at }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'read-only', ...at }
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
    case 'ENAMETOOLONG':
      return { kind: 'unreachable', reason: error.message, ...at }
    case 'EIO':
      return { kind: 'disk-error', reason: error.message, ...at }
    default:
      return undefined
  }
}

function readResultCode(place: SqlitePlace, code: number, message: string): RecordTrouble | undefined {
  const at = { place: place.file }
  if (code === IO_ERROR_SHM_SIZE) return { kind: 'disk-full', ...at }
  switch (code & 0xff) {
    case BUSY:
    case LOCKED:
      return { kind: 'busy', ...at }
    case READ_ONLY:
      return { kind: 'read-only', ...at }
    case FULL:
      return { kind: 'disk-full', ...at }
    case CORRUPT:
    case NO_DATABASE:
      return { kind: 'damaged-file', lastBackup: lastBackupName(place.backupFolder), ...at }
    case IO_ERROR:
      return { kind: 'disk-error', reason: message, ...at }
    case CANNOT_OPEN: {
      const lastBackup = lastBackupName(place.backupFolder)
      if (lastBackup !== null && !existsSync(place.file)) return { kind: 'missing-file', lastBackup, ...at }
      return { kind: 'unreachable', reason: message, ...at }
    }
    default:
      return undefined
  }
}
