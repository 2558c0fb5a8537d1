import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Backups } from '../../ports/backups.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { listBackupNames } from './backup-names.ts'
import { findProblems } from './copy-whole.ts'
import { describeBackup, makeBackupOf } from './make-backup.ts'
import { readSqliteTrouble } from './read-sqlite-trouble.ts'
import { restoreBackupOf } from './restore-backup.ts'
import type { SqlitePlace } from './sqlite-place.ts'

/** Backups of a record in a file. */
export function openBackups(place: SqlitePlace): Backups {
  const guard = async <Outcome>(work: () => Outcome | Promise<Outcome>): Promise<Outcome | RecordTrouble> => {
    try {
      return await work()
    } catch (error) {
      const trouble = readSqliteTrouble(place, error)
      if (!trouble) throw error
      return trouble
    }
  }
  const list = () => listBackupNames(place.backupFolder).map((name) => describeBackup(place, name))
  return {
    makeBackup: (reason) => guard(() => ({ kind: 'made' as const, backup: makeBackupOf(place, reason) })),
    listBackups: async () => list(),
    restoreBackup: (name) => guard(() => restoreBackupOf(place, name)),
    examine: () =>
      guard(() => {
        const connection = new DatabaseSync(place.file, { readOnly: true, timeout: place.patience })
        try {
          const problems = findProblems(connection)
          const { size } = statSync(place.file)
          return { kind: 'examined' as const, place: place.file, bytes: size, problems, backups: list() }
        } finally {
          connection.close()
        }
      }),
  }
}
