import type { FitLine } from '../../../use-cases/learning/compare-fit.ts'
import type { FitRound } from '../../../use-cases/learning/weigh-fit.ts'
import { DECISION_WORDS, sayOverall } from '../../../wording/say-learning.ts'
import { Table } from '../../parts/table.tsx'

/** How a job looked from round to round: a small picture, and the same in a table. */
export function FitRounds({ line: { case: file, rounds } }: { readonly line: FitLine }) {
  const scored = rounds.filter(({ overall }) => overall !== null)
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">Over the rounds</h2>
      {scored.length > 1 && <FitCurve rounds={scored} label={`${file.opportunity.employer}, round by round`} />}
      <Table
        caption="What you thought after each round, and why"
        columns={[{ label: 'Round' }, { label: 'On the whole', kind: 'number' }, { label: 'So' }, { label: 'Because' }]}
        rows={rounds.map((round) => [
          String(round.interview.round),
          sayOverall(round),
          round.decision === undefined ? '' : DECISION_WORDS[round.decision],
          round.scores.flatMap(({ why }) => (why === undefined ? [] : [why])).join('; '),
        ])}
      />
    </section>
  )
}

const WIDTH = 240
const HEIGHT = 96
const EDGE = 12

/** One line from round to round; 1 is at the bottom, 5 at the top. The table beside it says the same. */
export function FitCurve({ rounds, label }: { readonly rounds: readonly FitRound[]; readonly label: string }) {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, rounds.length - 1)
  const points = rounds.map(({ overall }, at) => ({
    x: EDGE + at * step,
    y: HEIGHT - EDGE - (((overall ?? 1) - 1) / 4) * (HEIGHT - 2 * EDGE),
  }))
  const told = rounds.map((round) => `round ${round.interview.round}: ${sayOverall(round)} of 5`).join(', ')
  return (
    <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${told}`}>
      {[1, 3, 5].map((score) => {
        const y = HEIGHT - EDGE - ((score - 1) / 4) * (HEIGHT - 2 * EDGE)
        return <line key={score} class="curve-rule" x1={EDGE} x2={WIDTH - EDGE} y1={y} y2={y} />
      })}
      <polyline class="curve-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} class="curve-dot" cx={x} cy={y} r={4} />
      ))}
    </svg>
  )
}
