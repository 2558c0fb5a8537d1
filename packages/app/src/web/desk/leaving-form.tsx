import type { Named } from './capture-form.tsx'

/** What is known by now of what one asks before leaving. */
export interface Learnt {
  readonly decisionBy: string
  readonly followUpContact: string
  readonly followUpChannel: string
  readonly followUpOn: string
  readonly followUpInDays: string
  readonly people: readonly { readonly id: string; readonly isSpelt: boolean; readonly email: string }[]
}

interface LeavingFormProps {
  readonly action: string
  readonly token: string
  readonly people: readonly Named[]
  readonly learnt: Learnt
  /** Takes the fields in place of sending the form. */
  readonly keep: (fields: [string, string][]) => void
}

/** The questions to ask before leaving, with room for what is said. */
export function LeavingForm({ action, token, people, learnt, keep }: LeavingFormProps) {
  const nameOf = (id: string) => people.find(({ value }) => value === id)?.label ?? id
  return (
    <section aria-labelledby="leaving">
      <h2 id="leaving">Before you leave</h2>
      <form
        method="post"
        action={action}
        onSubmit={(event) => {
          event.preventDefault()
          const fields = [...new FormData(event.currentTarget)].filter(([name]) => name !== 'token')
          keep(fields.map(([name, value]) => [name, String(value)]))
        }}
      >
        <input type="hidden" name="token" value={token} />
        <Day name="decisionBy" label="When will you decide?" value={learnt.decisionBy} />
        <fieldset class="choices">
          <legend>May I follow up: when, how, with whom?</legend>
          <div class="form-row">
            <Day name="followUpOn" label="On" value={learnt.followUpOn} />
            <div class="field">
              <label for="followUpInDays">Or in … days</label>
              <input
                id="followUpInDays"
                name="followUpInDays"
                class="control control-short"
                type="number"
                min={1}
                defaultValue={learnt.followUpInDays}
              />
            </div>
            <Pick
              name="followUpChannel"
              label="By"
              value={learnt.followUpChannel}
              choices={[
                { value: 'email', label: 'e-mail' },
                { value: 'phone', label: 'phone' },
              ]}
            />
            <Pick name="followUpContact" label="With" value={learnt.followUpContact} choices={people} />
          </div>
        </fieldset>
        {learnt.people.length > 0 && (
          <fieldset class="choices">
            <legend>A card of everyone, and how they spell their names</legend>
            <ul class="cards">
              {learnt.people.map(({ id, isSpelt, email }) => (
                <li key={id}>
                  <label class="choice">
                    <input type="checkbox" name="spelt" value={id} defaultChecked={isSpelt} />
                    {nameOf(id)} is spelt so
                  </label>
                  <div class="field">
                    <label for={`email-${id}`}>E-mail on the card</label>
                    <input id={`email-${id}`} name={`email-${id}`} class="control" type="email" defaultValue={email} />
                  </div>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        <button class="button button-plain" type="submit">
          Keep it
        </button>
      </form>
    </section>
  )
}

interface ControlProps {
  readonly name: string
  readonly label: string
  readonly value: string
}

function Day({ name, label, value }: ControlProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} class="control control-short" type="date" defaultValue={value} />
    </div>
  )
}

function Pick({ name, label, value, choices }: ControlProps & { readonly choices: readonly Named[] }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} class="control">
        {[{ value: '', label: 'not said' }, ...choices].map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}
