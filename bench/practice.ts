import type { PracticeCard } from '@afterword/engine'
import { medianOf, report } from './measure.ts'
import { WHO } from './store/fill-record.ts'
import { type BenchDesk, NOW, openFileDesk, startServerDesks } from './store/open-desks.ts'

const FEW = 100
const MANY = 20_000
const DUE = 20
const LATER = '2027-01-01T00:00:00Z'
const EARLIER = '2026-01-01T00:00:00Z'

/** What practice costs: the cards that are due, among few and among many. */
export async function benchPractice(): Promise<void> {
  await benchDue('SQLite', openFileDesk)
  const server = startServerDesks()
  if (!server) return console.log('(PostgreSQL is not installed here, so nothing was measured on it)')
  await benchDue('PostgreSQL', server.open)
  server.stop()
}

async function benchDue(name: string, open: () => Promise<BenchDesk>): Promise<void> {
  const few = await open()
  await fill(few, FEW)
  const many = await open()
  await fill(many, MANY)
  const [alone, among] = await medianOf(60, [() => due(few), () => due(many)])
  report(`${DUE} cards due, ${name}: among ${MANY} ÷ among ${FEW}`, among / alone, 2)
  await few.close()
  await many.close()
}

async function fill({ ports: { notebook }, settleDown }: BenchDesk, count: number): Promise<void> {
  const cards = Array.from({ length: count }, (_, at): PracticeCard => {
    const due = at < DUE ? EARLIER : LATER
    return { id: `card-${at}`, question: `Why ${at}?`, answer: {}, asked: [], added: EARLIER, due }
  })
  for (let from = 0; from < count; from += 1000) {
    const part = cards.slice(from, from + 1000)
    const pages = { kind: 'card' as const, keys: part.map(({ id }) => id) }
    await notebook.changePages(WHO.owner, { verb: 'import', by: 'bench', at: NOW }, pages, () => part)
  }
  await settleDown()
}

async function due({ ports: { notebook } }: BenchDesk): Promise<void> {
  const outcome = await notebook.dueCards(WHO.owner, NOW, DUE)
  if (outcome.kind !== 'due' || outcome.count !== DUE) throw new Error(JSON.stringify(outcome))
}
