import { readdirSync } from 'node:fs'

const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-[a-z0-9-]+\.db$/

/** The name of a backup: its moment (UTC, ISO 8601 with milliseconds) and its reason, a few words. */
export function nameBackup(utc: string, reason: string): string {
  const words = reason
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${utc.replaceAll(':', '-')}-${words || 'backup'}.db`
}

/** Whole backups, newest first. None when there is no folder. */
export function listBackupNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort()
      .reverse()
  } catch {
    // No folder, or none that may be read: nothing to offer.
    return []
  }
}

export function lastBackupName(folder: string): string | null {
  return listBackupNames(folder)[0] ?? null
}
