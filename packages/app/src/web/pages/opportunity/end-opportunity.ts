import { redirectRefused } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

const OUTCOMES = ['accepted', 'declined', 'withdrawn', 'moved-on'] as const

/** `POST /opportunities/ID/close` with an outcome, and `POST /opportunities/ID/bin`. */
export const addEndOpportunity: AddPage = (app, { useCases }) => {
  app.post('/opportunities/:id/close', async (context) => {
    const opportunity = context.req.param('id')
    const form = await readForm(context)
    const outcome = OUTCOMES.find((one) => one === form.text('outcome')) ?? 'moved-on'
    const closed = await useCases.closeOpportunity({ ...WHO, opportunity, outcome })
    const back = LINKS.opportunity(opportunity)
    if (closed.kind === 'refused') return redirectRefused(context, back, closed)
    return redirectWith(context, back, { kind: 'done', text: 'Closed.', ...undoOf(closed) })
  })
  app.post('/opportunities/:id/bin', async (context) => {
    const opportunity = context.req.param('id')
    const binned = await useCases.binOpportunity({ ...WHO, opportunity })
    if (binned.kind === 'refused') return redirectRefused(context, LINKS.opportunity(opportunity), binned)
    const text = `${binned.employer} is in the bin, for 30 days.`
    return redirectWith(context, '/', { kind: 'done', text, ...undoOf(binned) })
  })
}
