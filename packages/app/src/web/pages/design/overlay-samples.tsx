import { Button, ButtonLink } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Field } from '../../parts/field.tsx'
import { Flash } from '../../parts/flash.tsx'
import { Form } from '../../parts/form.tsx'

/** What comes and goes: notes of actions, dialogs, empty places. */
export function OverlaySamples() {
  return (
    <>
      <section aria-labelledby="notes">
        <h2 id="notes">What an action tells</h2>
        <Flash note={{ kind: 'done', text: 'Marked as sent to Dana Lee, today at 14:05.', undo: 12 }} />
        <Flash note={{ kind: 'problem', text: 'Somebody else changed this in the meantime; nothing was saved.' }} />
        <Form action="/design/problem" layout="row">
          <Button kind="plain" opens="snooze">
            Open a dialog
          </Button>
          <Button kind="quiet">See a problem told</Button>
        </Form>
        <Dialog id="snooze" title="Not now">
          <Form action="/design">
            <Field name="because" label="Because" hint="So that it makes sense to you next week." />
            <Button>Remind me on Tuesday</Button>
          </Form>
        </Dialog>
      </section>
      <section aria-labelledby="empties">
        <h2 id="empties">Nothing there</h2>
        <EmptyState
          title="Nothing to do until Tuesday, 9:00"
          actions={
            <ButtonLink href="/design" kind="plain">
              See what comes then
            </ButtonLink>
          }
        >
          <p>Dana Lee said they decide within a week. Until then, asking would only look impatient.</p>
        </EmptyState>
      </section>
    </>
  )
}
