import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '@afterword/engine'
import { openSecrets } from '../../packages/app/src/secrets/open-secrets.ts'
import { randomIds } from '../../packages/app/src/secrets/random-ids.ts'
import { readKey } from '../../packages/app/src/secrets/read-key.ts'
import { renewFeed } from '../../packages/app/src/use-cases/calendar/keep-feed.ts'
import { serveFeed } from '../../packages/app/src/use-cases/calendar/serve-feed.ts'
import { loadFormats } from '../../packages/app/src/wiring/load-formats.ts'
import { sayCalendar } from '../../packages/app/src/wording/say-calendar.ts'
import { report, timeEachAsync } from '../measure.ts'
import { fillRecord, WHO } from '../store/fill-record.ts'
import { NOW, openFileDesk } from '../store/open-desks.ts'

const sayAll = (file: Case, now: string) => sayCalendar(file, now, { discreet: false })

const ENTRIES = 2000

/** A calendar of many entries, asked for again: milliseconds, as no ratio says what a calendar program waits for. */
export async function benchFeed(): Promise<void> {
  const desk = await openFileDesk()
  await fillRecord(desk, 0, ENTRIES)
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const secrets = openSecrets(() => readKey({ given: undefined, file: join(folder, 'key') }))
  const ports = { ...desk.ports, secrets, ids: randomIds, formats: loadFormats }
  const feed = await renewFeed(ports, WHO)
  if (feed.kind !== 'feed') throw new Error(JSON.stringify(feed))
  const ask = async () => {
    const served = await serveFeed(ports, { token: feed.token ?? '', wording: sayAll, wordingName: '', now: NOW })
    if (served.kind !== 'served') throw new Error(JSON.stringify(served))
    return served
  }
  const first = await ask()
  const entries = first.text.split('BEGIN:VEVENT').length - 1
  if (entries < ENTRIES) throw new Error(`${entries} entries`)
  if ((await ask()).tag !== first.tag) throw new Error('It is new though nothing has changed.')
  report(`a calendar of ${entries} entries, warm, ms`, await timeEachAsync(async () => void (await ask())), 30)
  rmSync(folder, { recursive: true, force: true })
  await desk.close()
}
