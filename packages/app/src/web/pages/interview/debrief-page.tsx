import type { Case, Debrief, Interview } from '@afterword/engine'
import type { Patch } from '../../../use-cases/record/patch.ts'
import { sayInterview } from '../../../wording/say-event.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `…/interviews/ID/debrief`: five minutes while it is fresh (S3), and whether the job is right for you. */
export const addDebriefPage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/interviews/:interview/debrief', async (context) => {
    const { id, interview: asked } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: id })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const interview = shown.case.interviews.find((one) => one.id === asked)
    if (!interview) {
      const failure = { kind: 'no-such-part', part: 'interview', asked, opportunity: id } as const
      return sendRefusal(context, { kind: 'refused', failures: [failure] })
    }
    return sendPage(context, { title: 'Look back', view: <DebriefView case={shown.case} interview={interview} /> })
  })

  app.post('/opportunities/:id/interviews/:interview/debrief', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const form = await readForm(context)
    const saved = await useCases.saveDebrief({ ...WHO, opportunity, interview, debrief: readDebrief(form) })
    if (saved.kind === 'refused') return redirectRefused(context, LINKS.debrief(opportunity, interview), saved)
    const next = form.text('nextTime')
    const text = next === undefined ? 'Kept.' : `Kept. One thing for next time: ${next}`
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text, ...undoOf(saved) })
  })
}

const SCORES = [1, 2, 3, 4, 5] as const
const DECISIONS = ['continue', 'unsure', 'withdraw'] as const

function readDebrief(form: FormValues): Patch<Omit<Debrief, 'at'>> {
  const score = (name: string) => SCORES.find((one) => String(one) === form.text(name))
  const [resonates, careerGoals] = [score('resonates'), score('careerGoals')]
  const decision = DECISIONS.find((one) => one === form.text('decision'))
  const fit = {
    ...(resonates === undefined ? {} : { resonates }),
    ...(careerGoals === undefined ? {} : { careerGoals }),
    ...(decision === undefined ? {} : { decision }),
  }
  return {
    wentWell: form.text('wentWell') ?? null,
    wasHard: form.text('wasHard') ?? null,
    nextTime: form.text('nextTime') ?? null,
    fit: Object.keys(fit).length > 0 ? fit : null,
  }
}

function DebriefView({ case: file, interview }: { readonly case: Case; readonly interview: Interview }) {
  const { id, employer } = file.opportunity
  const { wentWell, wasHard, nextTime, fit } = interview.debrief ?? {}
  const scores = SCORES.map((one) => ({ value: String(one), label: String(one) }))
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>Look back</h1>
      <p class="lead">{sayInterview(interview, file)}. Five minutes now, while you remember.</p>
      <Form action={LINKS.debrief(id, interview.id)}>
        <TextArea name="wentWell" label="What went well?" value={wentWell} lines={3} />
        <TextArea name="wasHard" label="What was hard?" value={wasHard} lines={3} />
        <TextArea
          name="nextTime"
          label="One thing to do next time"
          hint="It comes back on the prep sheet of your next interview."
          value={nextTime}
          lines={2}
        />
        <fieldset>
          <legend>Is {employer} right for you?</legend>
          <ChoiceField
            name="resonates"
            legend="How they work suits me (5: very much)"
            take="one"
            values={fit?.resonates === undefined ? [] : [String(fit.resonates)]}
            choices={scores}
          />
          <ChoiceField
            name="careerGoals"
            legend="It leads where I want to go"
            take="one"
            values={fit?.careerGoals === undefined ? [] : [String(fit.careerGoals)]}
            choices={scores}
          />
          <ChoiceField
            name="decision"
            legend="So"
            take="one"
            values={fit?.decision === undefined ? [] : [fit.decision]}
            choices={[
              { value: 'continue', label: 'I go on' },
              { value: 'unsure', label: 'I am not sure' },
              { value: 'withdraw', label: 'I withdraw' },
            ]}
          />
        </fieldset>
        <Button>Keep it</Button>
      </Form>
    </>
  )
}
