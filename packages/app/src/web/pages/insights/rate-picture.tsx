import { scaleBand, scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Rates } from '../../../use-cases/insights/chart.ts'
import { CHART_WORDS, wordOf } from '../../../wording/insights/say-charts.ts'
import { FRAME, PictureFrame } from './picture-frame.tsx'

/** A dot for each share, and a line over all that it may as well be. Where there are too few cases there is none. */
export function RatePicture({ chart: { id, n, rates } }: { readonly chart: Rates }) {
  const right = FRAME.width - FRAME.values
  const along = scaleLinear().domain([0, 1]).range([FRAME.labels, right])
  const down = scaleBand<string>()
    .domain(rates.map(({ key }) => key))
    .range([FRAME.top, FRAME.top + rates.length * FRAME.row])
  const path = (points: [number, number][]) => line()(points) ?? ''
  return (
    <PictureFrame label={`${CHART_WORDS[id].title}: ${n} cases, see the table`} rows={rates.length + 1}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path
            class="picture-grid"
            d={path([
              [along(share), FRAME.top],
              [along(share), FRAME.top + rates.length * FRAME.row],
            ])}
          />
          <text class="picture-tick" x={along(share)} y={FRAME.top + (rates.length + 0.5) * FRAME.row}>
            {Math.round(share * 100)} %
          </text>
        </g>
      ))}
      {rates.map(({ key, of, rate }) => {
        const y = (down(key) ?? 0) + down.bandwidth() / 2
        return (
          <g key={key}>
            <text class="picture-label" x={FRAME.labels - 10} y={y}>
              {wordOf(id, key)}
            </text>
            {rate && (
              <>
                <path
                  class="picture-reach"
                  d={path([
                    [along(rate.low), y],
                    [along(rate.high), y],
                  ])}
                />
                <circle class="picture-dot" cx={along(rate.share)} cy={y} r="5" />
              </>
            )}
            <text class="picture-value" x={right + 10} y={y}>
              {rate ? `n = ${of}` : `n = ${of}, too few`}
            </text>
          </g>
        )
      })}
    </PictureFrame>
  )
}
