import type { Refusal } from '../../../use-cases/failure.ts'
import type { Changed } from '../../../use-cases/record/change-case.ts'
import type { UseCases } from '../../../use-cases/use-cases.ts'
import { redirectRefused } from '../../shell/answer-refusal.tsx'
import { backPath } from '../../shell/back-path.ts'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { morningOf } from './snooze-times.ts'

interface Step {
  readonly opportunity: string
  readonly action: string
}

/** What a button of a step does, and what is said once it is done. */
interface Deed {
  readonly told: string
  take(useCases: UseCases, step: Step, form: FormValues): Promise<Changed | Refusal>
}

const DEEDS: Readonly<Record<string, Deed>> = {
  sent: {
    told: 'Marked as sent.',
    take: (useCases, step, form) => {
      const channel = CHANNELS.find((one) => one === form.text('channel'))
      return useCases.markSent({ ...WHO, ...step, channel })
    },
  },
  called: {
    told: 'The call is logged.',
    take: (useCases, step, form) => {
      const outcome = OUTCOMES.find((one) => one === form.text('outcome')) ?? 'spoke'
      const decisionBy = form.text('decisionBy')
      return useCases.markCalled({ ...WHO, ...step, outcome, decisionBy })
    },
  },
  done: { told: 'Ticked off.', take: (useCases, step) => useCases.tickStep({ ...WHO, ...step }) },
  dismiss: {
    told: 'Let be. It will not come back.',
    take: (useCases, step, form) => useCases.dismissStep({ ...WHO, ...step, reason: form.text('reason') }),
  },
  snooze: {
    told: 'Put off.',
    take: (useCases, step, form) => useCases.snoozeStep({ ...WHO, ...step, until: untilOf(form) }),
  },
}

const CHANNELS = ['email', 'post', 'linkedin', 'text', 'other'] as const
const OUTCOMES = ['spoke', 'voicemail', 'no-answer'] as const

/** `POST /opportunities/ID/steps/ACTION`: `do` (sent, called, done, dismiss, snooze), and `back`, the page to return to. */
export const addTakeStep: AddPage = (app, { useCases }) => {
  app.post('/opportunities/:id/steps/:action', async (context) => {
    const form = await readForm(context)
    const back = backPath(form.text('back'))
    const deed = DEEDS[form.text('do') ?? '']
    if (!deed) return redirectWith(context, back, { kind: 'problem', text: 'That button is not known here.' })
    const step = { opportunity: context.req.param('id'), action: context.req.param('action') }
    const taken = await deed.take(useCases, step, form)
    if (taken.kind === 'refused') return redirectRefused(context, back, taken)
    return redirectWith(context, back, { kind: 'done', text: deed.told, ...undoOf(taken) })
  })
}

/** The instant that a button or a day field asks to wait for; what is no moment is refused further on. */
function untilOf(form: FormValues): string {
  const day = form.text('day')
  return form.text('until') ?? (day && morningOf(day, form.text('zone') ?? 'UTC')) ?? ''
}
