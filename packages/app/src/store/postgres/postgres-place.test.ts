import { expect, it, onTestFinished } from 'vitest'
import { type Migration, migrations } from '../tables/migration.ts'
import { expectKind } from '../testing/record-desk.ts'
import { settlePlainly } from '../testing/settle-plainly.ts'
import { startPostgres } from '../testing/start-postgres.ts'
import { openPostgresRecord } from './open-postgres-record.ts'

const addColumn: Migration = (tables) => tables.schema.alterTable('owners').addColumn('since', 'text').execute()

it('is set up once by several programs at once, brought up to date, and refused by an older one', async ({ skip }) => {
  const server = startPostgres()
  if (server.kind === 'none') return skip(server.reason)
  onTestFinished(server.stop)
  const address = server.createDatabase()
  const opened = await Promise.all([1, 2, 3].map(() => openPostgresRecord(address, settlePlainly)))
  for (const one of opened) await expectKind(one, 'open').close()
  await expectKind(await openPostgresRecord(address, settlePlainly, [...migrations, addColumn]), 'open').close()
  expect(await openPostgresRecord(address, settlePlainly)).toMatchObject({
    kind: 'newer-file',
    found: migrations.length + 1,
    known: migrations.length,
  })
  const nowhere = address.replace('/record_', '/nowhere_')
  expect(await openPostgresRecord(nowhere, settlePlainly)).toMatchObject({ kind: 'unreachable' })
})

it.each([
  ['postgres://ines:secret@localhost:1/record', 'postgres://ines@localhost:1/record'],
  ['postgres://ines:se:cret%40@localhost:1/record', 'postgres://ines@localhost:1/record'],
  ['postgres://localhost:1/record?user=ines&password=secret', 'postgres://localhost:1/record'],
  ['postgres://ines:secret@/record?host=/nowhere', 'DATABASE_URL'],
  ['postgres://ines:sec/ret@localhost:1/record', 'DATABASE_URL'],
])('is told to be out of reach when nobody answers, without its password: %s', async (address, place) => {
  const refused = await openPostgresRecord(address, settlePlainly)
  expect(refused).toMatchObject({ kind: 'unreachable', place })
  expect(JSON.stringify(refused)).not.toMatch(/sec|ret/)
})
