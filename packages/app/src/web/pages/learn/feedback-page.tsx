import type { FeedbackList, FeedbackTheme } from '../../../use-cases/learning/keep-feedback.ts'
import { countOf } from '../../../wording/count-of.ts'
import { momentIn } from '../../../wording/moments/moment.ts'
import { sayDate } from '../../../wording/moments/say-moment.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `/feedback`: what employers said over time, by theme. */
export const addFeedbackPage: AddPage = (app, { useCases, settings }) => {
  app.get(LINKS.feedback, async (context) => {
    const list = await useCases.listFeedback(WHO)
    if (list.kind === 'refused') return sendRefusal(context, list)
    return sendPage(context, { title: 'Feedback', view: <FeedbackView list={list} zone={settings.timeZone} /> })
  })

  app.post(`${LINKS.feedback}/:feedback/remove`, async (context) => {
    const removed = await useCases.removeFeedback({ ...WHO, feedback: context.req.param('feedback') })
    if (removed.kind === 'refused') return redirectRefused(context, LINKS.feedback, removed)
    return redirectWith(context, LINKS.feedback, { kind: 'done', text: 'Removed.', ...undoOf(removed) })
  })

  app.post(`${LINKS.feedback}/:feedback/card`, async (context) => {
    const made = await useCases.practiseFeedback({ ...WHO, feedback: context.req.param('feedback') })
    if (made.kind === 'refused') return redirectRefused(context, LINKS.feedback, made)
    const text = made.change === null ? 'It is a card already.' : 'It is a card now. Write on it how you will meet it.'
    return redirectWith(context, LINKS.card(made.pages[0]?.id ?? ''), { kind: 'done', text, ...undoOf(made) })
  })
}

function FeedbackView({ list: { themes, employers }, zone }: { readonly list: FeedbackList; readonly zone: string }) {
  if (themes.length === 0) {
    return (
      <>
        <h1>Feedback</h1>
        <EmptyState title="None yet" actions={<ButtonLink href="/board">The board</ButtonLink>}>
          <p>
            After a no, the gracious reply asks one question: what decided it. Few answer; what one says is kept here by
            theme, and comes back before your next interview. Keep it from the page of the opportunity.
          </p>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <h1>Feedback</h1>
      <p class="lead">
        What {countOf(employers, 'employer')} told you, most common first (n = {employers}).
      </p>
      {themes.map((theme) => (
        <ThemeSection key={theme.theme} theme={theme} of={employers} zone={zone} />
      ))}
      {employers < ENOUGH && <p class="aside">Too few to read much into it: one employer is one opinion.</p>}
    </>
  )
}

/** No claim is made under so many cases. */
const ENOUGH = 5

interface ThemeProps {
  readonly theme: FeedbackTheme
  readonly of: number
  readonly zone: string
}

function ThemeSection({ theme: { theme, said, employers }, of, zone }: ThemeProps) {
  return (
    <section class="theme" aria-label={theme}>
      <h2>
        {theme} <span class="aside">{`${employers} of ${of}`}</span>
      </h2>
      <ul class="people">
        {said.map(({ id, opportunity, employer, at, text }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <p class="aside">
              <a href={LINKS.opportunity(opportunity)}>{employer}</a>,{' '}
              {sayDate(momentIn(zone, at), momentIn(zone, at).year)}
            </p>
            <div class="queue-actions">
              <Form action={`${LINKS.feedback}/${id}/card`} layout="row">
                <Button kind="quiet">Make a practice card</Button>
              </Form>
              <Form action={`${LINKS.feedback}/${id}/remove`} layout="row">
                <Button kind="quiet">Remove</Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
