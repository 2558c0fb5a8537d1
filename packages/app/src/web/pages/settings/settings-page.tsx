import type { Seeker } from '@afterword/engine'
import { AppearanceChoice } from '../../parts/appearance-choice.tsx'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { type FieldErrors, ProfileFields, readProfileFields } from './profile-fields.tsx'

/** `/settings`: who looks for a job, how the app looks, and backups. */
export const addSettings: AddPage = (app, { useCases, settings }) => {
  app.get('/settings', async (context) => {
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    const { backups } = await useCases.listBackups({})
    const seeker = profile.seeker ?? { timeZone: settings.timeZone }
    const view = <SettingsView seeker={seeker} errors={{}} backups={backups.map(({ name }) => name)} />
    return sendPage(context, { title: 'Settings', view })
  })

  app.post('/settings', async (context) => {
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    const form = await readForm(context)
    const { seeker, errors } = readProfileFields(form, null)
    const again = (wrong: FieldErrors) =>
      sendPage(context, {
        title: 'Settings',
        status: 400,
        view: <SettingsView seeker={seeker} errors={wrong} backups={[]} />,
      })
    if (Object.keys(errors).length > 0) return again(errors)
    const kept = await useCases.saveProfile({ ...WHO, seeker })
    if (kept.kind === 'refused') return again({ 'me-region': answerTo(kept.failures).text })
    return redirectWith(context, '/settings', { kind: 'done', text: 'Saved. All plans follow.', ...undoOf(kept) })
  })

  app.post('/settings/backup', async (context) => {
    const made = await useCases.makeBackup({})
    if (made.kind === 'refused') return redirectRefused(context, '/settings', made)
    return redirectWith(context, '/settings', { kind: 'done', text: `Backed up: ${made.backup.name}` })
  })
}

interface SettingsViewProps {
  readonly seeker: Partial<Seeker>
  readonly errors: FieldErrors
  /** Names of the backups, newest first. */
  readonly backups: readonly string[]
}

function SettingsView({ seeker, errors, backups }: SettingsViewProps) {
  return (
    <>
      <h1>Settings</h1>
      <section aria-labelledby="you">
        <h2 id="you">You</h2>
        <Form action="/settings">
          <ProfileFields seeker={seeker} errors={errors} />
          <Button>Save</Button>
        </Form>
      </section>
      <section aria-labelledby="look">
        <h2 id="look">Light and dark</h2>
        <AppearanceChoice />
      </section>
      <section aria-labelledby="mail">
        <h2 id="mail">Mail</h2>
        <p>
          Optional: your own mailbox, to send from and to notice answers in. <a href="/settings/mail">Set it up</a>
        </p>
      </section>
      <section aria-labelledby="calendar">
        <h2 id="calendar">Calendar</h2>
        <p>
          Interviews and steps in the calendar you use anyway, kept up to date by itself.{' '}
          <a href="/settings/calendar">Set it up</a>
        </p>
      </section>
      <section aria-labelledby="reminders">
        <h2 id="reminders">Reminders</h2>
        <p>
          On the desktop, in browsers and by mail; when it is quiet, and what may be named.{' '}
          <a href="/settings/reminders">Set them up</a>
        </p>
      </section>
      <section aria-labelledby="demo">
        <h2 id="demo">The demo</h2>
        <p>Six invented opportunities to look around in. They leave without a trace, and touch nothing of yours.</p>
        <div class="actions">
          <Form action="/demo">
            <Button kind="plain">Bring the demo</Button>
          </Form>
          <Form action="/demo/leave">
            <Button kind="plain">End the demo</Button>
          </Form>
        </div>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">Your data</h2>
        <p>
          Take everything out, or bring in what another program exported. <a href="/data">Export and import</a>
        </p>
      </section>
      <section aria-labelledby="backups">
        <h2 id="backups">Backups</h2>
        <p>
          Everything is in one file on this machine. A backup is a whole copy of it; the last few are kept, and one is
          made before each update.
        </p>
        {backups.length > 0 && (
          <ul>
            {backups.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
        <Form action="/settings/backup">
          <Button kind="plain">Back up now</Button>
        </Form>
      </section>
    </>
  )
}
