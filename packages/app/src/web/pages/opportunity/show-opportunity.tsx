import type { Case, Contact } from '@afterword/engine'
import type { Shown } from '../../../use-cases/opportunities/show-opportunity.ts'
import { findTwins } from '../../../use-cases/people/find-twins.ts'
import { happeningsOf, talksToCome } from '../../../wording/happenings.ts'
import { sayNearDay, sayTime } from '../../../wording/moments/say-moment.ts'
import { phraseAt } from '../../../wording/moments/say-window.ts'
import { sayInZones, wallClock } from '../../../wording/moments/zones.ts'
import { nestSteps, type Step } from '../../../wording/nest-steps.ts'
import { sayInterview } from '../../../wording/say-event.ts'
import { sayLimit } from '../../../wording/say-limit.ts'
import { sayCoverage, sayState } from '../../../wording/say-state.ts'
import { type Subject, subjectOf } from '../../../wording/subject.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Queue } from '../../parts/queue-item.tsx'
import { Thread, ThreadStep } from '../../parts/thread.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { HoldItem } from '../steps/step-item.tsx'
import { StepQueue } from '../steps/step-queue.tsx'
import { OpportunityMenu } from './opportunity-menu.tsx'

/** `GET /opportunities/ID`: what happened, what is to do and what is to come, with everything that is known. */
export const addShowOpportunity: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id', async (context) => {
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: context.req.param('id') })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const { employer } = shown.case.opportunity
    return sendPage(context, { title: employer, view: <OpportunityView shown={shown} /> })
  })
}

function OpportunityView({ shown }: { readonly shown: Shown }) {
  const { case: file, plan, limits } = shown
  const subject = subjectOf(file, shown.now, shown.citations)
  const { id, employer, role } = file.opportunity
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{employer}</h1>
          <p class="lead">{role}</p>
        </div>
        <OpportunityMenu case={file} />
      </header>
      <p>
        {sayState(plan.state, file, shown.now)} {sayCoverage(plan, file)}
      </p>
      <div class="actions">
        <ButtonLink kind="plain" href={LINKS.log(id)}>
          Log what happened
        </ButtonLink>
        <ButtonLink kind="plain" href={LINKS.write(id)}>
          Writing desk
        </ButtonLink>
      </div>
      <PlanSections shown={shown} subject={subject} />
      <section aria-labelledby="people">
        <h2 id="people">People</h2>
        <PeopleList case={file} />
        <p>
          <ButtonLink kind="plain" icon="add" href={`${LINKS.opportunity(id)}/people/new`}>
            Add a person
          </ButtonLink>
        </p>
      </section>
      <section aria-labelledby="interviews">
        <h2 id="interviews">Interviews and notes</h2>
        <InterviewList subject={subject} />
        <p>
          <ButtonLink kind="plain" icon="add" href={`${LINKS.opportunity(id)}/interviews/new`}>
            Add an interview
          </ButtonLink>
        </p>
      </section>
      {limits.map((limit) => (
        <p key={JSON.stringify(limit)} class="aside">
          {sayLimit(limit)}
        </p>
      ))}
    </>
  )
}

/** The thread: past above, now with what is to do, what is to come below, and what must wait. */
function PlanSections({ shown: { plan }, subject }: { readonly shown: Shown; readonly subject: Subject }) {
  const { zones } = subject
  const clock = wallClock(zones, zones.employer)
  const steps = nestSteps(plan.actions)
  const ready = steps.filter(({ action }) => action.status !== 'upcoming')
  const coming = steps.filter(({ action }) => action.status === 'upcoming')
  const past = useWindow(happeningsOf(subject), {
    of: 'things that happened',
    name: 'past',
    size: 40,
    at: 'thread',
    start: 'last',
  })
  const holds = useWindow(plan.holds, { of: 'of these', name: 'holds', size: 15, at: 'holds' })
  return (
    <>
      <h2 id="thread">What happened, and what comes</h2>
      <Thread label="What happened, and what is to come">
        {past.pager && <li class="thread-more">{past.pager}</li>}
        {past.shown.map(({ at, words }) => {
          const moment = clock.read(at)
          return (
            <ThreadStep
              key={`${at} ${words}`}
              place="past"
              when={`${sayNearDay(moment, clock.now)} ${sayTime(moment)}`}
            >
              {words}
            </ThreadStep>
          )
        })}
        <ThreadStep place="now" when={`Now, ${sayInZones(zones, zones.now, (one) => phraseAt(zones.now, one))}`}>
          {ready.length === 0 ? 'Nothing to do.' : <Steps of="steps" name="todo" steps={ready} subject={subject} />}
        </ThreadStep>
        {talksToCome(subject).map(({ at, words }) => (
          <ThreadStep key={`${at} ${words}`} place="coming" when={sayInZones(zones, at, (one) => phraseAt(at, one))}>
            {words}
          </ThreadStep>
        ))}
        {coming.length > 0 && (
          <ThreadStep place="coming" when="To come">
            <Steps of="steps to come" name="coming" steps={coming} subject={subject} />
          </ThreadStep>
        )}
      </Thread>
      {plan.holds.length > 0 && (
        <section aria-labelledby="holds">
          <h2 id="holds">Leave alone</h2>
          <Queue>
            {holds.shown.map((hold) => (
              <HoldItem key={`${hold.kinds} ${hold.contact} ${hold.interview}`} hold={hold} subject={subject} />
            ))}
          </Queue>
          {holds.pager}
        </section>
      )}
    </>
  )
}

