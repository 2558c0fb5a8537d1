import { type Case, createClock, type EpochMs, type Plan, type PracticeCard, parseInstant } from '@afterword/engine'
import type { ExchangePorts } from '../exchange/export-everything.ts'
import type { Refusal } from '../failure.ts'
import { themeOf } from '../practice/theme-of.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { CaseFacts, MessageFacts } from './case-facts.ts'
import type { ChartId } from './chart.ts'
import { standingOf } from './draw-practice.ts'
import { factsOf } from './facts-of.ts'
import { isAnswered, kindOf, PATIENCE, spanOf } from './keys.ts'
import type { InsightsRequest } from './read-insights.ts'
import { outcomeOf, stageOf } from './tally-of.ts'

/** What lies behind one chart, case by case, as a table. */
export interface InsightTable {
  readonly kind: 'table'
  /** A name for its file. */
  readonly name: string
  /** CSV. */
  readonly text: string
  readonly count: number
}

interface Told {
  readonly state: Plan['state']
  readonly facts: CaseFacts
  readonly now: EpochMs
}

type CaseChart = Exclude<ChartId, 'practice'>
type Cell = string | number | undefined | null
type Rows = readonly [header: readonly string[], rowsOf: (told: Told) => readonly (readonly Cell[])[]]

const inUtc = createClock('UTC').format

const MESSAGES: Rows = [
  ['sent', 'what', 'by', 'hours waited', 'hours to an answer', 'kind', 'timing', 'answered'],
  ({ facts, now }) =>
    facts.messages.map((one) => [
      inUtc(one.at),
      one.what,
      one.by,
      one.waited,
      one.answered,
      kindOf(one),
      one.what === 'thank-you' ? null : spanOf(one.waited),
      sayAnswered(one, now),
    ]),
]

const TABLES: Readonly<Record<CaseChart, Rows>> = {
  stages: [
    ['rounds', 'outcome', 'state', 'offered'],
    ({ state, facts }) => [[stageOf(facts.talks), outcomeOf(facts, state), state, facts.offered ? 'yes' : 'no']],
  ],
  'answer-time': [
    ['interview', 'round', 'ended', 'hours to an answer'],
    ({ facts }) => facts.talks.map((one) => [one.interview, one.round, inUtc(one.ended), one.answered]),
  ],
  'follow-up': MESSAGES,
  timing: MESSAGES,
  touches: [
    ['interview', 'round', 'messages', 'hours to an answer'],
    ({ facts }) => facts.talks.map((one) => [one.interview, one.round, one.touches, one.answered]),
  ],
  thanks: [
    ['interview', 'round', 'ended', 'to be thanked', 'thanked within 24 h'],
    ({ facts }) => facts.talks.map((one) => [one.interview, one.round, inUtc(one.ended), one.owed, one.thanked]),
  ],
  fit: [
    ['round', 'resonates', 'career goals', 'decision'],
    ({ facts }) => facts.fit.map((one) => [one.round, one.resonates, one.careerGoals, one.decision]),
  ],
}

/** Lists the cases, or the practice cards, behind a chart. It reads every case whole, which the charts do not. */
export async function listInsight(
  ports: ExchangePorts,
  request: InsightsRequest & { readonly chart: ChartId },
): Promise<InsightTable | Refusal> {
  const now = request.now ?? ports.clock.now()
  const { owner, chart } = request
  return chart === 'practice' ? listCards(ports, owner, now) : listCases(ports, owner, chart, now)
}

async function listCases(
  ports: ExchangePorts,
  owner: string,
  chart: CaseChart,
  now: string,
): Promise<InsightTable | Refusal> {
  const settled = await ports.record.settleStale(owner, now)
  if (isTrouble(settled)) return refuseTrouble(settled)
  const listed = await ports.record.listOpportunities(owner)
  if (isTrouble(listed)) return refuseTrouble(listed)
  const read = await ports.record.readCases(owner)
  if (isTrouble(read)) return refuseTrouble(read)
  const states = new Map(listed.opportunities.map(({ id, state }) => [id, state]))
  const [header, rowsOf] = TABLES[chart]
  const rows = read.cases.flatMap(({ id, case: file }) =>
    rowsOf({ state: states.get(id) ?? 'waiting', facts: factsOf(file, now), now: parseInstant(now) ?? 0 }).map(
      (cells) => [...namesOf(file), ...cells].map((cell) => String(cell ?? '')),
    ),
  )
  return writeTable(ports, chart, ['opportunity', 'employer', 'role', ...header], rows)
}

async function listCards(ports: ExchangePorts, owner: string, now: string): Promise<InsightTable | Refusal> {
  const read = await ports.notebook.readPages(owner, 'card')
  if (isTrouble(read)) return refuseTrouble(read)
  const header = ['card', 'theme', 'question', 'standing', 'asked', 'practised', 'forgotten', 'last', 'due']
  return writeTable(
    ports,
    'practice',
    header,
    read.pages.map((card) => cellsOf(card, now)),
  )
}

function cellsOf(card: PracticeCard, now: string): string[] {
  const { id, question, asked, memory, due } = card
  const counts = [asked.length, memory?.reps ?? 0, memory?.lapses ?? 0].map(String)
  return [id, themeOf(card), question, standingOf(card, now), ...counts, memory?.last ?? '', due]
}

async function writeTable(
  ports: ExchangePorts,
  chart: ChartId,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<InsightTable> {
  const { spreadsheets } = await ports.formats()
  return { kind: 'table', name: `insights-${chart}.csv`, text: spreadsheets.write(header, rows), count: rows.length }
}

function namesOf({ opportunity: { id, employer, role } }: Case): string[] {
  return [id, employer, role]
}

function sayAnswered(message: MessageFacts, now: EpochMs): string {
  const isOpen = message.answered === null && now - message.at <= PATIENCE * 3_600_000
  return isOpen ? 'too early to say' : isAnswered(message) ? 'yes' : 'no'
}
