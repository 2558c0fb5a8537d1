import type { PracticeCard } from '@afterword/engine'
import { FRAME, pointsOf } from '../../../wording/say-practice.ts'

/** An answer in its points: situation, task, action, result. */
export function AnswerList({ answer }: { readonly answer: PracticeCard['answer'] }) {
  const parts = FRAME.filter(({ part }) => answer[part] !== undefined)
  if (parts.length === 0)
    return <p class="aside">No answer noted yet. A few points are enough; whole sentences sound learnt.</p>
  return (
    <dl class="answer">
      {parts.map(({ part, label }) => (
        <div key={part}>
          <dt>{label}</dt>
          <dd>
            <ul>
              {pointsOf(answer[part] ?? '').map((point) => (
                <li key={point} dir="auto">
                  {point}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
