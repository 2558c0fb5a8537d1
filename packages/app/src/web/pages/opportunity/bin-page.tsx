import type { OpportunityLine } from '../../../ports/record.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `/bin`: what was deleted, for 30 days. */
export const addBin: AddPage = (app, { useCases }) => {
  app.get('/bin', async (context) => {
    const listed = await useCases.listOpportunities({ ...WHO, binned: true })
    if (listed.kind === 'refused') return sendRefusal(context, listed)
    return sendPage(context, { title: 'The bin', view: <BinView lines={listed.opportunities} /> })
  })

  app.post('/bin/:id/restore', async (context) => {
    const restored = await useCases.restoreOpportunity({ ...WHO, opportunity: context.req.param('id') })
    if (restored.kind === 'refused') return redirectRefused(context, '/bin', restored)
    const text = `${restored.employer} is back.`
    return redirectWith(context, LINKS.opportunity(restored.opportunity), { kind: 'done', text, ...undoOf(restored) })
  })
}

function BinView({ lines }: { readonly lines: readonly OpportunityLine[] }) {
  return (
    <>
      <h1>The bin</h1>
      {lines.length === 0 ? (
        <EmptyState title="Empty">
          <p>What you delete stays here for 30 days, and is gone then.</p>
        </EmptyState>
      ) : (
        <ul class="people">
          {lines.map(({ id, employer, role }) => (
            <li key={id}>
              {employer} · {role}
              <Form action={`/bin/${id}/restore`}>
                <Button kind="plain">Take it out</Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
