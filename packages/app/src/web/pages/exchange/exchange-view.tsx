import type { OpportunityLine } from '../../../ports/record.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form.tsx'
import { controlAttributes, Labelled } from '../../parts/labelled.tsx'
import { Select } from '../../parts/select.tsx'

type Named = Pick<OpportunityLine, 'id' | 'employer' | 'role'>

interface ExchangeViewProps {
  readonly opportunities: readonly Named[]
  /** The one that something is to be brought into. */
  readonly asked: Named | undefined
  /** Why a file was not taken. */
  readonly problem: string | undefined
}

const FORMATS = [
  { href: '/data/export/json', name: 'Everything', says: 'JSON; comes in again as it was, here or on another machine' },
  { href: '/data/export/csv', name: 'Opportunities', says: 'CSV, for a spreadsheet' },
  { href: '/data/export/people', name: 'People', says: 'CSV, for a spreadsheet' },
  { href: '/data/export/vcf', name: 'Visiting cards', says: 'vCard, for an address book' },
  { href: '/data/export/ics', name: 'Calendar', says: 'interviews and steps, as they stand today' },
  {
    href: '/data/export/ics?discreet',
    name: 'Discreet calendar',
    says: 'the same, naming neither employers nor people',
  },
] as const

/** What goes out, and what comes in. */
export function ExchangeView({ opportunities, asked, problem }: ExchangeViewProps) {
  const others = opportunities.filter(({ id }) => id !== asked?.id)
  const offered = (asked ? [asked, ...others] : others).toSorted((a, b) => (a.employer < b.employer ? -1 : 1))
  const field = { name: 'file', label: 'The file', hint: 'JSON, CSV, vCard (.vcf) or calendar (.ics)', error: problem }
  return (
    <>
      <h1>Export and import</h1>
      <section aria-labelledby="out">
        <h2 id="out">Take out</h2>
        <p>All of it is yours. The bin is left out.</p>
        <ul class="people">
          {FORMATS.map(({ href, name, says }) => (
            <li key={href}>
              <ButtonLink kind="plain" href={href} download>
                {name}
              </ButtonLink>{' '}
              {says}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="proof">
        <h2 id="proof">Proof of activity</h2>
        <p>
          A dated list of what you did, as employment offices ask for it: a PDF to sign. Without days, of the last
          thirty.
        </p>
        <form action="/print/activity.pdf" method="get" class="form-row">
          <DateField name="from" label="From" />
          <DateField name="to" label="To" />
          <Button kind="plain" icon="print">
            Print
          </Button>
        </form>
      </section>
      <section aria-labelledby="in">
        <h2 id="in">Bring in</h2>
        <p>
          What an export wrote, the table of another tracker, visiting cards, an invitation. You see what would become
          of it first.
        </p>
        <Form action="/data/import" files>
          <Labelled {...field} required>
            <input {...controlAttributes({ ...field, required: true })} class="control" type="file" />
          </Labelled>
          <Select
            name="to"
            label="For which opportunity"
            hint="Only for visiting cards and invitations"
            value={asked?.id ?? ''}
            choices={[
              { value: '', label: 'None in particular' },
              ...offered.map(({ id, employer, role }) => ({ value: id, label: `${employer}, ${role}` })),
            ]}
          />
          <Button>Look at it</Button>
        </Form>
      </section>
    </>
  )
}
