import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHANNELS } from '../packages/app/src/use-cases/reminders/testing/hearing-world.ts'
import {
  type SimulatedYear,
  type Simulation,
  simulateYear,
  stepsOf,
} from '../packages/app/src/use-cases/reminders/testing/simulate-year.ts'
import { medianOf, report } from './measure.ts'
import { benchFeed } from './reminders/feed.ts'
import { fillRecord, WHO } from './store/fill-record.ts'
import { type BenchDesk, NOW, openFileDesk, startServerDesks } from './store/open-desks.ts'

const FEW = 1000
const MANY = 100_000
const DUE = 100

/** What reminders cost: those that are due among many, a calendar asked for again, and a year in which workers die. */
export async function benchReminders(): Promise<void> {
  await benchDue('SQLite', openFileDesk)
  const server = startServerDesks()
  if (server) await benchDue('PostgreSQL', server.open)
  server?.stop()
  await benchFeed()
  await benchYear()
}

async function benchDue(name: string, open: () => Promise<BenchDesk>): Promise<void> {
  const few = await fill(await open(), FEW)
  const many = await fill(await open(), MANY)
  const [found, foundAmong] = await medianOf(30, [() => findDue(few), () => findDue(many)])
  report(`${DUE} due reminders found, ${name}: among ${MANY} ÷ among ${FEW}`, foundAmong / found, 3)
  await few.close()
  await many.close()
}

/** So many reminders, of which some are due; each quiet opportunity has one in years. */
async function fill(desk: BenchDesk, stored: number): Promise<BenchDesk> {
  await fillRecord(desk, 0, stored)
  const row = (at: string, state: string) => `
    insert into reminders (owner, opportunity, about, what, at, due, round, state)
    select owner, opportunity, 'check-in:1', 'opens', ${at}, null, 0, '${state}' from opportunities`
  await desk.run(`${row("'2031-01-01T00:00:00.000Z'", 'planned')} where true`)
  await desk.run(`update reminders set at = '2026-09-15T00:00:00.000Z' where opportunity in
    (select opportunity from reminders where opportunity <> 'quiet' order by opportunity limit ${DUE})`)
  await desk.settleDown()
  return desk
}

async function findDue({ ports: { reminders } }: BenchDesk): Promise<void> {
  const due = await reminders.dueReminders(WHO.owner, NOW, MANY)
  if (due.kind !== 'due' || due.reminders.length !== DUE) throw new Error(JSON.stringify(due).slice(0, 200))
  await reminders.nextMoment(WHO.owner)
}

/** A thousand opportunities in a year, told by two workers of whom each dies a few times a day; and by one who lives. */
async function benchYear(): Promise<void> {
  const search = { opportunities: 1000, days: 365 }
  const calm = await liveYear({ ...search, workers: 1, mortality: 0 })
  const wild = await liveYear({ ...search, workers: 2, mortality: 0.002 })
  for (const channel of CHANNELS) {
    const told = wild.told[channel]
    const [expected, heard] = [stepsOf(calm, channel), stepsOf(wild, channel)]
    console.log(`     (${channel}: ${told.size} told of ${heard.size} steps)`)
    report(`${channel}: told twice`, [...told.values()].filter((times) => times !== 1).length, 0)
    report(`${channel}: never told`, [...expected].filter((subject) => !heard.has(subject)).length, 0)
    report(`${channel}: told for no reason`, [...heard].filter((subject) => !expected.has(subject)).length, 0)
  }
}

async function liveYear(how: Omit<Simulation, 'folder' | 'random'>): Promise<SimulatedYear> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  let seed = 11
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const began = performance.now()
  const year = await simulateYear({ ...how, folder, random })
  rmSync(folder, { recursive: true, force: true })
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  console.log(
    `     (a year in ${minutes} minutes: ${year.deaths} deaths, ${year.repeats} shown again in their own place)`,
  )
  return year
}
