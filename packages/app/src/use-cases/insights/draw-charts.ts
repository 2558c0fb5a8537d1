import type { Bars, Chart, ChartId, Rates } from './chart.ts'
import { ANSWER_TIMES, DECISIONS, hoursIn, KINDS, OUTCOMES, STAGES, TOUCHES, WAITS } from './keys.ts'
import { FEWEST, rateOf } from './wilson.ts'

/** How often something came about, by chart, bar and part. */
export type Counts = ReadonlyMap<string, number>

/** Counts over all opportunities. Nothing is foretold, and no share is given of fewer than five cases. */
export function drawCharts(counts: Counts): Chart[] {
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
    { ...bars('answer-time', ANSWER_TIMES), median: medianOf(counts) },
    rates('follow-up', KINDS),
    rates('timing', WAITS),
    bars('touches', TOUCHES),
    rates('thanks', ['kept']),
    bars('fit', STAGES.slice(1), DECISIONS),
  ]
}

/** Days, of the answers to talks. */
function medianOf(counts: Counts): number | null {
  const answers = [...counts].flatMap(([key, count]) => {
    const hours = hoursIn(key)
    return hours === undefined ? [] : [{ hours, count }]
  })
  const n = answers.reduce((sum, { count }) => sum + count, 0)
  if (n < FEWEST) return null
  answers.sort((a, b) => a.hours - b.hours)
  const at = (place: number) => {
    let left = place
    for (const { hours, count } of answers) {
      if (left < count) return hours
      left -= count
    }
    return 0
  }
  return (at(Math.ceil(n / 2) - 1) + at(Math.floor(n / 2))) / 48
}
