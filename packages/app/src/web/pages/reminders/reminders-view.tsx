import type { StuckWork } from '../../../use-cases/keeping/examine-work.ts'
import type { Subscriptions } from '../../../use-cases/reminders/keep-subscriptions.ts'
import type { ReminderSettings } from '../../../use-cases/reminders/reminder-settings.ts'
import { sayStuck } from '../../../wording/say-stuck.ts'
import { JoinBrowser } from '../../islands/join-browser.tsx'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form.tsx'
import { Island } from '../../parts/island.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { useVisit } from '../../shell/visit.ts'
import type { ReminderErrors } from './read-reminder-form.ts'

interface RemindersViewProps {
  readonly settings: ReminderSettings
  readonly errors: ReminderErrors
  readonly browsers: Subscriptions
  readonly work: StuckWork
}

/** How the user is told, where, and what could not be told. */
export function RemindersView({ settings, errors, browsers, work }: RemindersViewProps) {
  const stuck = sayStuck(work)
  return (
    <>
      <p class="aside">
        <a href="/settings">Settings</a>
      </p>
      <h1>Reminders</h1>
      <p class="lead">
        You are told when a step can be taken, when little time is left, and once when it is overdue; each only once,
        and several together as one.
      </p>
      {stuck.length > 0 && (
        <section aria-labelledby="stuck">
          <h2 id="stuck">What does not get on</h2>
          <ul>
            {stuck.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Form action="/settings/reminders/retry">
            <Button kind="plain">Try again</Button>
          </Form>
        </section>
      )}
      <SettingsForm settings={settings} errors={errors} />
      <Browsers browsers={browsers} />
    </>
  )
}

function SettingsForm({ settings, errors }: Pick<RemindersViewProps, 'settings' | 'errors'>) {
  const { quiet, quietWeekends, names, desktop, push, mail, morning, away } = settings
  return (
    <Form action="/settings/reminders">
      <ChoiceField
        name="tells"
        legend="Where, besides on Today"
        take="any"
        values={[...(desktop ? ['desktop'] : []), ...(push ? ['push'] : []), ...(mail ? ['mail'] : [])]}
        choices={[
          { value: 'desktop', label: 'on the desktop of the machine that Afterword runs on' },
          { value: 'push', label: 'in the browsers below' },
          { value: 'mail', label: 'by mail to yourself: in the morning, and once for what becomes due that day' },
        ]}
      />
      <TimeField name="morning" label="The mail of the morning at" value={morning} error={errors.morning} />
      <div class="form-row">
        <TimeField name="from" label="Quiet from" value={quiet?.from} error={errors.from} />
        <TimeField
          name="until"
          label="until"
          value={quiet?.until}
          hint="Both empty: never quiet"
          error={errors.until}
        />
      </div>
      <ChoiceField
        name="more"
        legend="And"
        take="any"
        values={[...(quietWeekends ? ['weekends'] : []), ...(names ? ['names'] : [])]}
        choices={[
          { value: 'weekends', label: 'quiet at weekends, but for what is due before they end' },
          { value: 'names', label: 'notices may name employers and people, on a locked screen too' },
        ]}
      />
      <fieldset>
        <legend>Elsewhere for a while</legend>
        <div class="form-row">
          <ZoneField name="zone" label="In this time zone" value={away?.zone} error={errors.zone} />
          <DateField name="away-until" label="up to this day" value={away?.until ?? ''} error={errors['away-until']} />
        </div>
      </fieldset>
      <Button>Save</Button>
    </Form>
  )
}

function Browsers({ browsers: { publicKey, subscriptions } }: Pick<RemindersViewProps, 'browsers'>) {
  const { token } = useVisit()
  return (
    <section aria-labelledby="browsers">
      <h2 id="browsers">Browsers</h2>
      {subscriptions.length > 0 && (
        <ul class="people">
          {subscriptions.map(({ id, browser, createdAt }) => (
            <li key={id}>
              {browser}, since {createdAt.slice(0, 10)}
              <Form action={`/settings/reminders/browsers/${id}/remove`}>
                <Button kind="quiet">Tell it nothing any more</Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Island name="join-browser" of={JoinBrowser} props={{ token, publicKey }} />
      <p class="aside">
        What is told goes encrypted through the push service of the browser’s maker, who sees that something is told and
        when, and not what.
      </p>
    </section>
  )
}
