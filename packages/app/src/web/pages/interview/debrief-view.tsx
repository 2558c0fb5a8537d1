import type { Case, Debrief, Interview } from '@afterword/engine'
import type { Told } from '../../../use-cases/interviews/save-debrief.ts'
import { sayInterview } from '../../../wording/say-event.ts'
import { INTEREST_WORDS } from '../../../wording/say-learning.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { LINKS } from '../../shell/links.ts'

interface DebriefViewProps {
  readonly case: Case
  readonly interview: Interview
  readonly values: Partial<Omit<Debrief, 'at' | 'fit'> & Told>
  /** Nothing is written yet: it can be told in one go first. */
  readonly isNew: boolean
}

export function DebriefView({ case: file, interview, values, isNew }: DebriefViewProps) {
  const { id, employer } = file.opportunity
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>Look back</h1>
      <p class="lead">{sayInterview(interview, file)}. Five minutes now, while you remember.</p>
      {isNew ? (
        <Form action={`${LINKS.debrief(id, interview.id)}/sort`}>
          <TextArea
            name="telling"
            label="How was it?"
            hint="As you would tell a friend. It is sorted into questions then, and you mend what is in the wrong place."
            lines={8}
          />
          <Button>Go on</Button>
        </Form>
      ) : (
        <Lines case={file} interview={interview} values={values} />
      )}
      <p class="links">
        <a href={LINKS.fit(id, interview.id)}>Is it for me?</a>
        <a href={LINKS.questions}>Questions to practise</a>
      </p>
    </>
  )
}

function Lines({ case: { opportunity }, interview, values }: Omit<DebriefViewProps, 'isNew'>) {
  const { telling, wentWell, wasHard, nextTime, interest, told } = values
  return (
    <Form action={LINKS.debrief(opportunity.id, interview.id)}>
      {telling !== undefined && (
        <details class="practice-answer">
          <summary>As you told it</summary>
          <TextArea name="telling" label="In your own words" value={telling} lines={6} />
        </details>
      )}
      <TextArea name="wentWell" label="What went well?" value={wentWell} lines={3} />
      <TextArea
        name="wasHard"
        label="What was hard?"
        hint="Questions above all, one a line: they can come back to be practised."
        value={wasHard}
        lines={3}
      />
      <label class="choice">
        <input type="checkbox" name="cards" value="yes" checked={wasHard !== undefined} />
        Make practice cards of what was hard
      </label>
      <ChoiceField
        name="interest"
        legend="Did their interest flag, and did you ask how it was going?"
        take="one"
        values={interest === undefined ? [] : [interest]}
        choices={Object.entries(INTEREST_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        name="told"
        label="What did they tell about the next step?"
        hint="A day they named belongs on the interview’s page too: the plan goes by it."
        value={told}
        lines={2}
      />
      <p class="links">
        <a href={LINKS.interview(opportunity.id, interview.id)}>Note the day they decide</a>
      </p>
      <TextArea
        name="nextTime"
        label="One thing to do next time"
        hint="Just one. It comes back on the prep sheet of your next interview."
        value={nextTime}
        lines={2}
      />
      <Button>Keep it</Button>
    </Form>
  )
}
