import type { Contact, FollowUp } from '@afterword/engine'
import { DateField } from '../../parts/date-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import type { FormValues } from '../../shell/form-values.ts'

interface FollowUpProps {
  readonly contacts: readonly Contact[]
  readonly value: (name: string) => string
}

/** What they said about following up: with whom, how, and on a day or in so many days. */
export function FollowUpFields({ contacts, value }: FollowUpProps) {
  return (
    <div class="form-row">
      <Select
        name="followUpContact"
        label="Follow up with"
        value={value('followUpContact')}
        choices={[{ value: '', label: 'not said' }, ...contacts.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        name="followUpChannel"
        label="by"
        value={value('followUpChannel')}
        choices={[
          { value: '', label: 'not said' },
          { value: 'email', label: 'e-mail' },
          { value: 'phone', label: 'phone' },
        ]}
      />
      <DateField name="followUpOn" label="on" value={value('followUpOn')} />
      <Field name="followUpInDays" label="or in … days" type="number" value={value('followUpInDays')} />
    </div>
  )
}

/** What was said, out of those fields; undefined when nothing was. A day counts more than a number of days. */
export function readFollowUp(form: FormValues): FollowUp | undefined {
  const contact = form.text('followUpContact')
  const channel = (['email', 'phone'] as const).find((one) => one === form.text('followUpChannel'))
  const on = form.text('followUpOn')
  const days = Number(form.text('followUpInDays'))
  const inDays = on === undefined && days > 0 ? days : undefined
  if (contact === undefined && channel === undefined && on === undefined && inDays === undefined) return undefined
  return {
    ...(contact === undefined ? {} : { contact }),
    ...(channel === undefined ? {} : { channel }),
    ...(on === undefined ? {} : { on }),
    ...(inDays === undefined ? {} : { inDays }),
  }
}

/** A follow-up as the fields have it. */
export function followUpValues({ contact, channel, on, inDays }: FollowUp = {}) {
  return {
    followUpContact: contact ?? '',
    followUpChannel: channel ?? '',
    followUpOn: on ?? '',
    followUpInDays: inDays === undefined ? '' : String(inDays),
  }
}
