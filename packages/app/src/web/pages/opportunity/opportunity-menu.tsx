import type { Case } from '@afterword/engine'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Menu } from '../../parts/menu.tsx'
import { LINKS } from '../../shell/links.ts'

/** What is seldom done to an opportunity as a whole. */
export function OpportunityMenu({ case: { opportunity } }: { readonly case: Case }) {
  const { id, employer } = opportunity
  const outcomes = [
    ['accepted', 'I took the job'],
    ['declined', 'I turned it down'],
    ['withdrawn', 'I withdrew'],
    ['moved-on', 'I moved on'],
  ] as const
  return (
    <Menu id="opportunity-menu" label={`More for ${employer}`}>
      <a class="button button-quiet" href={LINKS.log(id)}>
        Log what happened
      </a>
      <a class="button button-quiet" href={LINKS.edit(id)}>
        Edit
      </a>
      <a class="button button-quiet" href={`${LINKS.opportunity(id)}/history`}>
        What was changed
      </a>
      <a class="button button-quiet" href={`/data?to=${id}`}>
        Bring in a card or an invitation
      </a>
      {outcomes.map(([outcome, label]) => (
        <Form key={outcome} action={`${LINKS.opportunity(id)}/close`}>
          <Button kind="quiet" name="outcome" value={outcome}>
            {label}
          </Button>
        </Form>
      ))}
      <Form action={`${LINKS.opportunity(id)}/bin`}>
        <Button kind="grave">Delete</Button>
      </Form>
    </Menu>
  )
}