interface StepsProps {
  readonly of: string
  readonly name: string
  readonly steps: readonly Step[]
  readonly subject: Subject
}

function Steps({ of, name, steps, subject }: StepsProps) {
  const { shown, pager } = useWindow(steps, { of, name, size: 15, at: 'thread' })
  return (
    <>
      <StepQueue steps={shown} subjectOf={() => subject} />
      {pager}
    </>
  )
}

const ROLES: Readonly<Record<Contact['role'], string>> = {
  'hiring-manager': 'hiring manager',
  recruiter: 'recruiter',
  'agency-recruiter': 'recruiter of an agency',
  hr: 'HR',
  'team-lead': 'team lead',
  peer: 'colleague to be',
  executive: 'executive',
  coordinator: 'coordinator',
  other: '',
}

/** One asks about a few at a time. */
const MOST_TWINS = 3

function PeopleList({ case: file }: { readonly case: Case }) {
  const { shown, pager } = useWindow(file.contacts, { of: 'people', name: 'people', size: 30, at: 'people' })
  if (shown.length === 0) return <p>Nobody yet. Who invited you, who will be there?</p>
  return (
    <>
      {findTwins(file.contacts)
        .slice(0, MOST_TWINS)
        .map(({ keep, merge }) => (
          <Form
            key={`${keep.id} ${merge.id}`}
            action={`${LINKS.contact(file.opportunity.id, keep.id)}/merge`}
            layout="row"
          >
            <input type="hidden" name="merge" value={merge.id} />
            <p class="twins">
              <bdi>{merge.name}</bdi> may be <bdi>{keep.name}</bdi>.
            </p>
            <Button kind="quiet">Make them one</Button>
          </Form>
        ))}
      <ul class="people">
        {shown.map(({ id, name, title, role, email, phone, nameVerified }) => (
          <li key={id}>
            <a href={LINKS.contact(file.opportunity.id, id)}>{name}</a>
            {nameVerified !== true && <span class="aside"> (spelling not checked)</span>}
            <br />
            <span class="aside">{[title ?? ROLES[role], email, phone].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {pager}
    </>
  )
}

function InterviewList({ subject }: { readonly subject: Subject }) {
  const { case: file, zones } = subject
  const { shown, pager } = useWindow(file.interviews, {
    of: 'interviews',
    name: 'talks',
    size: 10,
    at: 'interviews',
    start: 'last',
  })
  if (shown.length === 0) return <p>None yet.</p>
  const { id } = file.opportunity
  return (
    <>
      {pager}
      <ol class="interviews">
        {shown.map((interview) => (
          <li key={interview.id}>
            <h3>
              <a href={LINKS.interview(id, interview.id)}>{sayInterview(interview, file)}</a>
            </h3>
            <p class="aside">{sayInZones(zones, interview.start, (clock) => phraseAt(interview.start, clock))}</p>
            {(interview.notes ?? []).length > 0 && (
              <ul>
                {(interview.notes ?? []).slice(0, FIRST_NOTES).map((note, index) => (
                  <li key={note.id ?? index} dir="auto">
                    {note.text}
                  </li>
                ))}
                {(interview.notes ?? []).length > FIRST_NOTES && (
                  <li>
                    <a href={`${LINKS.capture(id, interview.id)}#noted`}>All {interview.notes?.length} notes</a>
                  </li>
                )}
              </ul>
            )}
            <p class="links">
              <a href={LINKS.prepare(id, interview.id)}>Prep sheet</a>
              <a href={LINKS.capture(id, interview.id)}>Take notes</a>
              <a href={LINKS.debrief(id, interview.id)}>Look back</a>
              <a href={LINKS.fit(id, interview.id)}>Is it for me?</a>
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Of each interview; the others stand where they are taken. */
const FIRST_NOTES = 12
