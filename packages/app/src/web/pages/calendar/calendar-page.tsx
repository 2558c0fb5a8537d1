import type { Feed } from '../../../use-cases/calendar/keep-feed.ts'
import type { Refusal } from '../../../use-cases/failure.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { CalendarView } from './calendar-view.tsx'

const HERE = '/settings/calendar'
const STEPS = ['events', 'tasks', 'none'] as const

/** `/settings/calendar`: the address at which a calendar program finds interviews and steps. */
export const addCalendar: AddPage = (app, { useCases }) => {
  app.get(HERE, async (context) => {
    const feed = await useCases.readFeed(WHO)
    if (feed.kind === 'refused') return sendRefusal(context, feed)
    const { origin } = new URL(context.req.url)
    const address = feed.token === null ? null : `${origin}/calendar/${feed.token}.ics`
    return sendPage(context, { title: 'Calendar', view: <CalendarView address={address} choices={feed.choices} /> })
  })

  const tell = (context: WebContext, outcome: Feed | Refusal, text: string) =>
    outcome.kind === 'refused'
      ? redirectRefused(context, HERE, outcome)
      : redirectWith(context, HERE, { kind: 'done', text })

  app.post(HERE, async (context) => {
    const form = await readForm(context)
    const set = {
      steps: STEPS.find((one) => one === form.text('steps')) ?? 'events',
      discreet: form.all('more').includes('discreet'),
      alarms: form.all('more').includes('alarms'),
    }
    return tell(context, await useCases.chooseForFeed({ ...WHO, set }), 'Saved. Calendars follow when they next look.')
  })

  app.post(`${HERE}/renew`, async (context) =>
    tell(
      context,
      await useCases.renewFeed(WHO),
      'This is the address from now on. One that was there before has ended.',
    ),
  )

  app.post(`${HERE}/revoke`, async (context) =>
    tell(context, await useCases.revokeFeed(WHO), 'The address has ended: nobody sees anything there any more.'),
  )
}
