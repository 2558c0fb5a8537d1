import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { SqlitePlace } from '../sqlite/sqlite-place.ts'

/** A place in a new folder, which is removed after the test; a clock that goes on by a second each time it is read. */
export function tempPlace(folder = tempFolder()): SqlitePlace {
  return placeIn(folder)
}

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function placeIn(folder: string): SqlitePlace {
  let seconds = 0
  const now = () => {
    seconds += 1
    return `2026-09-15T12:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}Z`
  }
  return {
    file: join(folder, 'afterword', 'record.db'),
    backupFolder: join(folder, 'afterword', 'backups'),
    keepBackups: 3,
    patience: 10_000,
    clock: { now },
  }
}
