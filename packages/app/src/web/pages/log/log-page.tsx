import type { Case, FollowUp } from '@afterword/engine'
import type { Refusal } from '../../../use-cases/failure.ts'
import type { Changed } from '../../../use-cases/record/change-case.ts'
import type { UseCases } from '../../../use-cases/use-cases.ts'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { fromLocal } from '../../shell/local-times.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readFollowUp } from '../interview/follow-up-fields.tsx'
import { CALL_PURPOSES, CHANNELS, kindOfLog, OUTCOMES, RECEIVED_KINDS, SENT_PURPOSES } from './log-choices.ts'
import { LogView } from './log-view.tsx'

/** `GET` and `POST …/log/new?what=heard|sent|called`: logs what happened, at whatever time it did. */
export const addLogPage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/log/new', async (context) => {
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: context.req.param('id') })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const what = kindOfLog(context.req.query('what'))
    const view = <LogView case={shown.case} now={shown.now} what={what} value={() => ''} />
    return sendPage(context, { title: 'Log what happened', view })
  })

  app.post('/opportunities/:id/log/new', async (context) => {
    const opportunity = context.req.param('id')
    const form = await readForm(context)
    const what = kindOfLog(context.req.query('what'))
    const shown = await useCases.showOpportunity({ ...WHO, opportunity })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const logged = await LOG[what](useCases, opportunity, shown.case, form)
    if (logged.kind === 'refused') {
      const { status, text } = answerTo(logged.failures)
      const view = <LogView case={shown.case} now={shown.now} what={what} value={form.raw} problem={text} />
      return sendPage(context, { title: 'Log what happened', status, view })
    }
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text: 'Logged.', ...undoOf(logged) })
  })

  app.post('/opportunities/:id/log/:entry/remove', async (context) => {
    const { id: opportunity, entry } = context.req.param()
    const removed = await useCases.removeEntry({ ...WHO, opportunity, entry })
    const back = LINKS.opportunity(opportunity)
    if (removed.kind === 'refused') return sendRefusal(context, removed)
    return redirectWith(context, back, { kind: 'done', text: 'Taken out of the log.', ...undoOf(removed) })
  })
}

type Log = (useCases: UseCases, opportunity: string, file: Case, form: FormValues) => Promise<Changed | Refusal>

const LOG: Readonly<Record<'heard' | 'sent' | 'called', Log>> = {
  heard: (useCases, opportunity, file, form) =>
    useCases.logReceived({
      ...WHO,
      opportunity,
      entry: {
        type: 'received',
        ...whenAndWho(form, file),
        channel: chosen(CHANNELS, form.text('channel'), 'email'),
        kind: chosen(RECEIVED_KINDS, form.text('kind'), 'reply'),
        ...days(form, 'decisionBy', 'backOn', 'respondBy'),
        ...told(form),
        ...(form.text('noReply') === undefined ? {} : { noReply: true }),
      },
    }),
  sent: (useCases, opportunity, file, form) =>
    useCases.logSent({
      ...WHO,
      opportunity,
      entry: {
        type: 'sent',
        ...whenAndWho(form, file),
        contact: form.text('contact') ?? '',
        channel: chosen(SENT_CHANNELS, form.text('channel'), 'email'),
        purpose: chosen(SENT_PURPOSES, form.text('purpose'), 'other'),
        ...days(form, 'promisedFollowUpOn'),
      },
    }),
  called: (useCases, opportunity, file, form) =>
    useCases.logCall({
      ...WHO,
      opportunity,
      entry: {
        type: 'call',
        ...whenAndWho(form, file),
        contact: form.text('contact') ?? '',
        outcome: chosen(OUTCOMES, form.text('outcome'), 'spoke'),
        purpose: chosen(CALL_PURPOSES, form.text('purpose'), 'other'),
        ...days(form, 'decisionBy'),
        ...told(form),
      },
    }),
}

const SENT_CHANNELS = ['email', 'post', 'linkedin', 'text', 'other'] as const

/** The choice that was made, if it is one of those. */
function chosen<Choice extends string>(choices: readonly Choice[], word: string | undefined, fallback: Choice): Choice {
  return choices.find((one) => one === word) ?? fallback
}

/** The moment on the seeker's own clock, and the person; both may be left out. */
function whenAndWho(form: FormValues, file: Case): { at?: string; contact?: string } {
  const at = fromLocal(form.text('day'), form.text('time') ?? '12:00', file.seeker.timeZone)
  const contact = form.text('contact')
  return { ...(at === undefined ? {} : { at }), ...(contact === undefined ? {} : { contact }) }
}

function days<Name extends string>(form: FormValues, ...names: readonly Name[]): Partial<Record<Name, string>> {
  const given = names.flatMap((name) => {
    const day = form.text(name)
    return day === undefined ? [] : [[name, day] as const]
  })
  return Object.fromEntries(given) as Partial<Record<Name, string>>
}

function told(form: FormValues): { followUp?: FollowUp } {
  const followUp = readFollowUp(form)
  return followUp === undefined ? {} : { followUp }
}
