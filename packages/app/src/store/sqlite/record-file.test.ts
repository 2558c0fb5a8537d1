import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { type Migration, migrations } from '../tables/migration.ts'
import { makeCase, stamp } from '../testing/make-case.ts'
import { expectKind, saved } from '../testing/record-desk.ts'
import { settlePlainly } from '../testing/settle-plainly.ts'
import { tempPlace } from '../testing/temp-place.ts'
import { openBackups } from './open-backups.ts'
import { openConnection } from './open-connection.ts'
import { openSqliteRecord } from './open-sqlite-record.ts'
import type { SqlitePlace } from './sqlite-place.ts'

const addColumn: Migration = (tables) => tables.schema.alterTable('owners').addColumn('since', 'text').execute()
const newer = [...migrations, addColumn]

/** A closed record with one case, and the backups that were asked for. */
async function keepOne(place: SqlitePlace): Promise<void> {
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  saved(await record.addOpportunity('local', stamp('add'), makeCase('a')))
  await close()
}

async function readOne(place: SqlitePlace): Promise<unknown> {
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const read = await record.readCase('local', 'a')
  await close()
  return read.kind === 'case' ? read.case : read
}

it('is for its user alone', async () => {
  const place = tempPlace()
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  saved(await record.addOpportunity('local', stamp('add'), makeCase('a')))
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect(modeOf(dirname(place.file))).toBe('700')
  expect([place.file, `${place.file}-wal`].map(modeOf)).toEqual(['600', '600'])
  const { backup } = expectKind(await openBackups(place).makeBackup('by hand'), 'made')
  expect([place.backupFolder, backup.path].map(modeOf)).toEqual(['700', '600'])
  await close()
})

it('is brought up to date after a backup, and refused by an older program from then on', async () => {
  const place = tempPlace()
  await keepOne(place)
  const updated = expectKind(await openSqliteRecord(place, settlePlainly, newer), 'open')
  expect(expectKind(await updated.record.readCase('local', 'a'), 'case').case).toEqual(makeCase('a'))
  await updated.close()
  const [backup] = await openBackups(place).listBackups()
  expect(backup?.name).toMatch(new RegExp(`before-version-${newer.length}[.]db$`))
  const bytes = readFileSync(place.file)
  expect(await openSqliteRecord(place, settlePlainly)).toEqual({
    kind: 'newer-file',
    place: place.file,
    found: newer.length,
    known: migrations.length,
  })
  expect(readFileSync(place.file)).toEqual(bytes)
  expectKind(await openBackups(place).restoreBackup(backup?.name ?? ''), 'restored')
  expect(await readOne(place)).toEqual(makeCase('a'))
})

it('stays as it was when a step to a newer version fails', async () => {
  const place = tempPlace()
  await keepOne(place)
  const broken: Migration = async (tables, kind) => {
    await addColumn(tables, kind)
    throw new Error('a step that fails')
  }
  await expect(openSqliteRecord(place, settlePlainly, [...migrations, broken])).rejects.toThrow('a step that fails')
  expect(await readOne(place)).toEqual(makeCase('a'))
})

it.for([
  ['cut in half', (file: string) => truncateSync(file, statSync(file).size / 2)],
  ['emptied', (file: string) => truncateSync(file, 0)],
  ['overwritten', (file: string) => writeFileSync(file, 'A letter to nobody. '.repeat(1000))],
] as const)('is recognised when it was %s; the last backup is named and brings it back', async ([, damage]) => {
  const place = tempPlace()
  await keepOne(place)
  const backups = openBackups(place)
  const { backup } = expectKind(await backups.makeBackup('by hand'), 'made')
  damage(place.file)
  const refused = await openSqliteRecord(place, settlePlainly)
  expect(refused).toEqual({ kind: 'damaged-file', place: place.file, lastBackup: backup.name })
  const { aside } = expectKind(await backups.restoreBackup(backup.name), 'restored')
  expect(statSync(aside ?? '').isFile()).toBe(true)
  expect(await readOne(place)).toEqual(makeCase('a'))
})

it('tells of damage inside when it comes upon it, and when it is examined', async () => {
  const place = tempPlace()
  await keepOne(place)
  const bytes = readFileSync(place.file)
  writeFileSync(place.file, bytes.fill(0xee, 4096))
  const opened = await openSqliteRecord(place, settlePlainly)
  const met = opened.kind === 'open' ? await opened.record.readCase('local', 'a') : opened
  expect(met).toEqual({ kind: 'damaged-file', place: place.file, lastBackup: null })
  if (opened.kind === 'open') await opened.close()
  const examined = await openBackups(place).examine()
  expect(examined.kind === 'examined' ? examined.problems.length > 0 : examined.kind).not.toBe(false)
  expect(await openBackups(place).makeBackup('by hand')).toMatchObject({ kind: 'damaged-file' })
})

it('is not made where a file is in the way of its folder', async () => {
  const place = tempPlace()
  writeFileSync(dirname(place.file), 'no folder')
  expect(await openSqliteRecord(place, settlePlainly)).toMatchObject({ kind: 'unreachable', place: place.file })
})

it('tells that another writes for too long', async () => {
  const place = { ...tempPlace(), patience: 50 }
  await keepOne(place)
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const other = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  let outcome: unknown
  await other.record.changeCase('local', 'a', stamp('slow'), (now) => now)
  const slow = expectKind(
    await openSqliteRecord(place, async (caseFile, now) => {
      outcome = await record.binOpportunity('local', 'a', stamp('bin'))
      return settlePlainly(caseFile, now)
    }),
    'open',
  )
  saved(await slow.record.addOpportunity('local', stamp('add'), makeCase('b')))
  expect(outcome).toEqual({ kind: 'busy', place: place.file })
  for (const one of [slow, other]) await one.close()
  await close()
})

it('finds what was kept before pages of the notebook could be searched', async () => {
  const place = tempPlace()
  const older = expectKind(await openSqliteRecord(place, settlePlainly, migrations.slice(0, 7)), 'open')
  await older.close()
  const connection = openConnection(place.file, place.patience)
  const page = {
    id: 'a',
    title: 'Über Nachtdienste',
    url: 'https://a.example',
    kind: 'talk',
    added: '2026-09-15T12:00:00Z',
  }
  connection.exec(`insert into notebook values ('local', 'article', 'a', null, null, '${JSON.stringify(page)}')`)
  connection.close()
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const found = expectKind(await record.searchEverything('local', 'uber nacht'), 'found')
  expect(found.pages).toMatchObject([{ page: 'article', title: 'Über Nachtdienste' }])
  await close()
})
