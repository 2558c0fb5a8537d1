import type { FeedChoices } from '../../../ports/calendar-feeds.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Form } from '../../parts/form.tsx'

interface CalendarViewProps {
  /** Null: none was made yet. */
  readonly address: string | null
  readonly choices: FeedChoices
}

/** The address of the calendar, what it shows, and how to end it. */
export function CalendarView({ address, choices }: CalendarViewProps) {
  const { steps, discreet, alarms } = choices
  return (
    <>
      <p class="aside">
        <a href="/settings">Settings</a>
      </p>
      <h1>Calendar</h1>
      <p class="lead">
        Subscribe to this address in the calendar you use: interviews with their place and what to take along, and each
        step in its window. What is done or no longer right leaves it by itself.
      </p>
      {address === null ? (
        <Form action="/settings/calendar/renew">
          <Button>Make the address</Button>
        </Form>
      ) : (
        <>
          <div class="field">
            <label for="address">Address</label>
            <p class="field-hint">
              Whoever knows it can read the calendar. It works on this machine, as long as Afterword runs.
            </p>
            <input id="address" class="control" type="url" value={address} readOnly />
          </div>
          <p class="links">
            <a href={address}>Open it once</a>
          </p>
          <Form action="/settings/calendar">
            <ChoiceField
              name="steps"
              legend="Steps"
              take="one"
              values={[steps]}
              choices={[
                { value: 'events', label: 'as events, in their windows' },
                { value: 'tasks', label: 'as tasks, where the calendar shows them' },
                { value: 'none', label: 'not at all: interviews only' },
              ]}
            />
            <ChoiceField
              name="more"
              legend="And"
              take="any"
              values={[...(alarms ? ['alarms'] : []), ...(discreet ? ['discreet'] : [])]}
              choices={[
                { value: 'alarms', label: 'ring before interviews and when a step may be taken' },
                { value: 'discreet', label: 'name neither employers nor people' },
              ]}
            />
            <Button>Save</Button>
          </Form>
          <h2>If somebody has seen it</h2>
          <div class="actions">
            <Form action="/settings/calendar/renew">
              <Button kind="plain">Make another address</Button>
            </Form>
            <Form action="/settings/calendar/revoke">
              <Button kind="plain">End it</Button>
            </Form>
          </div>
        </>
      )}
    </>
  )
}
