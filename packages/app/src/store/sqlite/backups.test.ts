import { truncateSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeCase, stamp } from '../testing/make-case.ts'
import { expectKind, saved } from '../testing/record-desk.ts'
import { settlePlainly } from '../testing/settle-plainly.ts'
import { tempPlace } from '../testing/temp-place.ts'
import { openBackups } from './open-backups.ts'
import { openSqliteRecord } from './open-sqlite-record.ts'

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
