import type { Debrief } from '@afterword/engine'
import { isLookedBack } from '../../../use-cases/interviews/is-looked-back.ts'
import type { Told } from '../../../use-cases/interviews/save-debrief.ts'
import { sortTelling } from '../../../use-cases/interviews/sort-telling.ts'
import type { Patch } from '../../../use-cases/record/patch.ts'
import type { UseCases } from '../../../use-cases/use-cases.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { DebriefView } from './debrief-view.tsx'

const DEBRIEF = '/opportunities/:id/interviews/:interview/debrief'

/** `…/interviews/ID/debrief`: five minutes while it is fresh (S3); told freely first, if one likes, and sorted then. */
export const addDebriefPage: AddPage = (app, { useCases }) => {
  app.get(DEBRIEF, (context) => sendDebrief(context, useCases))

  app.post(`${DEBRIEF}/sort`, async (context) => {
    const telling = (await readForm(context)).text('telling')
    return sendDebrief(context, useCases, telling === undefined ? {} : { ...sortTelling(telling), telling })
  })

  app.post(DEBRIEF, async (context) => {
    const { id: opportunity, interview } = place(context)
    const form = await readForm(context)
    const cards = form.text('cards') !== undefined
    const request = { ...WHO, opportunity, interview, debrief: readDebrief(form), lookBack: readTold(form), cards }
    const saved = await useCases.saveDebrief(request)
    if (saved.kind === 'refused') return redirectRefused(context, LINKS.debrief(opportunity, interview), saved)
    const next = form.text('nextTime')
    const text = next === undefined ? 'Kept.' : `Kept. One thing for next time: ${next}`
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text, ...undoOf(saved) })
  })
}

/** What the form shows; what was just sorted goes before what is kept. */
async function sendDebrief(
  context: WebContext,
  useCases: UseCases,
  sorted?: Partial<Omit<Debrief, 'at' | 'fit'> & Told>,
): Promise<Response> {
  const { id, interview: asked } = place(context)
  const shown = await useCases.showOpportunity({ ...WHO, opportunity: id })
  if (shown.kind === 'refused') return sendRefusal(context, shown)
  const interview = shown.case.interviews.find((one) => one.id === asked)
  if (!interview) {
    const failure = { kind: 'no-such-part', part: 'interview', asked, opportunity: id } as const
    return sendRefusal(context, { kind: 'refused', failures: [failure] })
  }
  const told = await useCases.readLookBack({ ...WHO, opportunity: id, interview: asked })
  if (told.kind === 'refused') return sendRefusal(context, told)
  const values = { ...told.lookBack, ...interview.debrief, ...sorted }
  const isNew = !isLookedBack(interview) && told.lookBack === null && sorted === undefined
  const view = <DebriefView case={shown.case} interview={interview} values={values} isNew={isNew} />
  return sendPage(context, { title: 'Look back', view })
}

function place(context: WebContext): { readonly id: string; readonly interview: string } {
  return { id: context.req.param('id') ?? '', interview: context.req.param('interview') ?? '' }
}

const INTEREST = ['kept', 'asked', 'let-go'] as const

function readDebrief(form: FormValues): Patch<Omit<Debrief, 'at'>> {
  return {
    wentWell: form.text('wentWell') ?? null,
    wasHard: form.text('wasHard') ?? null,
    nextTime: form.text('nextTime') ?? null,
  }
}

function readTold(form: FormValues): Patch<Told> {
  return {
    telling: form.text('telling') ?? null,
    interest: INTEREST.find((one) => one === form.text('interest')) ?? null,
    told: form.text('told') ?? null,
  }
}
