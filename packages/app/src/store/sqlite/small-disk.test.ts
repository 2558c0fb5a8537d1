import { expect, it } from 'vitest'
import { makeCase, stamp } from '../testing/make-case.ts'
import { expectKind, saved } from '../testing/record-desk.ts'
import { settlePlainly } from '../testing/settle-plainly.ts'
import { mountSmallDisk } from '../testing/small-disk.ts'
import { placeIn } from '../testing/temp-place.ts'
import { openBackups } from './open-backups.ts'
import { openSqliteRecord } from './open-sqlite-record.ts'

it('says that the disk is full, keeps what it has, and goes on when there is room again', async ({ skip }) => {
  const disk = mountSmallDisk('2m')
  if (disk.kind === 'none') return skip(disk.reason)
  const place = placeIn(disk.folder)
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const text = 'All that they said about the night shift. '.repeat(500)
  const withText = (id: string) =>
    makeCase(id, {
      interviews: makeCase(id).interviews.map((one) => ({ ...one, notes: [{ kind: 'fact' as const, text }] })),
    })
  const acknowledged: string[] = []
  let refusal: unknown
  for (let n = 0; refusal === undefined && n < 200; n += 1) {
    const outcome = await record.addOpportunity('local', stamp('add'), withText(`a-${n}`))
    if (outcome.kind === 'saved') acknowledged.push(`a-${n}`)
    else refusal = outcome
  }
  expect(refusal).toEqual({ kind: 'disk-full', place: place.file })
  expect(acknowledged.length).toBeGreaterThan(5)
  const kept = expectKind(await record.readCases('local'), 'cases')
  expect(kept.cases.map(({ id }) => id).sort()).toEqual([...acknowledged].sort())
  expect(await openBackups(place).makeBackup('by hand')).toEqual({ kind: 'disk-full', place: place.file })
  expect(await openBackups(place).listBackups()).toEqual([])
  disk.remount('size=16m')
  saved(await record.addOpportunity('local', stamp('add'), withText('after')))
  expect(expectKind(await record.readCases('local'), 'cases').cases).toHaveLength(acknowledged.length + 1)
  await close()
  expect(await openBackups(place).examine()).toMatchObject({ kind: 'examined', problems: [] })
})

it('says that there is no room to begin', async ({ skip }) => {
  const disk = mountSmallDisk('64k')
  if (disk.kind === 'none') return skip(disk.reason)
  const place = placeIn(disk.folder)
  expect(await openSqliteRecord(place, settlePlainly)).toEqual({ kind: 'disk-full', place: place.file })
  disk.remount('size=8m')
  const { close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  await close()
})

it('says that it may not write', async ({ skip }) => {
  const disk = mountSmallDisk('8m')
  if (disk.kind === 'none') return skip(disk.reason)
  const place = placeIn(disk.folder)
  const { record, close } = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  saved(await record.addOpportunity('local', stamp('add'), makeCase('a')))
  await close()
  disk.remount('ro')
  expect(await openSqliteRecord(place, settlePlainly)).toEqual({ kind: 'read-only', place: place.file })
  disk.remount('rw')
  const again = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  expect(expectKind(await again.record.readCase('local', 'a'), 'case').case).toEqual(makeCase('a'))
  await again.close()
})
