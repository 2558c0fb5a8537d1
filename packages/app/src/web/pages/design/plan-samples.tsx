import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Queue, QueueItem } from '../../parts/queue-item.tsx'
import { Thread, ThreadStep } from '../../parts/thread.tsx'
import { ThreadPicture } from '../../parts/thread-picture.tsx'

const zones = { employer: 'America/New_York', reader: 'Europe/Vienna', now: '2026-09-15T14:00:00-04:00' }
const here = { ...zones, reader: zones.employer }

/** A queue, and the thread of an opportunity. */
export function PlanSamples() {
  return (
    <>
      <section aria-labelledby="queue">
        <h2 id="queue">Now</h2>
        <Queue>
          <QueueItem
            title="Thank Dana Lee"
            href="/design"
            subject="Northwind Robotics · Staff Engineer"
            state="now"
            when={<Moment at="2026-09-15T20:00:00-04:00" zones={zones} say="by" />}
            reason={{
              why: 'A note on the day of the talk is read while they still decide.',
              sources: ['“Send a thank-you note within twenty-four hours of the interview.” (The etiquette, § 4)'],
              href: '/design',
            }}
          >
            <Form action="/design" layout="row">
              <Button icon="write">Write it</Button>
              <Button kind="plain" name="sent" value="yes">
                Mark as sent
              </Button>
            </Form>
            <Menu id="more-thanks" label="More for “Thank Dana Lee”">
              <Form action="/design">
                <Button kind="quiet">Snooze until tomorrow</Button>
              </Form>
              <Form action="/design">
                <Button kind="quiet">Let it pass</Button>
              </Form>
            </Menu>
          </QueueItem>
          <QueueItem
            title="Ask Omar Haddad when they will decide"
            href="/design"
            subject="Contoso Water · Data Analyst"
            state="late"
            when={<Moment at="2026-09-14T12:00:00-04:00" zones={here} />}
            reason={{ why: 'They said “by the end of last week”, and it is Tuesday.', sources: [] }}
          >
            <Form action="/design" layout="row">
              <Button kind="plain" icon="call">
                Log a call
              </Button>
            </Form>
          </QueueItem>
        </Queue>
      </section>
      <section aria-labelledby="holds">
        <h2 id="holds">Leave alone</h2>
        <Queue>
          <QueueItem
            title="Don’t write to Pia Holm again"
            subject="Fabrikam Rail · Planner"
            state="hold"
            when={
              <>
                until <Moment at="2026-09-22T09:00:00-04:00" zones={here} />
              </>
            }
            reason={{
              why: 'She asked for a week, and a question before that would only cost you.',
              sources: ['“Respect the time frame you were given.” (The etiquette, § 7)'],
            }}
          />
        </Queue>
      </section>
      <section aria-labelledby="thread">
        <h2 id="thread">The thread</h2>
        <div class="beside">
          <ThreadPicture
            label="Two things done, an answer from them, now the fifteenth of September, two steps to come"
            start={0}
            now={14}
            end={26}
            marks={[
              { at: 1, kind: 'mine' },
              { at: 6, kind: 'theirs' },
              { at: 12, kind: 'mine' },
              { at: 19, kind: 'planned' },
              { at: 26, kind: 'planned' },
            ]}
          />
          <Thread label="Northwind Robotics, past and to come">
            <ThreadStep place="past" when="Thu 10 Sep">
              Dana Lee invited you to a second talk
            </ThreadStep>
            <ThreadStep place="past" when="today, 10:00 to 11:30">
              Second talk, with Dana Lee, Omar Haddad and Pia Holm
            </ThreadStep>
            <ThreadStep place="now" when="now">
              Three notes to write, all by 20:00
            </ThreadStep>
            <ThreadStep place="coming" when={<Moment at="2026-09-22T09:00:00-04:00" zones={zones} />}>
              Ask how things stand, if nobody has written
            </ThreadStep>
            <ThreadStep place="coming" when="Tue 29 Sep">
              One last question, then it is parked
            </ThreadStep>
          </Thread>
        </div>
      </section>
    </>
  )
}
