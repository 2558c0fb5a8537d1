import type { Case } from '@afterword/engine'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form.tsx'
import { type Choice, Select } from '../../parts/select.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { LINKS } from '../../shell/links.ts'
import { toLocal } from '../../shell/local-times.ts'
import { FollowUpFields } from '../interview/follow-up-fields.tsx'
import { CALL_WORDS, CHANNEL_WORDS, type LogKind, OUTCOME_WORDS, RECEIVED_WORDS, SENT_WORDS } from './log-choices.ts'

interface LogViewProps {
  readonly case: Case
  readonly now: string
  readonly what: LogKind
  /** What was typed into a field. */
  readonly value: (name: string) => string
  readonly problem?: string
}

/** Something that happened: from them, from you, or a call. */
export function LogView({ case: file, now, what, value, problem }: LogViewProps) {
  const { id, employer } = file.opportunity
  const log = LINKS.log(id)
  const today = toLocal(now, file.seeker.timeZone)
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>What happened?</h1>
      <Tabs
        label="What happened"
        current={`${log}?what=${what}`}
        tabs={[
          { href: `${log}?what=heard`, label: 'They wrote or called' },
          { href: `${log}?what=sent`, label: 'I wrote' },
          { href: `${log}?what=called`, label: 'I called' },
        ]}
      />
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      <Form action={`${log}?what=${what}`}>
        <Select
          name="contact"
          label="Who"
          value={value('contact')}
          choices={[
            ...(what === 'heard' ? [{ value: '', label: 'nobody in particular' }] : []),
            ...file.contacts.map(({ id: contact, name }) => ({ value: contact, label: name })),
          ]}
        />
        {FIELDS[what](value, file)}
        <div class="form-row">
          <DateField name="day" label="When" value={value('day') || today.day} latest={today.day} />
          <TimeField name="time" label="At" value={value('time') || today.time} hint={file.seeker.timeZone} />
        </div>
        <Button>Log it</Button>
      </Form>
    </>
  )
}

type Fields = (value: (name: string) => string, file: Case) => preact.JSX.Element

const FIELDS: Readonly<Record<LogKind, Fields>> = {
  heard: (value, { contacts }) => (
    <>
      <Select name="kind" label="What it was" choices={choicesOf(RECEIVED_WORDS)} value={value('kind')} />
      <Select name="channel" label="By" choices={choicesOf(CHANNEL_WORDS)} value={value('channel')} />
      <fieldset>
        <legend>What it said, if it did</legend>
        <div class="form-row">
          <DateField name="decisionBy" label="They decide by" value={value('decisionBy')} />
          <DateField name="respondBy" label="Answer the offer by" value={value('respondBy')} />
          <DateField name="backOn" label="Back in the office on" value={value('backOn')} />
        </div>
        <FollowUpFields contacts={contacts} value={value} />
        <ChoiceField
          name="noReply"
          legend="Address"
          take="any"
          values={value('noReply') ? ['yes'] : []}
          choices={[{ value: 'yes', label: 'it takes no answers' }]}
        />
      </fieldset>
    </>
  ),
  sent: (value) => (
    <>
      <Select name="purpose" label="What it was" choices={choicesOf(SENT_WORDS)} value={value('purpose')} />
      <Select
        name="channel"
        label="By"
        choices={choicesOf(CHANNEL_WORDS).filter((choice) => choice.value !== 'phone')}
        value={value('channel')}
      />
      <DateField
        name="promisedFollowUpOn"
        label="I said I would be in touch on"
        value={value('promisedFollowUpOn')}
        hint="If you did"
      />
    </>
  ),
  called: (value, { contacts }) => (
    <>
      <ChoiceField
        name="outcome"
        legend="What became of it"
        take="one"
        values={[value('outcome') || 'spoke']}
        choices={choicesOf(OUTCOME_WORDS)}
      />
      <Select name="purpose" label="What for" choices={choicesOf(CALL_WORDS)} value={value('purpose')} />
      <DateField name="decisionBy" label="They decide by" value={value('decisionBy')} />
      <FollowUpFields contacts={contacts} value={value} />
    </>
  ),
}

function choicesOf(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
