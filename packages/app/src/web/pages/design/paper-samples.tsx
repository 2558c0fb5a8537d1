import { Chip } from '../../parts/chip.tsx'
import { Table } from '../../parts/table.tsx'
import { Tabs } from '../../parts/tabs.tsx'

/** Tabs, tables, chips, and the three voices of the type. */
export function PaperSamples() {
  return (
    <>
      <section aria-labelledby="tables">
        <h2 id="tables">Tabs and tables</h2>
        <Tabs
          label="Stages"
          current="/design"
          tabs={[
            { href: '/design', label: 'Live', count: 7 },
            { href: '/design?parked', label: 'Parked', count: 3 },
            { href: '/design?closed', label: 'Closed' },
          ]}
        />
        <Table
          caption="How long answers took"
          columns={[{ label: 'Employer' }, { label: 'Asked by' }, { label: 'Days', kind: 'number' }]}
          rows={[
            ['Northwind Robotics', 'e-mail', '4'],
            [
              <>
                Contoso Water <Chip>parked</Chip>
              </>,
              'phone',
              '12',
            ],
            [
              <>
                Fabrikam Rail <Chip kind="grave">bounced</Chip>
              </>,
              'e-mail',
              '–',
            ],
          ]}
        />
      </section>
      <section aria-labelledby="voices">
        <h2 id="voices">Three voices</h2>
        <p>The interface speaks in Source Sans 3, and so does every hint.</p>
        <p class="letter">What an interviewer will read is set in Source Serif 4, so that you read it as they will.</p>
        <p class="hand">Thank you for the walk through the lab!</p>
        <p>
          Press <kbd>/</kbd> to search. What links here is in <a href="/design">the handbook of rules</a>.
        </p>
      </section>
    </>
  )
}
