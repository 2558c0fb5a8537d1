import type { Seeker } from '@afterword/engine'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import type { FormValues } from '../../shell/form-values.ts'
import { isTimeZone } from '../../shell/local-times.ts'

/** What is wrong with what was sent, by the name of its field. */
export type FieldErrors = Readonly<Partial<Record<string, string>>>

interface ProfileFieldsProps {
  readonly seeker: Partial<Seeker>
  readonly errors: FieldErrors
  /** Only what a plan needs. */
  readonly short?: boolean
}

/** Who looks for a job. The names of the fields begin with `me-`. */
export function ProfileFields({ seeker, errors, short = false }: ProfileFieldsProps) {
  return (
    <>
      <Field
        name="me-name"
        label="Your name"
        hint="As you sign your letters"
        value={seeker.name}
        error={errors['me-name']}
        autocomplete="name"
        required
      />
      <ZoneField
        name="me-zone"
        label="Your time zone"
        hint="For example Europe/London or America/New_York"
        value={seeker.timeZone}
        error={errors['me-zone']}
        required
      />
      <Field
        name="me-region"
        label="Your country or region"
        hint="For public holidays: US, US-NY, GB-SCT, DE-BY …"
        value={seeker.region}
        error={errors['me-region']}
      />
      {!short && (
        <>
          <Field name="me-email" label="E-mail" type="email" value={seeker.email} autocomplete="email" />
          <Field
            name="me-phone"
            label="Phone"
            type="tel"
            value={seeker.phone}
            autocomplete="tel"
            hint="Stands under your letters"
          />
          <TextArea name="me-address" label="Postal address" value={seeker.postalAddress} lines={3} />
        </>
      )}
    </>
  )
}

/** What was typed, as a seeker; with what is wrong with it. Fields that the form does not have stay as they were. */
export function readProfileFields(form: FormValues, before: Seeker | null): { seeker: Seeker; errors: FieldErrors } {
  const name = form.text('me-name')
  const timeZone = form.text('me-zone')
  const region = form.text('me-region')
  const email = form.text('me-email') ?? before?.email
  const phone = form.text('me-phone') ?? before?.phone
  const postalAddress = form.text('me-address') ?? before?.postalAddress
  return {
    seeker: {
      name: name ?? '',
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      ...(postalAddress === undefined ? {} : { postalAddress }),
      timeZone: timeZone ?? '',
      ...(region === undefined ? {} : { region: region.toUpperCase() }),
    },
    errors: {
      ...(name === undefined ? { 'me-name': 'Your name is needed: your letters are signed with it.' } : {}),
      ...(isTimeZone(timeZone) ? {} : { 'me-zone': 'This is no time zone. Write one like Europe/London.' }),
    },
  }
}
