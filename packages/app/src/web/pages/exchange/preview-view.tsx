import type { Imported } from '../../../use-cases/exchange/import-file.ts'
import { countOf } from '../../../wording/count-of.ts'
import { sayImported } from '../../../wording/say-imported.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { ColumnChoices } from './column-choices.tsx'
import type { ImportAnswers } from './import-answers.ts'
import { PreviewList } from './preview-list.tsx'

interface PreviewViewProps {
  readonly source: string
  /** The file, in base64: it travels with the form, so that it need not be chosen again. */
  readonly held: string
  readonly seen: Imported
  readonly answers: ImportAnswers
  /** Where the parts begin that are shown of its lists. */
  readonly from: { readonly becomes: number; readonly left: number }
}

/** What would become of a file, before anything is kept. */
export function PreviewView({ source, held, seen, answers, from }: PreviewViewProps) {
  const { items, problems, mapping } = seen
  const { pages } = seen
  const coming = items.filter(({ what }) => what !== 'skipped').length + pages
  return (
    <>
      <h1>{source}</h1>
      {items.length === 0 && pages === 0 && (
        <EmptyState title="Nothing in it can be kept">
          <p>Below stands why. Nothing was changed.</p>
        </EmptyState>
      )}
      <Form action="/data/import/keep">
        <input type="hidden" name="held" value={held} />
        <input type="hidden" name="source" value={source} />
        <input type="hidden" name="to" value={answers.to ?? ''} />
        <PreviewList
          title="What would become of it"
          name="becomes"
          lines={items}
          from={from.becomes}
          show={({ id, employer, what, notices }) => (
            <li key={id}>
              <strong>{employer}</strong> {sayImported(what, false)}
              {notices.length > 0 && (
                <ul>
                  {notices.map((notice) => (
                    <li key={notice}>{notice}</li>
                  ))}
                </ul>
              )}
            </li>
          )}
        />
        {pages > 0 && (
          <p>
            It holds {countOf(pages, 'page')} of a notebook, too: practice cards, feedback and the like. What you have
            already stays.
          </p>
        )}
        <PreviewList
          title="What cannot be taken"
          name="left"
          lines={problems}
          from={from.left}
          show={({ place, message }) => (
            <li key={`${place} ${message}`}>
              {place}: {message}
            </li>
          )}
        />
        {mapping && <ColumnChoices mapping={mapping} />}
        <Answers seen={seen} answers={answers} />
        <div class="actions">
          {coming > 0 && <Button>{coming === 1 ? 'Keep it' : `Keep these ${coming}`}</Button>}
          <button class="button button-plain" type="submit" formaction="/data/import/again">
            Look again
          </button>
          <ButtonLink kind="quiet" href="/data">
            Leave it
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}

/** What a file of that format may leave open. */
function Answers({ seen: { format, mapping, asksZone }, answers }: Pick<PreviewViewProps, 'seen' | 'answers'>) {
  const { existing = 'skip', order, talks, zone } = answers
  return (
    <>
      {(format === 'json' || format === 'csv') && (
        <ChoiceField
          name="existing"
          legend="What is there already"
          take="one"
          values={[existing]}
          choices={[
            { value: 'skip', label: 'Stays as it is' },
            ...(format === 'json' ? [{ value: 'replace', label: 'Is replaced' }] : []),
            { value: 'copy', label: 'Gets a copy beside it' },
          ]}
        />
      )}
      {(mapping?.orderIsOpen || order) && (
        <ChoiceField
          name="dates"
          legend="How 03/04/2026 is meant in this table"
          take="one"
          values={order ? [order] : []}
          choices={[
            { value: 'day-first', label: '3 April' },
            { value: 'month-first', label: 'March 4' },
          ]}
        />
      )}
      {(asksZone || zone !== undefined) && (
        <ZoneField name="zone" label="The zone in which times without one are meant" value={zone} />
      )}
      {(format === 'csv' || format === 'ics') && (
        <>
          <Field
            name="minutes"
            label="How many minutes talks last, where the file does not tell"
            type="number"
            value={talks ? String(talks.minutes) : undefined}
          />
          <Select
            name="held-as"
            label="How they are held"
            value={talks?.format}
            choices={[
              { value: 'video', label: 'By video' },
              { value: 'phone', label: 'By telephone' },
              { value: 'onsite', label: 'On site' },
            ]}
          />
        </>
      )}
    </>
  )
}
