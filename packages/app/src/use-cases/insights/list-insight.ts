import { type Case, createClock, type EpochMs, type Plan, parseInstant } from '@afterword/engine'
import type { ExchangePorts } from '../exchange/export-everything.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { CaseFacts, MessageFacts } from './case-facts.ts'
import type { ChartId } from './chart.ts'
import { outcomeOf } from './draw-charts.ts'
import { factsOf } from './facts-of.ts'
import { isAnswered, kindOf, PATIENCE, spanOf } from './keys.ts'
import { countCases, type InsightsRequest } from './read-insights.ts'
import { stageOf, tallyOf } from './tally-of.ts'

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

const TABLES: Readonly<Record<ChartId, Rows>> = {
  stages: [
    ['rounds', 'outcome', 'state', 'offered'],
    ({ state, facts }) => [
      [stageOf(facts.talks), outcomeOf({ state, tally: tallyOf(facts) }), state, facts.offered ? 'yes' : 'no'],
    ],
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

/** Lists the cases behind a chart. It reads every case whole, which the charts do not. */
export async function listInsight(
  ports: ExchangePorts,
  request: InsightsRequest & { readonly chart: ChartId },
): Promise<InsightTable | Refusal> {
  const now = request.now ?? ports.clock.now()
  const counted = await countCases(ports.record, request.owner, now)
  if (isTrouble(counted)) return refuseTrouble(counted)
  const read = await ports.record.readCases(request.owner)
  if (isTrouble(read)) return refuseTrouble(read)
  const states = new Map(counted.lines.map(({ id, state }) => [id, state]))
  const [header, rowsOf] = TABLES[request.chart]
  const rows = read.cases.flatMap(({ id, case: file }) =>
    rowsOf({ state: states.get(id) ?? 'waiting', facts: factsOf(file, now), now: parseInstant(now) ?? 0 }).map(
      (cells) => [...namesOf(file), ...cells].map((cell) => String(cell ?? '')),
    ),
  )
  const { spreadsheets } = await ports.formats()
  const text = spreadsheets.write(['opportunity', 'employer', 'role', ...header], rows)
  return { kind: 'table', name: `insights-${request.chart}.csv`, text, count: rows.length }
}

function namesOf({ opportunity: { id, employer, role } }: Case): string[] {
  return [id, employer, role]
}

function sayAnswered(message: MessageFacts, now: EpochMs): string {
  const isOpen = message.answered === null && now - message.at <= PATIENCE * 3_600_000
  return isOpen ? 'too early to say' : isAnswered(message) ? 'yes' : 'no'
}
