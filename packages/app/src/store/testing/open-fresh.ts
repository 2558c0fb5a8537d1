import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenRecord } from '../open-record.ts'
import { openPostgresRecord } from '../postgres/open-postgres-record.ts'
import { openSqliteRecord } from '../sqlite/open-sqlite-record.ts'
import { expectKind, type Harness } from './record-desk.ts'
import { settlePlainly } from './settle-plainly.ts'
import { startPostgres } from './start-postgres.ts'
import { placeIn } from './temp-place.ts'

/** A record in a new file. */
export function startInFile(): Harness {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-record-'))
  return {
    kind: 'harness',
    open: async (): Promise<OpenRecord> => expectKind(await openSqliteRecord(placeIn(folder), settlePlainly), 'open'),
    stop: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A record in a new database of a new server; none where PostgreSQL is not installed. */
export function startInPostgres(): Harness {
  const server = startPostgres()
  if (server.kind === 'none') return server
  return {
    kind: 'harness',
    open: async (): Promise<OpenRecord> =>
      expectKind(await openPostgresRecord(server.createDatabase(), settlePlainly), 'open'),
    stop: server.stop,
  }
}
