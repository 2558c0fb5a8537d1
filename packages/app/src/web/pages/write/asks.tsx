import type { Action } from '@afterword/engine'
import type { Letter } from '../../desk/letter.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { LINKS } from '../../shell/links.ts'

/** Messages that are written out of what was noted in an interview. */
const ABOUT_THE_TALK: ReadonlySet<Action['kind']> = new Set(['thank-you', 'handwritten-note'])

interface AsksProps {
  readonly letter: Letter
  readonly opportunity: string
  readonly action: Action | undefined
}

/** What has to be known before there is something to write, and where to say it. */
export function Asks({ letter, opportunity, action }: AsksProps) {
  const field = `answer-${letter.action.replaceAll(':', '-')}`
  const [only, ...more] = letter.asks
  const talk = action && ABOUT_THE_TALK.has(action.kind) ? action.interview : undefined
  return (
    <section class="asks" aria-label={`To answer first: ${letter.title}`}>
      <p>Too little is known to write it well.</p>
      {more.length > 0 && (
        <ul>
          {letter.asks.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {talk !== undefined ? (
        <Form action={LINKS.capture(opportunity, talk)}>
          <input type="hidden" name="who" value={action?.contact} />
          <input type="hidden" name="back" value={LINKS.write(opportunity, letter.action)} />
          <div class="field">
            <label for={field}>{more.length > 0 ? 'Your answers, a line each' : only}</label>
            <textarea id={field} name="text" class="control" rows={2} dir="auto" />
          </div>
          <Button kind="plain">Note it, and draft</Button>
        </Form>
      ) : (
        <>
          {more.length === 0 && <p>{only}</p>}
          <div class="actions">
            <ButtonLink kind="plain" href={action?.channel === 'phone' ? '/settings' : LINKS.opportunity(opportunity)}>
              {action?.channel === 'phone' ? 'Say it in the settings' : 'Add what is missing'}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  )
}
