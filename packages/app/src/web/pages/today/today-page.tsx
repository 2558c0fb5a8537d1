import type { Action } from '@afterword/engine'
import type { Today } from '../../../use-cases/desk/plan-today.ts'
import type { NewsList } from '../../../use-cases/reminders/keep-news.ts'
import { sayComingDay, sayTime } from '../../../wording/moments/say-moment.ts'
import { sayInZones } from '../../../wording/moments/zones.ts'
import { nestSteps, type Step } from '../../../wording/nest-steps.ts'
import { sayAction } from '../../../wording/say-action.ts'
import { sayLimit } from '../../../wording/say-limit.ts'
import { type Subject, subjectOf } from '../../../wording/subject.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Queue } from '../../parts/queue-item.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { keepPage } from '../../shell/keep-page.ts'
import { LINKS } from '../../shell/links.ts'
import { reasonOf } from '../../shell/reason-of.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { HoldItem } from '../steps/step-item.tsx'
import { StepQueue } from '../steps/step-queue.tsx'
import { NewsView } from './news-view.tsx'
import { WelcomeView } from './welcome-view.tsx'

/** `GET /`: what is to be done now, over all opportunities; the welcome, as long as there is none. */
export const addToday: AddPage = (app, { useCases }) => {
  app.get('/', keepPage(), async (context) => {
    const today = await useCases.planToday(WHO)
    if (today.kind === 'refused') return sendRefusal(context, today)
    if (today.any) {
      const stuck = await useCases.listOutbox({ ...WHO, states: ['unknown', 'failed'] })
      if (stuck.kind === 'refused') return sendRefusal(context, stuck)
      const listed = await useCases.listNews(WHO)
      if (listed.kind === 'refused') return sendRefusal(context, listed)
      const { news } = listed
      const title = news.length === 0 ? 'Today' : `(${news.length}) Today`
      return sendPage(context, { title, view: <TodayView today={today} stuck={stuck.lines.length} news={news} /> })
    }
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    return sendPage(context, { title: 'Welcome', view: <WelcomeView seeker={profile.seeker} /> })
  })
}

interface TodayViewProps extends Pick<NewsList, 'news'> {
  readonly today: Today
  /** How many messages the user has to decide about. */
  readonly stuck: number
}

function TodayView({ today, stuck, news }: TodayViewProps) {
  const subjects = new Map(
    [...today.cases].map(([id, file]) => [id, subjectOf(file, today.now, today.citations)] as const),
  )
  const isPressing = ({ optional }: Pick<Action, 'optional'>) => optional !== true
  const steps = [
    ...nestSteps(today.actions.filter(isPressing)),
    ...nestSteps(today.actions.filter((action) => !isPressing(action))),
  ]
  const { shown, pager } = useWindow(steps, { of: 'steps', name: 'from', size: MOST_STEPS })
  const pressing = shown.filter(({ action }) => isPressing(action))
  const optional = shown.filter(({ action }) => !isPressing(action))
  const holds = useWindow(holdsBeside(shown, steps, today.holds), {
    of: 'of these',
    name: 'holds',
    size: 15,
    at: 'holds',
  })
  return (
    <>
      <h1>Today</h1>
      {today.proposals > 0 && (
        <p class="flash">
          {today.proposals === 1 ? 'They may have written.' : `They may have written: ${today.proposals} messages.`}
          <a href="/mail">Say what it means</a>
        </p>
      )}
      {stuck > 0 && (
        <p class="flash flash-problem">
          {stuck === 1 ? 'A message may not have gone out.' : `${stuck} messages may not have gone out.`}
          <a href="/mail">Look at it</a>
        </p>
      )}
      <NewsView news={news} now={today.now} />
      {steps.every(({ action }) => !isPressing(action)) && <Calm today={today} />}
      {pressing.length > 0 && (
        <section aria-labelledby="pressing">
          <h2 id="pressing">To do</h2>
          <Steps steps={pressing} subjects={subjects} />
        </section>
      )}
      {optional.length > 0 && (
        <section aria-labelledby="optional">
          <h2 id="optional">If you like</h2>
          <Steps steps={optional} subjects={subjects} />
        </section>
      )}
      {pager}
      {holds.shown.length > 0 && (
        <section aria-labelledby="holds">
          <h2 id="holds">Leave alone</h2>
          <Queue>
            {holds.shown.map((hold) => {
              const subject = subjects.get(hold.opportunity ?? '')
              return (
                subject && (
                  <HoldItem
                    key={`${hold.opportunity} ${hold.kinds} ${hold.contact}`}
                    hold={hold}
                    subject={subject}
                    among="many"
                  />
                )
              )
            })}
          </Queue>
          {holds.pager}
        </section>
      )}
      <p class="links">
        <a href="/print/week.pdf" download>
          The week on paper
        </a>
      </p>
      {today.limits.map((limit) => (
        <p key={JSON.stringify(limit)} class="aside">
          {sayLimit(limit)}
        </p>
      ))}
    </>
  )
}

/** A page of what is to be done; with more than that due, one does well to see the first. */
const MOST_STEPS = 25

/** What must wait stands beside the steps of its opportunity; where that has none, beside the first ones of all. */
function holdsBeside(shown: readonly Step[], all: readonly Step[], holds: Today['holds']): Today['holds'] {
  const here = new Set(shown.map(({ action }) => action.opportunity))
  const anywhere = new Set(all.map(({ action }) => action.opportunity))
  const first = shown[0] === all[0]
  return holds.filter(({ opportunity }) => here.has(opportunity) || (first && !anywhere.has(opportunity)))
}

interface StepsProps {
  readonly steps: readonly Step[]
  readonly subjects: ReadonlyMap<string, Subject>
}

function Steps({ steps, subjects }: StepsProps) {
  // A step of the seeker's own belongs to no opportunity; it is told with any.
  const [first] = subjects.values()
  const subjectOf = ({ action }: Step) => subjects.get(action.opportunity ?? '') ?? first
  return <StepQueue steps={steps} subjectOf={subjectOf} among="many" />
}

/** `Nothing to do until Tuesday 9:00, and this is why` */
function Calm({ today: { next, now, citations } }: { readonly today: Today }) {
  if (!next) {
    return (
      <section class="calm">
        <p class="lead">Nothing to do, and nothing planned.</p>
        <ButtonLink href="/opportunities/new" icon="add">
          Add an opportunity
        </ButtonLink>
      </section>
    )
  }
  const { action, case: file } = next
  const { zones } = subjectOf(file, now, citations)
  const until = sayInZones(zones, action.opens, (clock) => {
    const at = clock.read(action.opens)
    return { day: sayComingDay(at, clock.now), rest: ` ${sayTime(at)}` }
  })
  return (
    <section class="calm">
      <p class="lead">Nothing to do until {until}.</p>
      <p>
        Then: <a href={LINKS.opportunity(file.opportunity.id)}>{sayAction(action, file)}</a>,{' '}
        {file.opportunity.employer}. {reasonOf(action.because).why}
      </p>
    </section>
  )
}
