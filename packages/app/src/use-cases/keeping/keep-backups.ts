import type { Backup, Backups, Examination } from '../../ports/backups.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'

/** A backup was made. */
export interface BackupMade {
  readonly kind: 'made'
  readonly backup: Backup
}

/** Makes a backup of everything, and checks that it is whole. */
export async function makeBackup(
  ports: { readonly backups: Backups },
  { reason = 'by hand' }: { readonly reason?: string } = {},
): Promise<BackupMade | Refusal> {
  const made = await ports.backups.makeBackup(reason)
  return isTrouble(made) ? refuseTrouble(made) : made
}

export interface BackupList {
  readonly kind: 'backups'
  readonly backups: readonly Backup[]
}

/** The backups that are there, newest first. */
export async function listBackups(ports: { readonly backups: Backups }): Promise<BackupList> {
  return { kind: 'backups', backups: await ports.backups.listBackups() }
}

/** `before`: the backup of what was there until now; `aside`: where a damaged record was put. */
export interface Restored {
  readonly kind: 'restored'
  readonly name: string
  readonly before: Backup | null
  readonly aside: string | null
}

/** Puts a backup in the place of the record, by its name; the newest without one. */
export async function restoreBackup(
  ports: { readonly backups: Backups },
  request: { readonly name?: string | undefined } = {},
): Promise<Restored | Refusal> {
  const kept = await ports.backups.listBackups()
  const name = request.name ?? kept[0]?.name
  if (name === undefined) return refuse({ kind: 'no-backup', asked: null, there: [] })
  const outcome = await ports.backups.restoreBackup(name)
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  switch (outcome.kind) {
    case 'restored':
      return { ...outcome, name }
    case 'no-such-backup':
      return refuse({ kind: 'no-backup', asked: name, there: kept.map((one) => one.name) })
    case 'damaged-backup':
      return refuse({ kind: 'damaged-backup', name, there: kept.map((one) => one.name) })
  }
}

/** Examines the record: every page of it, and what backups there are. */
export async function examineRecord(ports: { readonly backups: Backups }): Promise<Examination | Refusal> {
  const examined = await ports.backups.examine()
  return isTrouble(examined) ? refuseTrouble(examined) : examined
}
