import type { PracticeCard } from '@afterword/engine'
import { keyOf } from '../../../use-cases/practice/find-questions.ts'
import { momentIn } from '../../../wording/moments/moment.ts'
import { sayDay } from '../../../wording/moments/say-moment.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { CardFields, readCardText } from './card-fields.tsx'

/** `/practice/questions/ID`: a question with its answer, to be changed, parted or removed. */
export const addCardPage: AddPage = (app, { useCases }) => {
  app.get(`${LINKS.questions}/:card`, async (context) => {
    const due = await useCases.listDueCards({ ...WHO, card: context.req.param('card') })
    if (due.kind === 'refused') return sendRefusal(context, due)
    const card = due.first?.card
    return sendPage(context, {
      title: 'A question',
      view: card ? <CardView card={card} now={due.now} /> : <p>Not here.</p>,
    })
  })

  app.post(`${LINKS.questions}/:card`, async (context) => {
    const card = context.req.param('card')
    const saved = await useCases.editCard({ ...WHO, card, set: readCardText(await readForm(context)) })
    if (saved.kind === 'refused') return redirectRefused(context, LINKS.card(card), saved)
    return redirectWith(context, LINKS.card(card), { kind: 'done', text: 'Kept.', ...undoOf(saved) })
  })

  app.post(`${LINKS.questions}/:card/remove`, async (context) => {
    const removed = await useCases.removeCard({ ...WHO, card: context.req.param('card') })
    if (removed.kind === 'refused') return redirectRefused(context, LINKS.questions, removed)
    return redirectWith(context, LINKS.questions, { kind: 'done', text: 'The card is removed.', ...undoOf(removed) })
  })

  app.post(`${LINKS.questions}/:card/part`, async (context) => {
    const card = context.req.param('card')
    const asking = (await readForm(context)).text('asking') ?? ''
    const parted = await useCases.partQuestion({ ...WHO, card, asking })
    if (parted.kind === 'refused') return redirectRefused(context, LINKS.card(card), parted)
    const text = 'It has a card of its own now.'
    return redirectWith(context, LINKS.card(card), { kind: 'done', text, ...undoOf(parted) })
  })
}

function CardView({ card, now }: { readonly card: PracticeCard; readonly now: string }) {
  const { id, question, asked } = card
  return (
    <>
      <p class="aside">
        <a href={LINKS.questions}>Difficult questions</a>
      </p>
      <h1 dir="auto">{question}</h1>
      <p>
        <ButtonLink href={LINKS.practiceCard(id)}>Practise it now</ButtonLink>
      </p>
      <Form action={LINKS.card(id)}>
        <CardFields card={card} />
        <Button>Keep it</Button>
      </Form>
      {asked.length > 0 && (
        <section aria-labelledby="asked">
          <h2 id="asked">Where it was asked</h2>
          <ul class="people">
            {asked.map((asking) => (
              <li key={keyOf(asking)}>
                <a href={LINKS.interview(asking.opportunity, asking.interview)}>{asking.employer}</a>,{' '}
                {sayDay(asking.on, momentIn('UTC', now))}
                {asking.text !== question && (
                  <>
                    : <span dir="auto">{asking.text}</span>
                  </>
                )}
                {asked.length > 1 && (
                  <Form action={`${LINKS.card(id)}/part`}>
                    <input type="hidden" name="asking" value={keyOf(asking)} />
                    <Button kind="quiet">It is another question</Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Form action={`${LINKS.card(id)}/remove`}>
        <Button kind="grave">Remove this card</Button>
      </Form>
    </>
  )
}
