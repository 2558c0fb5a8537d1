import type { Criterion, Interview } from '@afterword/engine'
import { isLookedBack } from '../../../use-cases/interviews/is-looked-back.ts'
import type { FitLine } from '../../../use-cases/learning/compare-fit.ts'
import { sayInterview } from '../../../wording/say-event.ts'
import { DECISION_WORDS } from '../../../wording/say-learning.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { LINKS } from '../../shell/links.ts'
import { FitRounds } from './fit-rounds.tsx'

interface FitViewProps {
  readonly line: FitLine
  readonly interview: Interview
  readonly criteria: readonly Criterion[]
}

export function FitView({ line, interview, criteria }: FitViewProps) {
  const { case: file, rounds } = line
  const { id, employer } = file.opportunity
  const round = rounds.find((one) => one.interview.id === interview.id)
  const scores = [1, 2, 3, 4, 5].map((one) => ({ value: String(one), label: String(one) }))
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>Is it for me?</h1>
      <p class="lead">{sayInterview(interview, file)}. They choose, and so do you. 5 is very much, 1 not at all.</p>
      <Form action={LINKS.fit(id, interview.id)}>
        {criteria.map((criterion) => {
          const kept = round?.scores.find((one) => one.criterion.id === criterion.id)
          return (
            <div key={criterion.id} class="weighed">
              <input type="hidden" name="criterion" value={criterion.id} />
              <ChoiceField
                name={`score-${criterion.id}`}
                legend={criterion.name}
                take="one"
                values={kept?.score === undefined ? [] : [String(kept.score)]}
                choices={scores}
              />
              <Field name={`why-${criterion.id}`} label="Because" value={kept?.why} />
            </div>
          )
        })}
        <ChoiceField
          name="decision"
          legend="So"
          take="one"
          values={round?.decision === undefined ? [] : [round.decision]}
          choices={Object.entries(DECISION_WORDS).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          name="questions"
          label="What to ask next, to be surer"
          hint="It stands on the prep sheet of your next interview there."
          value={round?.questions}
          lines={2}
        />
        <Button>Keep it</Button>
      </Form>
      {rounds.length > 0 && <FitRounds line={line} />}
      {round && !isLookedBack(interview) && (
        <aside class="notice" aria-labelledby="not-looked-back">
          <h2 id="not-looked-back">You have not looked back on this talk yet</h2>
          <p>Your plan no longer asks for it, now that the job is weighed. Five minutes are enough.</p>
          <p>
            <ButtonLink href={LINKS.debrief(id, interview.id)}>Look back</ButtonLink>
          </p>
        </aside>
      )}
      <p class="links">
        <a href={LINKS.debrief(id, interview.id)}>Look back</a>
        <a href={LINKS.fits}>All jobs side by side</a>
        <a href={`${LINKS.fits}#criteria`}>What you weigh by</a>
      </p>
    </>
  )
}
