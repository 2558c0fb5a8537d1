import type { Explanation } from '@afterword/engine'
import type { Explained } from '../../../use-cases/explain-step.ts'
import { sayAction } from '../../../wording/say-action.ts'
import { subjectOf } from '../../../wording/subject.ts'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Queue } from '../../parts/queue-item.tsx'
import { Thread, ThreadStep } from '../../parts/thread.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { StepForm } from './step-actions.tsx'
import { StepItem } from './step-item.tsx'

/** `GET /opportunities/ID/steps/ACTION`: how a step came about, and what else can be done about it. */
export const addShowStep: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/steps/:action', async (context) => {
    const { id: opportunity, action } = context.req.param()
    const explained = await useCases.explainKeptStep({ ...WHO, opportunity, action })
    if (explained.kind === 'refused') return sendRefusal(context, explained)
    return sendPage(context, { title: 'The whole story', view: <StoryView explained={explained} /> })
  })
}

const EFFECTS: Readonly<Record<Explanation['story'][number]['effect'], string>> = {
  proposed: 'Proposed it',
  timed: 'Set the time',
  routed: 'Chose the way',
  moved: 'Moved it',
  limited: 'Limited it',
  added: 'Added to it',
}

function StoryView({ explained: { explanation, read, now, citations } }: { readonly explained: Explained }) {
  const { action, story, overruled } = explanation
  const subject = subjectOf(read.case, now, citations)
  const { id, employer } = read.case.opportunity
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>{sayAction(action, read.case)}</h1>
      <h2>When and why</h2>
      <Queue>
        <StepItem step={{ action, first: [] }} subject={subject} />
      </Queue>
      <h2>How it came about</h2>
      <Thread label="How this step came about">
        {story.map(({ effect, rule, why }) => (
          <ThreadStep key={`${rule} ${why}`} place="past" when={EFFECTS[effect]}>
            {why} <RuleLink rule={rule} />
          </ThreadStep>
        ))}
        {overruled.map(({ rule, why }) => (
          <ThreadStep key={`${rule} ${why}`} place="coming" when="Gave way">
            {why} <RuleLink rule={rule} />
          </ThreadStep>
        ))}
      </Thread>
      <h2>Not now, or not at all</h2>
      <StepForm action={action} opportunity={id} what="snooze">
        <input type="hidden" name="zone" value={read.case.seeker.timeZone} />
        <DateField name="day" label="Put it off until" />
        <Button kind="plain">Snooze</Button>
      </StepForm>
      <StepForm action={action} opportunity={id} what="dismiss">
        <Field name="reason" label="Why it is let be" hint="For yourself; may stay empty." />
        <Button kind="plain">Let it be, for good</Button>
      </StepForm>
    </>
  )
}

function RuleLink({ rule }: { readonly rule: string }) {
  return (
    <a class="aside" href={LINKS.rule(rule)}>
      {rule}
    </a>
  )
}
