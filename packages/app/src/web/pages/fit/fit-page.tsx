import type { FitReview, Interview } from '@afterword/engine'
import { isLookedBack } from '../../../use-cases/interviews/is-looked-back.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { FitView } from './fit-view.tsx'

const FIT = '/opportunities/:id/interviews/:interview/fit'
const SCORES = [1, 2, 3, 4, 5] as const
const DECISIONS = ['continue', 'unsure', 'withdraw'] as const

/** `…/interviews/ID/fit`: whether the job is for the user, on their own criteria (S3). */
export const addFitPage: AddPage = (app, { useCases }) => {
  app.get(FIT, async (context) => {
    const { id, interview: asked } = context.req.param()
    const table = await useCases.compareFit({ ...WHO, opportunity: id })
    if (table.kind === 'refused') return sendRefusal(context, table)
    const [line] = table.lines
    const interview = line?.case.interviews.find((one) => one.id === asked)
    if (!line || !interview) {
      const failure = { kind: 'no-such-part', part: 'interview', asked, opportunity: id } as const
      return sendRefusal(context, { kind: 'refused', failures: [failure] })
    }
    const view = <FitView line={line} interview={interview} criteria={table.criteria} />
    return sendPage(context, { title: 'Is it for me?', view })
  })

  app.post(FIT, async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const form = await readForm(context)
    const decision = DECISIONS.find((one) => one === form.text('decision')) ?? null
    const questions = form.text('questions') ?? null
    const request = { ...WHO, opportunity, interview, scores: readScores(form), decision, questions }
    const saved = await useCases.saveFit(request)
    const back = LINKS.fit(opportunity, interview)
    if (saved.kind === 'refused') return redirectRefused(context, back, saved)
    const talk = saved.case.interviews.find((one) => one.id === interview)
    const text = decision === 'withdraw' ? 'Kept. A kind word to them is on your plan.' : sayKept(talk)
    return redirectWith(context, decision === 'withdraw' ? LINKS.opportunity(opportunity) : back, {
      kind: 'done',
      text,
      ...undoOf(saved),
    })
  })
}

function sayKept(talk: Interview | undefined): string {
  return talk && !isLookedBack(talk)
    ? 'Kept. How it went is not written down yet: look back while you remember.'
    : 'Kept.'
}

function readScores(form: FormValues): FitReview['scores'] {
  return form.all('criterion').map((criterion) => {
    const score = SCORES.find((one) => String(one) === form.text(`score-${criterion}`))
    const why = form.text(`why-${criterion}`)
    return { criterion, ...(score === undefined ? {} : { score }), ...(why === undefined ? {} : { why }) }
  })
}
