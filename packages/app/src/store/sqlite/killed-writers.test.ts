import { expect, it } from 'vitest'
import { expectKind } from '../testing/record-desk.ts'
import { settlePlainly } from '../testing/settle-plainly.ts'
import { bundleWriter, runWriter } from '../testing/start-writer.ts'
import { tempFolder, tempPlace } from '../testing/temp-place.ts'
import { openBackups } from './open-backups.ts'
import { openSqliteRecord } from './open-sqlite-record.ts'

/** How many writers are killed; AFTERWORD_KILLS=200 in the long run. */
const kills = Number(process.env['AFTERWORD_KILLS'] ?? 40)

it(`keeps all that was acknowledged by ${kills} writers killed in the midst of it`, async () => {
  const folder = tempFolder()
  const program = await bundleWriter(folder)
  const place = tempPlace(folder)
  for (let round = 0; round < kills; round += 1) {
    const opportunity = `round-${round}`
    // Some die while they open or create the file (after the first line), others between the first and a later change.
    const killAfter = round % 5 === 0 ? 1 : ((round * 7) % 13) + 2
    const writing = { file: place.file, opportunity, name: 'w', count: 1000 }
    const { acknowledged, code } = await runWriter(program, writing, killAfter)
    expect(code).toBeNull()
    const opened = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
    const read = await opened.record.readCase('local', opportunity)
    const { entries } = expectKind(await opened.record.readHistory('local', { opportunity, limit: 2000 }), 'history')
    await opened.close()
    const log = read.kind === 'case' ? read.case.log.map(({ id }) => id) : []
    expect(log.slice(0, acknowledged.length)).toEqual(acknowledged)
    // What was not acknowledged is there wholly or not at all, with its history.
    expect(log.length - acknowledged.length).toBeLessThanOrEqual(20)
    expect(entries).toHaveLength(read.kind === 'case' ? log.length + 1 : 0)
    expect(await openBackups(place).examine()).toMatchObject({ kind: 'examined', problems: [] })
  }
}, 300_000)

it('keeps all that two processes write at once', async () => {
  const folder = tempFolder()
  const program = await bundleWriter(folder)
  const place = tempPlace(folder)
  const writing = { file: place.file, opportunity: 'both', count: 60 }
  const [server, terminal] = await Promise.all([
    runWriter(program, { ...writing, name: 'server' }),
    runWriter(program, { ...writing, name: 'terminal' }),
  ])
  expect([server.code, terminal.code]).toEqual([0, 0])
  const opened = expectKind(await openSqliteRecord(place, settlePlainly), 'open')
  const { case: caseFile } = expectKind(await opened.record.readCase('local', 'both'), 'case')
  await opened.close()
  const kept = caseFile.log.map(({ id }) => id)
  expect(kept.sort()).toEqual([...server.acknowledged, ...terminal.acknowledged].sort())
  expect(kept).toHaveLength(120)
  expect(await openBackups(place).examine()).toMatchObject({ kind: 'examined', problems: [] })
}, 60_000)
