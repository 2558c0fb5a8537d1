import type { Seeker } from '@afterword/engine'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { InvitationEntry } from '../invitation/invitation-entry.tsx'
import { type FieldErrors, ProfileFields } from '../settings/profile-fields.tsx'

interface AddOpportunityProps {
  /** What is known of the seeker so far, as long as that has to be asked. */
  readonly me: Partial<Seeker> | undefined
  /** What was typed into a field. */
  readonly value: (name: string) => string
  readonly errors: FieldErrors
}

/** Everything that a first plan needs, on one page. */
export function AddOpportunityView({ me, value, errors }: AddOpportunityProps) {
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  return (
    <>
      <h1>Add an opportunity</h1>
      <InvitationEntry />
      <Form action="/opportunities/new">
        {me && (
          <fieldset>
            <legend>You</legend>
            <ProfileFields seeker={me} errors={errors} short />
          </fieldset>
        )}
        <fieldset>
          <legend>The job</legend>
          <Field {...field('employer')} label="Employer" required />
          <Field {...field('role')} label="Job" required />
        </fieldset>
        <fieldset>
          <legend>The interview</legend>
          <p class="field-hint">Past or to come. Without one yet, leave this empty.</p>
          <div class="form-row">
            <DateField {...field('day')} label="Day" />
            <TimeField {...field('time')} label="Began at" />
            <Field {...field('minutes')} label="Minutes" type="number" placeholder="60" />
          </div>
          <ChoiceField
            name="format"
            legend="How"
            take="one"
            values={[value('format') || 'video']}
            choices={[
              { value: 'onsite', label: 'On site' },
              { value: 'video', label: 'By video' },
              { value: 'phone', label: 'By phone' },
            ]}
          />
          <TextArea
            {...field('people')}
            label="Who was there?"
            hint="One in a line: name, title, e-mail, phone. The name is enough."
            lines={4}
          />
          <DateField
            {...field('decisionBy')}
            label="They decide by"
            hint="If they told you; a window is its last day."
          />
        </fieldset>
        <details>
          <summary>Elsewhere, or through an agency</summary>
          <ZoneField {...field('zone')} label="Time zone of the employer" hint="If it is not yours" />
          <Field
            {...field('region')}
            label="Country or region of the employer"
            hint="For public holidays: US, US-NY, GB-SCT, DE-BY …"
          />
          <ChoiceField
            name="route"
            legend="You are in touch"
            take="one"
            values={[value('route') || 'direct']}
            choices={[
              { value: 'direct', label: 'with the employer' },
              { value: 'agency', label: 'through an agency' },
            ]}
          />
        </details>
        <Button>Add it, and make the plan</Button>
      </Form>
    </>
  )
}
