import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Bars } from '../../../use-cases/insights/chart.ts'
import { CHART_WORDS, wordOf } from '../../../wording/insights/say-charts.ts'
import { FRAME, PictureFrame } from './picture-frame.tsx'

/** Room for the number at the end of a bar. */
const NUMBER = 36

type Bar = Bars['bars'][number]

/** Lying bars, each of its parts in an ink of its own, told apart by a legend and by their order. */
export function BarPicture({ chart: { id, n, bars } }: { readonly chart: Bars }) {
  const keys = (bars[0]?.parts ?? []).map(({ key }) => key).filter((key) => bars.some((bar) => countOf(bar, key) > 0))
  const totalOf = (bar: Bar) => bar.parts.reduce((sum, { count }) => sum + count, 0)
  const along = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(totalOf))])
    .range([0, FRAME.width - FRAME.labels - NUMBER])
  const down = scaleBand<string>()
    .domain(bars.map(({ key }) => key))
    .range([FRAME.top, FRAME.top + bars.length * FRAME.row])
    .padding(0.3)
  const series = stack<Bar>().keys(keys).value(countOf)([...bars])
  const inkOf = (key: string) => (keys.length === 1 ? 0 : (bars[0]?.parts.findIndex((part) => part.key === key) ?? 0))
  return (
    <>
      {keys.length > 1 && (
        <ul class="legend">
          {keys.map((key) => (
            <li key={key}>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <rect class={`ink-${inkOf(key)}`} width="12" height="12" rx="2" />
              </svg>
              {wordOf(id, key)}
            </li>
          ))}
        </ul>
      )}
      <PictureFrame label={`${CHART_WORDS[id].title}: ${n} cases, see the table`} rows={bars.length}>
        {bars.map((bar, at) => {
          const y = down(bar.key) ?? 0
          const middle = y + down.bandwidth() / 2
          return (
            <g key={bar.key}>
              <text class="picture-label" x={FRAME.labels - 10} y={middle}>
                {fitLabel(wordOf(id, bar.key))}
              </text>
              {series.map((layer) => {
                const [from, to] = layer[at] ?? [0, 0]
                return (
                  to > from && (
                    <rect
                      key={layer.key}
                      class={`ink-${inkOf(layer.key)}`}
                      x={FRAME.labels + along(from)}
                      y={y}
                      width={along(to) - along(from)}
                      height={down.bandwidth()}
                    />
                  )
                )
              })}
              <text class="picture-value" x={FRAME.labels + along(totalOf(bar)) + 8} y={middle}>
                {totalOf(bar)}
              </text>
            </g>
          )
        })}
      </PictureFrame>
    </>
  )
}

/** Letters that fit beside a bar; the table has the whole name. */
const MOST_LETTERS = 20

function fitLabel(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name
}

function countOf(bar: Bar, key: string): number {
  return bar.parts.find((part) => part.key === key)?.count ?? 0
}
