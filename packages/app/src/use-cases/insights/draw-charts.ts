import type { EpochMs, Plan } from '@afterword/engine'
import type { CaseTally } from '../../ports/case-tally.ts'
import type { Bars, Chart, ChartId, Rates } from './chart.ts'
import { ANSWER_TIMES, DECISIONS, KINDS, OUTCOMES, STAGES, TOUCHES, WAITS } from './keys.ts'
import { FEWEST, rateOf } from './wilson.ts'

/** One opportunity, as it is counted. */
export interface CountedCase {
  readonly state: Plan['state']
  readonly tally: CaseTally
}

/** Counts over all opportunities. Nothing is foretold, and no share is given of fewer than five cases. */
export function drawCharts(cases: readonly CountedCase[], now: EpochMs): Chart[] {
  const counts = sumUp(cases, now)
  const countOf = (key: string) => counts.get(key) ?? 0
  const bars = (id: ChartId, keys: readonly string[], parts?: readonly string[]): Bars => {
    const drawn = keys.map((key) => ({
      key,
      parts: parts?.map((part) => ({ key: part, count: countOf(`${id}/${key}/${part}`) })) ?? [
        { key: 'all', count: countOf(`${id}/${key}`) },
      ],
    }))
    const n = drawn.flatMap((bar) => bar.parts).reduce((sum, { count }) => sum + count, 0)
    return { form: 'bars', id, n, bars: drawn, median: null }
  }
  const rates = (id: ChartId, keys: readonly string[]): Rates => {
    const drawn = keys.map((key) => {
      const hits = countOf(`${id}/${key}/yes`)
      const of = hits + countOf(`${id}/${key}/no`)
      return { key, hits, of, rate: rateOf(hits, of) }
    })
    return { form: 'rates', id, n: drawn.reduce((sum, { of }) => sum + of, 0), rates: drawn.filter(({ of }) => of > 0) }
  }
  return [
    bars('stages', STAGES, OUTCOMES),
    { ...bars('answer-time', ANSWER_TIMES), median: medianOf(cases.flatMap(({ tally }) => tally.answers)) },
    rates('follow-up', KINDS),
    rates('timing', WAITS),
    bars('touches', TOUCHES),
    rates('thanks', ['kept']),
    bars('fit', STAGES.slice(1), DECISIONS),
  ]
}

function sumUp(cases: readonly CountedCase[], now: EpochMs): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count)
  for (const one of cases) {
    const { counts: own, waiting, stage } = one.tally
    add(`stages/${stage}/${outcomeOf(one)}`, 1)
    for (const key in own) add(key, own[key] ?? 0)
    for (const { until, keys } of waiting) if (until < now) for (const key of keys) add(key, 1)
  }
  return counts
}

/** What became of an opportunity. */
export function outcomeOf({ state, tally }: CountedCase): (typeof OUTCOMES)[number] {
  if (state === 'parked') return 'parked'
  if (state === 'rejected') return 'rejected'
  if (state !== 'closed') return 'live'
  return tally.outcome ?? 'withdrawn'
}

/** Days. */
function medianOf(hours: readonly number[]): number | null {
  if (hours.length < FEWEST) return null
  const sorted = [...hours].sort((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 48
}
