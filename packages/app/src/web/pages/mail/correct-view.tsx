import type { Case } from '@afterword/engine'
import type { ReadMessage } from '../../../ports/message-reader.ts'
import { placeOf } from '../../../wording/moments/say-moment.ts'
import { sayRead } from '../../../wording/say-reading.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { ROLE_CHOICES } from '../../parts/roles.ts'
import { Select } from '../../parts/select.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { LINKS } from '../../shell/links.ts'
import { RECEIVED_WORDS } from '../log/log-choices.ts'

/** Whoever wrote is somebody new. */
export const NEW_PERSON = '+'

interface CorrectViewProps {
  readonly proposal: string
  readonly read: ReadMessage
  readonly about: Case
  readonly value: (name: string) => string
  readonly problem: string | undefined
}

/** What a message was read as, to be put right. */
export function CorrectView({ proposal, read, about, value, problem }: CorrectViewProps) {
  const { id, employer, timeZone } = about.opportunity
  const { from, reading, subject } = read
  const shown = from?.name || from?.address
  return (
    <>
      <p class="aside">
        <a href="/mail">Mail</a> · <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>What does it mean?</h1>
      <p>
        Read as: <strong>{sayRead(read)}</strong>. <span class="aside">{subject}</span>
      </p>
      {reading.text !== undefined && (
        <blockquote class="letter letter-lines" dir="auto">
          {reading.text}
        </blockquote>
      )}
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      <Form action="/mail/correct">
        <input type="hidden" name="proposal" value={proposal} />
        <Select
          name="kind"
          label="What it is"
          value={value('kind')}
          choices={Object.entries(RECEIVED_WORDS).map(([kind, label]) => ({ value: kind, label }))}
        />
        <div class="form-row">
          <Select
            name="contact"
            label="Who wrote"
            value={value('contact')}
            choices={[
              { value: '', label: 'nobody in particular' },
              ...about.contacts.map(({ id: contact, name }) => ({ value: contact, label: name })),
              ...(from ? [{ value: NEW_PERSON, label: `somebody new: ${shown}` }] : []),
            ]}
          />
          {from && <Field name="name" label="If somebody new, called" value={value('name') || from.name} />}
          {from && <Select name="role" label="and there" value={value('role') || 'other'} choices={ROLE_CHOICES} />}
        </div>
        <fieldset>
          <legend>What it says, if it does</legend>
          <div class="form-row">
            <DateField name="decisionBy" label="They decide by" value={value('decisionBy')} />
            <DateField name="respondBy" label="Answer the offer by" value={value('respondBy')} />
            <DateField name="backOn" label="Back in the office on" value={value('backOn')} />
          </div>
          <div class="form-row">
            <Select
              name="followUp"
              label="They ask you"
              value={value('followUp')}
              choices={[
                { value: '', label: 'for nothing' },
                { value: 'phone', label: 'to call' },
                { value: 'email', label: 'to write' },
                { value: 'any', label: 'to get in touch' },
              ]}
            />
            <DateField name="followUpOn" label="on" value={value('followUpOn')} />
          </div>
          <div class="form-row">
            <DateField name="interviewDay" label="An interview on" value={value('interviewDay')} />
            <TimeField
              name="interviewTime"
              label="at"
              value={value('interviewTime')}
              hint={`In ${placeOf(timeZone ?? about.seeker.timeZone)}`}
            />
          </div>
          <ChoiceField
            name="noReply"
            legend="Address"
            take="any"
            values={value('noReply') === '' ? [] : ['yes']}
            choices={[{ value: 'yes', label: 'it takes no answers' }]}
          />
        </fieldset>
        <Button>Log it so</Button>
      </Form>
    </>
  )
}
