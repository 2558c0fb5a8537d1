/** Somebody or something to choose by a tap. */
export interface Named {
  readonly value: string
  readonly label: string
}

interface CaptureFormProps {
  readonly action: string
  readonly token: string
  readonly people: readonly Named[]
  readonly kinds: readonly Named[]
  readonly who: string
  readonly kind: string
  readonly text: string
  /** Undefined where no script runs: the form is sent then. */
  readonly change: ((part: { who?: string; kind?: string; text?: string }) => void) | undefined
  readonly note: () => void
}

/** A tap for whom it is about, a tap for what it is, and a line. */
export function CaptureForm({ action, token, people, kinds, who, kind, text, change, note }: CaptureFormProps) {
  const everyone = { value: '', label: 'everyone' }
  return (
    <form
      method="post"
      action={action}
      onSubmit={(event) => {
        event.preventDefault()
        note()
      }}
    >
      <input type="hidden" name="token" value={token} />
      {people.length > 0 && (
        <Taps
          name="who"
          legend="With"
          chosen={who}
          choices={[...people, everyone]}
          take={change && ((value) => change({ who: value }))}
        />
      )}
      <Taps
        name="kind"
        legend="It is"
        chosen={kind}
        choices={kinds}
        take={change && ((value) => change({ kind: value }))}
      />
      <div class="field">
        <label for="text">In your own words</label>
        <textarea
          id="text"
          name="text"
          class="control"
          rows={2}
          dir="auto"
          enterkeyhint="send"
          value={text}
          onInput={(event) => change?.({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !change) return
            event.preventDefault()
            note()
          }}
        />
      </div>
      <button class="button button-main" type="submit">
        Note it
      </button>
    </form>
  )
}

interface TapsProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Named[]
  readonly chosen: string
  readonly take: ((value: string) => void) | undefined
}

/** One of a few, each large enough for a thumb. */
function Taps({ name, legend, choices, chosen, take }: TapsProps) {
  return (
    <fieldset class="choices taps">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="tap">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => take?.(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
