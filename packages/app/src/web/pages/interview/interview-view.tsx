import type { Case, Interview } from '@afterword/engine'
import { minutesBetween, momentIn } from '../../../wording/moments/moment.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import type { FormValues } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { toLocal } from '../../shell/local-times.ts'
import { InvitationEntry } from '../invitation/invitation-entry.tsx'
import { FollowUpFields, followUpValues } from './follow-up-fields.tsx'

interface InterviewViewProps {
  readonly case: Case
  readonly version: number
  /** Undefined: a new one. */
  readonly interview: Interview | undefined
  /** What was sent and could not be saved. */
  readonly typed?: FormValues
  readonly problem?: string
}

/** The form of an interview. Days and times are on the employer's wall clock. */
export function InterviewView({ case: file, version, interview, typed, problem }: InterviewViewProps) {
  const { id, employer, timeZone } = file.opportunity
  const zone = timeZone ?? file.seeker.timeZone
  const kept = interview ? valuesOf(interview, zone) : {}
  const value = (name: string) => (typed ? typed.raw(name) : (kept[name] ?? ''))
  const values = (name: string, before: readonly string[]) => (typed ? typed.all(name) : before)
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>{interview ? 'Interview' : 'Add an interview'}</h1>
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      {!interview && <InvitationEntry opportunity={id} />}
      <Form action={LINKS.interview(id, interview?.id ?? 'new')}>
        <input type="hidden" name="version" value={version} />
        <div class="form-row">
          <DateField name="day" label="Day" value={value('day')} required />
          <TimeField name="time" label="From" value={value('time')} hint={zone} required />
          <Field name="minutes" label="Minutes" type="number" value={value('minutes')} placeholder="60" />
          <Field name="round" label="Round" type="number" value={value('round')} />
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
        <Field name="place" label="Where" value={value('place')} hint="An address, a room" />
        <Field name="link" label="Link to join" type="url" value={value('link')} placeholder="https://" />
        {file.contacts.length > 0 && (
          <ChoiceField
            name="interviewers"
            legend="With"
            take="any"
            values={values('interviewers', interview?.interviewers ?? [])}
            choices={file.contacts.map(({ id: contact, name }) => ({ value: contact, label: name }))}
          />
        )}
        <TextArea
          name="people"
          label="Also with"
          hint="One in a line: name, title, e-mail, phone. The name is enough."
          value={value('people')}
          lines={2}
        />
        <fieldset>
          <legend>What they told you</legend>
          <DateField
            name="decisionBy"
            label="They decide by"
            value={value('decisionBy')}
            hint="A window is its last day."
          />
          <FollowUpFields contacts={file.contacts} value={value} />
          <ChoiceField
            name="instructions"
            legend="They asked"
            take="any"
            values={values('instructions', interview?.instructions ?? [])}
            choices={[
              { value: 'no-contact', label: 'not to be contacted' },
              { value: 'no-thank-you', label: 'for no thank-you notes' },
              { value: 'via-recruiter', label: 'to go through the recruiter' },
            ]}
          />
          <DateField name="noContactUntil" label="Not to be contacted until" value={value('noContactUntil')} />
        </fieldset>
        <Select
          name="status"
          label="Did it take place?"
          value={value('status')}
          choices={[
            { value: '', label: 'yes, or it is to come' },
            { value: 'cancelled', label: 'it was cancelled' },
            { value: 'no-show', label: 'they did not come' },
          ]}
        />
        <Button>Save</Button>
      </Form>
      {interview && (
        <Form action={`${LINKS.interview(id, interview.id)}/remove`}>
          <Button kind="grave">Remove this interview and its notes</Button>
        </Form>
      )}
    </>
  )
}

function valuesOf(interview: Interview, zone: string): Readonly<Partial<Record<string, string>>> {
  const { day, time } = toLocal(interview.start, zone)
  const { followUp } = interview
  return {
    day,
    time,
    minutes: String(Math.round(minutesOf(interview))),
    round: String(interview.round),
    format: interview.format,
    place: interview.place ?? '',
    link: interview.link ?? '',
    status: interview.status ?? '',
    decisionBy: interview.decisionBy ?? '',
    ...followUpValues(followUp),
    noContactUntil: interview.noContactUntil ?? '',
  }
}

function minutesOf({ start, end }: Interview): number {
  return minutesBetween(momentIn('UTC', start), momentIn('UTC', end))
}
