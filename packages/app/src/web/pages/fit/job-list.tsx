import type { Criterion } from '@afterword/engine'
import type { FitLine } from '../../../use-cases/learning/compare-fit.ts'
import { DECISION_WORDS, sayOverall } from '../../../wording/say-learning.ts'
import { LINKS } from '../../shell/links.ts'
import { FitCurve } from './fit-rounds.tsx'

interface JobListProps {
  readonly lines: readonly FitLine[]
  readonly criteria: readonly Criterion[]
}

/** The jobs below one another, the same criteria in the same places: what differs is seen, on a phone too. */
export function JobList({ lines, criteria }: JobListProps) {
  return (
    <ol class="jobs">
      {lines.map((line) => (
        <li key={line.case.opportunity.id}>
          <Job line={line} criteria={criteria} />
        </li>
      ))}
    </ol>
  )
}

function Job({
  line: { case: file, rounds },
  criteria,
}: {
  readonly line: FitLine
  readonly criteria: readonly Criterion[]
}) {
  const { id, employer, role } = file.opportunity
  const last = rounds.at(-1)
  const scored = rounds.filter(({ overall }) => overall !== null)
  return (
    <>
      <div class="job-head">
        <h2>
          <a href={LINKS.fit(id, last?.interview.id ?? '')}>{employer}</a>
        </h2>
        <p class="job-overall">
          {last ? sayOverall(last) : '–'} <span class="aside">on the whole</span>
        </p>
        <p class="aside">{role}</p>
        <p>{last?.decision === undefined ? '' : DECISION_WORDS[last.decision]}</p>
      </div>
      <dl class="job-scores">
        {criteria.map((criterion) => (
          <div key={criterion.id}>
            <dt>{criterion.name}</dt>
            <dd>
              <Score of={last?.scores.find((one) => one.criterion.id === criterion.id)?.score} />
            </dd>
          </div>
        ))}
      </dl>
      {scored.length > 1 && <FitCurve rounds={scored} label={employer} />}
    </>
  )
}

const MOST = 5

/** A score as dots, and as the number that they say. */
function Score({ of }: { readonly of: number | undefined }) {
  if (of === undefined) return <span class="aside">not weighed</span>
  return (
    <>
      <svg class="score" viewBox="0 0 70 14" aria-hidden="true">
        {Array.from({ length: MOST }, (_, at) => (
          <circle key={at} class={at < of ? 'score-full' : 'score-empty'} cx={7 + at * 14} cy={7} r={4.5} />
        ))}
      </svg>
      {of}
    </>
  )
}
