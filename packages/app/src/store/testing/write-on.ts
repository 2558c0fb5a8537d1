import { dirname } from 'node:path'
import { openSqliteRecord } from '../sqlite/open-sqlite-record.ts'
import { checkIn, makeCase, stamp, withEntry } from './make-case.ts'
import { settlePlainly } from './settle-plainly.ts'

// A program of its own that logs one entry after another, and says the id of each once it is kept (start-writer.ts).
const [file = '', opportunity = '', name = '', count = '0'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

say('opening')
const place = {
  file,
  backupFolder: `${dirname(file)}/backups`,
  keepBackups: 3,
  patience: 20_000,
  clock: { now: () => '2026-09-15T12:00:00Z' },
}
const opened = await openSqliteRecord(place, settlePlainly)
if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
const added = await opened.record.addOpportunity('local', stamp('add'), makeCase(opportunity))
if (added.kind !== 'saved' && added.kind !== 'already-there') throw new Error(JSON.stringify(added))
for (let n = 0; n < Number(count); n += 1) {
  const id = `${name}-${n}`
  const outcome = await opened.record.changeCase('local', opportunity, stamp('log-sent'), (now) =>
    withEntry(now, { ...checkIn('2026-09-22T10:00:00Z'), id }),
  )
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
  say(id)
}
await opened.close()
