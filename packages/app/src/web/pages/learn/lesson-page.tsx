import type { Case } from '@afterword/engine'
import { lastHeld } from '../../../use-cases/learning/keep-feedback.ts'
import { FEEDBACK_THEMES } from '../../../use-cases/learning/suggest-feedback-theme.ts'
import { sayState } from '../../../wording/say-state.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

const LESSON = '/opportunities/:id/lesson'

/** `…/lesson`: what is taken from an opportunity, and what they said; offered once when one ends (S0, S1, S3). */
export const addLessonPage: AddPage = (app, { useCases }) => {
  app.get(LESSON, async (context) => {
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: context.req.param('id') })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const where = sayState(shown.plan.state, shown.case, shown.now)
    return sendPage(context, { title: 'What you take with you', view: <LessonView case={shown.case} where={where} /> })
  })

  app.post(LESSON, async (context) => {
    const opportunity = context.req.param('id')
    const form = await readForm(context)
    const text = form.text('said')
    const feedback = text === undefined ? [] : [{ theme: form.text('theme'), text }]
    const kept = await useCases.keepLesson({ ...WHO, opportunity, feedback, nextTime: form.text('nextTime') })
    if (kept.kind === 'refused') return redirectRefused(context, LINKS.lesson(opportunity), kept)
    const told = 'Kept. It comes back before your next interview; this chapter is closed.'
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text: told, ...undoOf(kept) })
  })
}

function LessonView({ case: file, where }: { readonly case: Case; readonly where: string }) {
  const { id, employer } = file.opportunity
  const last = lastHeld(file.interviews)
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>What you take with you</h1>
      <p class="lead">{where} Two lines are enough, and then it may rest.</p>
      <Form action={LINKS.lesson(id)}>
        <TextArea
          name="said"
          label="Did they say why, or what they missed?"
          hint="In their words. Most never say; then leave it empty."
          lines={3}
        />
        <Field
          name="theme"
          label="What it is about"
          hint={`${FEEDBACK_THEMES.join(', ')}, or a word of your own; left empty, it is guessed`}
        />
        {last && (
          <TextArea
            name="nextTime"
            label="One thing to do next time"
            hint="Just one. It comes back on the prep sheet of your next interview."
            value={last.debrief?.nextTime}
            lines={2}
          />
        )}
        <Button>Keep it</Button>
      </Form>
    </>
  )
}
