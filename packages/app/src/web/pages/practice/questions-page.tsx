import { countOf } from '../../../wording/count-of.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readCardText } from './card-fields.tsx'
import { QuestionsView } from './questions-view.tsx'

/** `/practice/questions`: every difficult question by theme, the new ones from interviews first. */
export const addQuestions: AddPage = (app, { useCases }) => {
  app.get(LINKS.questions, async (context) => {
    const listed = await useCases.listQuestions(WHO)
    if (listed.kind === 'refused') return sendRefusal(context, listed)
    return sendPage(context, { title: 'Questions', view: <QuestionsView listed={listed} /> })
  })

  app.post(LINKS.questions, async (context) => {
    const { question = '', theme, needs, answer } = readCardText(await readForm(context))
    if (question === '') {
      return redirectWith(context, LINKS.questions, { kind: 'problem', text: 'Write down the question first.' })
    }
    const card = { question, answer: answer ?? {}, ...(theme ? { theme } : {}), ...(needs ? { needs } : {}) }
    const added = await useCases.addCard({ ...WHO, card })
    if (added.kind === 'refused') return redirectRefused(context, LINKS.questions, added)
    const text = 'The question is kept. You can practise it at once.'
    return redirectWith(context, LINKS.questions, { kind: 'done', text, ...undoOf(added) })
  })

  app.post(`${LINKS.questions}/take`, async (context) => {
    const taken = await useCases.takeQuestions({ ...WHO, only: readChoices(await readForm(context)) })
    if (taken.kind === 'refused') return redirectRefused(context, LINKS.questions, taken)
    const text =
      taken.pages.length === 0 ? 'No question was chosen.' : `${countOf(taken.pages.length, 'card')} to practise.`
    return redirectWith(context, LINKS.questions, { kind: 'done', text, ...undoOf(taken) })
  })
}

/** Which new questions are taken, and on which card: fields `take-0` with the key, `on-0` with the card. */
function readChoices(form: FormValues): Record<string, string | null> {
  return Object.fromEntries(
    form.all('take').flatMap((at) => {
      const key = form.text(`key-${at}`)
      return key === undefined ? [] : [[key, form.text(`on-${at}`) ?? null]]
    }),
  )
}
