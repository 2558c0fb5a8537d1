import { LetterField } from '../../islands/letter-field.tsx'
import { AppearanceChoice } from '../../parts/appearance-choice.tsx'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Island } from '../../parts/island.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { TimeField } from '../../parts/time-field.tsx'

const LETTER =
  'Dear Dana,\n\nyour question about the night shift stayed with me on the way home. I had said that alarms should wake one person, not five; you asked what happens when that one person is asleep.'

/** Buttons and forms. */
export function ControlSamples() {
  return (
    <>
      <section aria-labelledby="buttons">
        <h2 id="buttons">Buttons</h2>
        <Form action="/design" layout="row">
          <Button>Save</Button>
          <Button kind="plain" icon="mail">
            Open in the mail program
          </Button>
          <Button kind="quiet">Not now</Button>
          <Button kind="grave">Delete it</Button>
          <Button disabled>Nothing to save</Button>
          <ButtonLink href="/design" kind="quiet" icon="print">
            Print
          </ButtonLink>
        </Form>
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">Forms</h2>
        <Form action="/design">
          <Field name="employer" label="Employer" hint="As they write it themselves." required value="" />
          <Field
            name="address"
            label="Dana’s address"
            type="email"
            value="dana.lee@example"
            error="An address ends in something like .com: please look at it again."
          />
          <div class="form-row">
            <DateField name="day" label="Day" value="2026-09-15" />
            <TimeField name="time" label="Time in New York" value="10:00" />
          </div>
          <Select
            name="medium"
            label="How you talked"
            value="video"
            choices={[
              { value: 'onsite', label: 'At their place' },
              { value: 'video', label: 'By video' },
              { value: 'phone', label: 'By phone' },
            ]}
          />
          <ChoiceField
            name="answer"
            legend="What came of the call"
            take="one"
            values={['spoke']}
            choices={[
              { value: 'spoke', label: 'We spoke' },
              { value: 'voicemail', label: 'Voicemail' },
              { value: 'nobody', label: 'No answer' },
            ]}
          />
          <TextArea name="topics" label="What you talked about" hint="A line a topic; single words will do." />
          <Island
            name="letter-field"
            of={LetterField}
            props={{ name: 'letter', label: 'The note to Dana', text: LETTER }}
          />
          <div class="actions">
            <Button>Save</Button>
            <Button kind="quiet">Leave as it was</Button>
          </div>
        </Form>
      </section>
      <section aria-labelledby="appearance">
        <h2 id="appearance">One of several, at once</h2>
        <AppearanceChoice />
      </section>
    </>
  )
}
