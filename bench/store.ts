import { planToday } from '../packages/app/src/use-cases/desk/plan-today.ts'
import { logSent } from '../packages/app/src/use-cases/log/log-entry.ts'
import { medianOf, report } from './measure.ts'
import { fillRecord, WHO } from './store/fill-record.ts'
import { type BenchDesk, NOW, openFileDesk, startServerDesks } from './store/open-desks.ts'
import { benchStart } from './store/start.ts'

const FEW = 100
const MANY = 100_000
const DUE = 10

/** What the record costs: a start of the program, today among much, a change against a bare insert. */
export async function benchStore(): Promise<void> {
  await benchStart()
  await benchRecord('SQLite', openFileDesk)
  const server = startServerDesks()
  if (!server) return console.log('(PostgreSQL is not installed here, so nothing was measured on it)')
  await benchRecord('PostgreSQL', server.open)
  server.stop()
}

async function benchRecord(name: string, open: () => Promise<BenchDesk>): Promise<void> {
  const few = await open()
  await fillRecord(few, DUE, FEW)
  const many = await open()
  await fillRecord(many, DUE, MANY)
  const [asked, among] = await medianOf(30, [() => today(few), () => today(many)])
  report(`today with ${DUE} due, ${name}: among ${MANY} ÷ among ${FEW}`, among / asked, 3)
  const [found, foundAmong] = await medianOf(30, [() => due(few), () => due(many)])
  report(`the queries of it alone, ${name}: among ${MANY} ÷ among ${FEW}`, foundAmong / found, 3)
  await few.run('create table bare (owner text, id integer, body text)')
  const insert = `insert into bare values ('local', 1, '${'x'.repeat(200)}')`
  const [bare, change] = await medianOf(60, [() => few.runInTransaction(insert), () => addEntry(few)])
  report(`a log entry kept and planned again ÷ a bare insert, ${name}`, change / bare, 25)
  await few.close()
  await many.close()
}

async function today({ ports }: BenchDesk): Promise<void> {
  const outcome = await planToday(ports, { ...WHO, now: NOW })
  if (outcome.kind === 'refused' || outcome.actions.length < DUE) throw new Error(JSON.stringify(outcome))
}

async function due({ ports: { record } }: BenchDesk): Promise<void> {
  await record.dueOpportunities(WHO.owner, NOW)
  await record.lookAround(WHO.owner, NOW)
}

async function addEntry({ ports }: BenchDesk): Promise<void> {
  const entry = { type: 'sent', contact: 'dana', channel: 'email', purpose: 'other' } as const
  const outcome = await logSent(ports, { ...WHO, opportunity: `due-${turn++ % DUE}`, entry, now: NOW })
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome))
}

let turn = 0
