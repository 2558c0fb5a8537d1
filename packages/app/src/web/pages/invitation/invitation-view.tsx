import type { Seeker } from '@afterword/engine'
import type { InvitationPart, InvitedPerson } from '../../../use-cases/exchange/invitation-fields.ts'
import type { ReadInvitation } from '../../../use-cases/exchange/read-invitation.ts'
import { sayInvitation, sayInvitedSpan, sayMissing, sayOutdated } from '../../../wording/say-invitation.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { ROLE_CHOICES } from '../../parts/roles.ts'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { LINKS } from '../../shell/links.ts'
import { type FieldErrors, ProfileFields } from '../settings/profile-fields.tsx'

interface InvitationViewProps {
  readonly read: ReadInvitation
  /** What is known of the reader, as long as that has to be asked. */
  readonly me: Partial<Seeker> | undefined
  /** What was wrong with it when it was to be kept. */
  readonly errors?: FieldErrors
  readonly problem?: string | undefined
}

/** An invitation taken apart, to be corrected and kept. */
export function InvitationView({ read, me, errors = {}, problem }: InvitationViewProps) {
  const { fields, missing } = read
  const file = read.case
  const back = file ? LINKS.opportunity(file.opportunity.id) : '/'
  return (
    <>
      {file && (
        <p class="aside">
          <a href={back}>{file.opportunity.employer}</a>
        </p>
      )}
      <h1>An invitation</h1>
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="lead">{sayInvitation(read)}</p>
      {read.outdated && <p class="flash flash-problem">{sayOutdated(read)}</p>}
      <p>{sayMissing(missing)}</p>
      <Form action="/invitation/keep">
        <input type="hidden" name="opportunity" value={file?.opportunity.id ?? ''} />
        <input type="hidden" name="uid" value={fields.uid ?? ''} />
        <input type="hidden" name="sequence" value={fields.sequence ?? 0} />
        <input type="hidden" name="stamp" value={fields.stamp ?? ''} />
        <input type="hidden" name="insist" value={read.outdated ? 'yes' : ''} />
        <input type="hidden" name="cancelled" value={fields.cancelled ? 'yes' : ''} />
        {me && (
          <fieldset>
            <legend>You</legend>
            <ProfileFields seeker={me} errors={errors} short />
          </fieldset>
        )}
        {!fields.cancelled && <TalkFields read={read} errors={errors} />}
        <div class="actions">
          <Button>{labelOf(read)}</Button>
          {!fields.cancelled && (
            <button class="button button-plain" type="submit" formaction="/invitation/again" formnovalidate>
              Look again
            </button>
          )}
          <ButtonLink kind="quiet" href={back}>
            Leave it
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}

function labelOf({ fields, before, outdated }: ReadInvitation): string {
  if (outdated) return 'Take it all the same'
  return fields.cancelled ? 'Mark it as called off' : before ? 'Keep the change' : 'Keep it'
}

type TalkFieldsProps = Required<Pick<InvitationViewProps, 'read' | 'errors'>>

function TalkFields({ read, errors }: TalkFieldsProps) {
  const { fields, missing } = read
  const field = (name: InvitationPart) => ({
    name,
    value: fields[name] === undefined ? undefined : String(fields[name]),
    error: errors[name],
    hint: missing.includes(name) ? 'It does not say.' : undefined,
  })
  const span = sayInvitedSpan(read)
  return (
    <>
      {!read.case && (
        <fieldset>
          <legend>The job</legend>
          <Field {...field('employer')} label="Employer" required />
          <Field {...field('role')} label="Job" required />
        </fieldset>
      )}
      <fieldset>
        <legend>The interview</legend>
        {span !== undefined && <p class="moment">{span}</p>}
        <div class="form-row">
          <DateField {...field('day')} label="Day" required />
          <TimeField {...field('time')} label="From" required />
          <Field {...field('minutes')} label="Minutes" type="number" required />
        </div>
        <ZoneField
          {...field('zone')}
          label="Time zone of the employer"
          hint="The day and time are meant there."
          required
        />
        <ChoiceField
          name="format"
          legend={errors['format'] ?? 'How'}
          take="one"
          values={fields.format ? [fields.format] : []}
          choices={[
            { value: 'onsite', label: 'On site' },
            { value: 'video', label: 'By video' },
            { value: 'phone', label: 'By phone' },
          ]}
        />
        <Field name="place" label="Where" value={fields.place} />
        <Field name="link" label="Link" value={fields.link} />
      </fieldset>
      <fieldset>
        <legend>With</legend>
        <input type="hidden" name="people-count" value={fields.people.length} />
        {fields.people.map((person, index) => (
          <PersonFields key={person.email ?? person.name} person={person} index={index} />
        ))}
        <TextArea
          name="people"
          label={fields.people.length > 0 ? 'Also with' : 'Who will be there?'}
          hint="One in a line: name, title, e-mail, phone. The name is enough."
          lines={2}
        />
      </fieldset>
    </>
  )
}

/** Somebody of the invitation; without a name they are left out. */
function PersonFields({ person, index }: { readonly person: InvitedPerson; readonly index: number }) {
  const { name, title, email, phone, role, comes } = person
  return (
    <div class="form-row invited">
      <Field name={`name-${index}`} label="Name" value={name} />
      <Field name={`title-${index}`} label="Title" value={title} />
      <Field name={`email-${index}`} label="E-mail" type="email" value={email} />
      <input type="hidden" name={`phone-${index}`} value={phone ?? ''} />
      <Select name={`role-${index}`} label="Seems to be" value={role} choices={ROLE_CHOICES} />
      <Select
        name={`part-${index}`}
        label="Part"
        value={comes ? 'comes' : 'sends'}
        choices={[
          { value: 'comes', label: 'will be there' },
          { value: 'sends', label: 'sent it' },
          { value: 'leave', label: 'leave out' },
        ]}
      />
    </div>
  )
}
