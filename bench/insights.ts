import type { LogEntry } from '@afterword/engine'
import { factsOf } from '../packages/app/src/use-cases/insights/facts-of.ts'
import { readInsights } from '../packages/app/src/use-cases/insights/read-insights.ts'
import { keepCase } from '../packages/app/src/use-cases/opportunities/add-opportunity.ts'
import { medianOf, report } from './measure.ts'
import { makeCase, WHO } from './store/fill-record.ts'
import { type BenchDesk, NOW, openFileDesk, startServerDesks } from './store/open-desks.ts'

const FEW = 1_000
const MANY = 10_000
const ENTRIES = 20

/** What insights cost over 10,000 opportunities with 200,000 entries in their logs. */
export async function benchInsights(): Promise<void> {
  await benchOn('SQLite', openFileDesk)
  const server = startServerDesks()
  if (!server) return console.log('(PostgreSQL is not installed here, so nothing was measured on it)')
  await benchOn('PostgreSQL', server.open)
  server.stop()
}

async function benchOn(name: string, open: () => Promise<BenchDesk>): Promise<void> {
  const few = await open()
  await fill(few, FEW)
  const many = await open()
  await fill(many, MANY)
  const [small, large] = await medianOf(9, [() => read(few, FEW), () => read(many, MANY)])
  report(`insights over ${MANY} opportunities with ${MANY * ENTRIES} entries, ${name}, milliseconds`, large, 150)
  report(`insights over ${MANY} ÷ over ${FEW}, ${name}`, large / small, 15)
  await few.close()
  await many.close()
}

async function read({ ports }: BenchDesk, expected: number): Promise<void> {
  const insights = await readInsights(ports, { ...WHO, now: NOW })
  if (insights.kind === 'refused' || insights.opportunities !== expected) throw new Error(JSON.stringify(insights))
}

/** One is kept as usual; the others are copies, made by the database: one by one would take an hour. */
async function fill(desk: BenchDesk, count: number): Promise<void> {
  const base = makeCase('one', ['2026-05-04T11:00:00Z', '2026-05-04T12:00:00Z'])
  const file = { ...base, log: Array.from({ length: ENTRIES }, (_, at) => entryOf(at)) }
  const kept = await keepCase(desk.ports, { ...WHO, verb: 'add-opportunity', case: file, now: NOW })
  if (kept.kind === 'refused') throw new Error(JSON.stringify(kept))
  if (factsOf(file, NOW).messages.length < ENTRIES / 3) throw new Error('The case to be copied says too little.')
  const numbers = `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count - 1})`
  const copy = (table: string, columns: string) =>
    desk.run(
      `${numbers} insert into ${table} (opportunity, ${columns}) select 'copy-' || n, ${columns}
       from ${table} q, numbers where q.opportunity = 'one'`,
    )
  await copy('opportunities', 'owner, employer, role, body, seeker, policy, has_resources, version, state, tally')
  await desk.run(`update totals set count = count * ${count} where from_at = ''`)
  // Messages that wait do so each from a moment of its own.
  await desk.run(
    `${numbers} insert into totals (owner, from_at, key, count) select owner, substr(from_at, 1, 19) || '.' || n || 'Z', key, count
     from totals q, numbers where q.from_at <> ''`,
  )
  await copy('contacts', 'owner, id, position, name, email, body')
  await copy('log_entries', 'owner, position, at, type, contact, body')
  await desk.settleDown()
}

/** Three kinds of entries in turn, two days apart. */
function entryOf(at: number): LogEntry {
  const moment = `2026-${String(5 + Math.floor((at * 2) / 28)).padStart(2, '0')}-${String(5 + ((at * 2) % 22)).padStart(2, '0')}T12:00:00Z`
  const plain = { id: `e${at}`, at: moment }
  if (at % 3 === 0) return { ...plain, type: 'sent', contact: 'dana', channel: 'email', purpose: 'check-in' }
  if (at % 3 === 1) return { ...plain, type: 'call', contact: 'dana', outcome: 'voicemail', purpose: 'check-in' }
  return { ...plain, type: 'received', contact: 'dana', channel: 'email', kind: 'reply' }
}
