import { copyFileSync, existsSync, rmSync, statSync, truncateSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Migration, migrations } from '../tables/migration.ts'
import { makeCase, stamp } from '../testing/make-case.ts'
import { expectKind, saved } from '../testing/record-desk.ts'
import { settlePlainly } from '../testing/settle-plainly.ts'
import { tempPlace } from '../testing/temp-place.ts'
import { openBackups } from './open-backups.ts'
import { openSqliteRecord } from './open-sqlite-record.ts'
import type { SqlitePlace } from './sqlite-place.ts'

/** An open record with one case, of which there is a backup, and one that came later. */
async function keepTwo(place: SqlitePlace) {
  const opened = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const backups = openBackups(place)
  saved(await opened.record.addOpportunity('local', stamp('add'), makeCase('old')))
  const { backup } = expectKind(await backups.makeBackup('old'), 'made')
  saved(await opened.record.addOpportunity('local', stamp('add'), makeCase('new')))
  const idsNow = async () => expectKind(await opened.record.readCases('local'), 'cases').cases.map(({ id }) => id)
  return { ...opened, backups, backup, idsNow }
}

it('are made while the record is open, and the last few are kept', async () => {
  const place = tempPlace()
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const backups = openBackups(place)
  for (const n of [1, 2, 3, 4]) {
    saved(await record.addOpportunity('local', stamp('add'), makeCase(`a-${n}`)))
    expectKind(await backups.makeBackup(`Evening ${n}`), 'made')
  }
  const names = (await backups.listBackups()).map(({ name }) => name)
  expect(names.map((name) => name.slice(25))).toEqual(['evening-4.db', 'evening-3.db', 'evening-2.db'])
  await close()
})

it('bring back what was then, also to those who have the record open, and keep what was there before', async () => {
  const place = tempPlace()
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const backups = openBackups(place)
  saved(await record.addOpportunity('local', stamp('add'), makeCase('old')))
  const { backup } = expectKind(await backups.makeBackup('old'), 'made')
  saved(await record.addOpportunity('local', stamp('add'), makeCase('new')))
  const { before, aside } = expectKind(await backups.restoreBackup(backup.name), 'restored')
  expect(aside).toBeNull()
  const idsNow = async () => expectKind(await record.readCases('local'), 'cases').cases.map(({ id }) => id)
  expect(await idsNow()).toEqual(['old'])
  saved(await record.addOpportunity('local', stamp('add'), makeCase('later')))
  expectKind(await backups.restoreBackup(before?.name ?? ''), 'restored')
  expect(await idsNow()).toEqual(['new', 'old'])
  expect(await backups.examine()).toMatchObject({ kind: 'examined', problems: [], place: place.file })
  await close()
})

it('are refused when they are not there, or not whole', async () => {
  const place = tempPlace()
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  saved(await record.addOpportunity('local', stamp('add'), makeCase('a')))
  const backups = openBackups(place)
  const { backup } = expectKind(await backups.makeBackup('evening'), 'made')
  truncateSync(backup.path, backup.bytes - 4096)
  expect(await backups.restoreBackup(backup.name)).toEqual({ kind: 'damaged-backup', name: backup.name })
  expect(await backups.restoreBackup('../record.db')).toEqual({ kind: 'no-such-backup', name: '../record.db' })
  expect(expectKind(await record.readCase('local', 'a'), 'case').case).toEqual(makeCase('a'))
  await close()
})

