import { RATINGS } from '../../../use-cases/practice/keep-cards.ts'
import { readMoment } from '../../../wording/moments/moment.ts'
import { RATING_LABELS, sayPause } from '../../../wording/say-practice.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { PracticeView } from './practice-view.tsx'

/** `/practice`: one difficult question at a time, those due first. `?until=INSTANT`: before an interview; `?card=ID`: that one. */
export const addPractice: AddPage = (app, { useCases }) => {
  app.get('/practice', async (context) => {
    const until = readInstant(context.req.query('until'))
    const due = await useCases.listDueCards({ ...WHO, until, card: context.req.query('card') })
    if (due.kind === 'refused') return sendRefusal(context, due)
    return sendPage(context, { title: 'Practise', view: <PracticeView due={due} until={until} /> })
  })

  app.post('/practice/:card/rate', async (context) => {
    const form = await readForm(context)
    const back = LINKS.practice(readInstant(form.text('until')))
    const rating = RATINGS.find((one) => one === form.text('rating')) ?? 'good'
    const rated = await useCases.rateCard({ ...WHO, card: context.req.param('card'), rating })
    if (rated.kind === 'refused') return redirectRefused(context, back, rated)
    const [card] = rated.pages
    const when = card?.memory ? sayPause(card.due, card.memory.last) : 'later'
    const text = `${RATING_LABELS[rating]}: it comes back ${when}.`
    return redirectWith(context, back, { kind: 'done', text, ...undoOf(rated) })
  })
}

/** An instant out of an address or a form; anything else is as good as none. */
function readInstant(typed: string | undefined): string | undefined {
  return typed === undefined ? undefined : readMoment(typed)
}
