import { RATINGS } from '../../../use-cases/practice/keep-cards.ts'
import type { DueCards } from '../../../use-cases/practice/list-due-cards.ts'
import { countOf } from '../../../wording/count-of.ts'
import { RATING_LABELS, sayAsked, sayPause } from '../../../wording/say-practice.ts'
import { PracticeTimer } from '../../islands/practice-timer.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { Island } from '../../parts/island.tsx'
import { LINKS } from '../../shell/links.ts'
import { AnswerList } from './answer-list.tsx'

/** Seconds after which an answer has been long enough. */
const LONG_ENOUGH = 120

interface PracticeViewProps {
  readonly due: DueCards
  readonly until: string | undefined
}

export function PracticeView({ due, until }: PracticeViewProps) {
  const { first, others, count, next, now } = due
  return (
    <>
      <h1>Practise</h1>
      {first === null ? (
        <EmptyState
          title={
            next === null ? 'No questions yet' : `Nothing to practise: the next question comes ${sayPause(next, now)}`
          }
          actions={
            <ButtonLink href={LINKS.questions}>
              {next === null ? 'Begin with your questions' : 'All questions'}
            </ButtonLink>
          }
        >
          <p>
            A question that was hard comes back here at growing intervals, so that next time you have your answer. It is
            shown alone; you answer aloud, then look at your notes.
          </p>
        </EmptyState>
      ) : (
        <>
          <p class="lead">{count <= 1 ? 'One question.' : `${countOf(count, 'question')}, one at a time.`}</p>
          <Practising first={first} now={now} until={until} />
        </>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">Then</h2>
          <ul class="people">
            {others.map(({ id, question }) => (
              <li key={id} dir="auto">
                <a href={LINKS.practiceCard(id)}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {first !== null && (
        <p class="links">
          <a href={LINKS.questions}>All questions</a>
        </p>
      )}
    </>
  )
}

interface PractisingProps {
  readonly first: NonNullable<DueCards['first']>
  readonly now: string
  readonly until: string | undefined
}

function Practising({ first: { card, outcomes }, now, until }: PractisingProps) {
  const { id, question, needs, answer } = card
  const asked = sayAsked(card, now)
  return (
    <section class="practice" aria-labelledby="question">
      <h2 id="question" dir="auto">
        {question}
      </h2>
      {asked !== undefined && <p class="aside">{asked}</p>}
      <Island name="practice-timer" of={PracticeTimer} props={{ most: LONG_ENOUGH }} />
      <details class="practice-answer">
        <summary>Look at your notes</summary>
        {needs !== undefined && <p>A good answer needs: {needs}</p>}
        <AnswerList answer={answer} />
        <p>
          <a href={LINKS.card(id)}>Change them</a>
        </p>
      </details>
      <Form action={`/practice/${id}/rate`}>
        {until !== undefined && <input type="hidden" name="until" value={until} />}
        <fieldset class="ratings">
          <legend>How did it go?</legend>
          {RATINGS.map((rating) => (
            <button key={rating} class="button button-plain" type="submit" name="rating" value={rating}>
              {RATING_LABELS[rating]} <span class="aside">{sayPause(outcomes[rating].due, now)}</span>
            </button>
          ))}
        </fieldset>
      </Form>
    </section>
  )
}