it('are not let go of at once when the clock was set back', async () => {
  const place = tempPlace()
  const { close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const backups = openBackups(place)
  for (const n of [1, 2, 3]) expectKind(await backups.makeBackup(`evening ${n}`), 'made')
  const early = openBackups({ ...place, clock: { now: () => '2025-01-01T08:00:00Z' } })
  const { backup } = expectKind(await early.makeBackup('set back'), 'made')
  expect((await backups.listBackups()).map(({ name }) => name.slice(25))).toEqual([
    'evening-3.db',
    'evening-2.db',
    'set-back.db',
  ])
  expect(existsSync(backup.path)).toBe(true)
  await close()
})

it('take the place of a damaged record also for those who have it open', async () => {
  const place = tempPlace()
  const { record, backups, backup, idsNow, close } = await keepTwo(place)
  truncateSync(place.file, 0)
  const { aside } = expectKind(await backups.restoreBackup(backup.name), 'restored')
  expect(statSync(aside ?? '').size).toBe(0)
  expect(await idsNow()).toEqual(['old'])
  saved(await record.addOpportunity('local', stamp('add'), makeCase('later')))
  await close()
  const again = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  expect(expectKind(await again.record.readCases('local'), 'cases').cases.map(({ id }) => id)).toEqual(['later', 'old'])
  await again.close()
})

it('take the place of a record that is gone, without what was written to it last; nothing new is begun before', async () => {
  const place = tempPlace()
  const { backups, backup, close } = await keepTwo(place)
  copyFileSync(`${place.file}-wal`, `${place.file}-kept`)
  await close()
  rmSync(place.file)
  copyFileSync(`${place.file}-kept`, `${place.file}-wal`)
  const gone = { kind: 'missing-file', place: place.file, lastBackup: backup.name }
  expect(await openSqliteRecord(place, settlePlainly)).toEqual(gone)
  expect(await backups.examine()).toEqual(gone)
  expect(await openSqliteRecord({ ...place, backupFolder: `${place.backupFolder}-none` }, settlePlainly)).toEqual({
    ...gone,
    lastBackup: null,
  })
  expect(existsSync(place.file)).toBe(false)
  expect(expectKind(await backups.restoreBackup(backup.name), 'restored').aside).toBeNull()
  const again = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  expect(expectKind(await again.record.readCases('local'), 'cases').cases.map(({ id }) => id)).toEqual(['old'])
  await again.close()
})

it('wait for whoever writes, and tell when that takes too long', async () => {
  const place = tempPlace()
  const { backup, backups, idsNow, close } = await keepTwo(place)
  const told: unknown[] = []
  let restoring: ReturnType<typeof backups.restoreBackup> | undefined
  const slow = expectKind(
    await openSqliteRecord(place, async (caseFile, now) => {
      told.push(await openBackups({ ...place, patience: 50 }).restoreBackup(backup.name))
      restoring = backups.restoreBackup(backup.name)
      return settlePlainly(caseFile, now)
    }),
    'open',
  )
  saved(await slow.record.addOpportunity('local', stamp('add'), makeCase('slow')))
  expect(told).toEqual([{ kind: 'busy', place: place.file }])
  expect(await restoring).toMatchObject({ kind: 'restored' })
  expect(await idsNow()).toEqual(['old'])
  await slow.close()
  await close()
})

it('of an older program are brought up to date, also for those who have the record open; of a newer one, refused', async () => {
  const place = tempPlace()
  await expectKind(await openSqliteRecord(place, settlePlainly, migrations.slice(0, -1)), 'open').close()
  const { backups, idsNow, close } = await keepTwo(place)
  const older = (await backups.listBackups()).find(({ name }) => name.includes('before-version'))
  expectKind(await backups.restoreBackup(older?.name ?? ''), 'restored')
  expect(await idsNow()).toEqual([])
  await close()
  const addColumn: Migration = (tables) => tables.schema.alterTable('owners').addColumn('since', 'text').execute()
  await expectKind(await openSqliteRecord(place, settlePlainly, [...migrations, addColumn]), 'open').close()
  const { backup: newer } = expectKind(await backups.makeBackup('newer'), 'made')
  truncateSync(place.file, 0)
  expect(await backups.restoreBackup(newer.name)).toMatchObject({ kind: 'newer-file', place: newer.path })
  expect(statSync(place.file).size).toBe(0)
})
