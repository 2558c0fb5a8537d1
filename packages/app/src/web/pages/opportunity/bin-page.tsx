import type { OpportunityLine } from '../../../ports/record.ts'
import { DAYS_IN_BIN } from '../../../use-cases/opportunities/bin-opportunity.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `/bin`: what was deleted, for 30 days, and the way to have it gone now. */
export const addBin: AddPage = (app, { useCases }) => {
  app.get('/bin', async (context) => {
    const listed = await useCases.listOpportunities({ ...WHO, binned: true })
    if (listed.kind === 'refused') return sendRefusal(context, listed)
    return sendPage(context, { title: 'The bin', view: <BinView lines={listed.opportunities} /> })
  })

  app.post('/bin/empty', async (context) => {
    const emptied = await useCases.emptyBin({ ...WHO, all: true })
    if (emptied.kind === 'refused') return redirectRefused(context, '/bin', emptied)
    return redirectWith(context, '/bin', { kind: 'done', text: 'The bin is empty.' })
  })

  app.post('/bin/:id/restore', async (context) => {
    const restored = await useCases.restoreOpportunity({ ...WHO, opportunity: context.req.param('id') })
    if (restored.kind === 'refused') return redirectRefused(context, '/bin', restored)
    const text = `${restored.employer} is back.`
    return redirectWith(context, LINKS.opportunity(restored.opportunity), { kind: 'done', text, ...undoOf(restored) })
  })
}

function BinView({ lines }: { readonly lines: readonly OpportunityLine[] }) {
  const { shown, pager } = useWindow(lines, { of: 'opportunities', name: 'from', size: 50 })
  return (
    <>
      <h1>The bin</h1>
      {lines.length === 0 ? (
        <EmptyState title="Empty">
          <p>What you delete stays here for {DAYS_IN_BIN} days, and is gone then.</p>
        </EmptyState>
      ) : (
        <>
          <p>What lies here for {DAYS_IN_BIN} days is gone then.</p>
          <ul class="people">
            {shown.map(({ id, employer, role }) => (
              <li key={id}>
                {employer} · {role}
                <Form action={`/bin/${id}/restore`}>
                  <Button kind="plain">Take it out</Button>
                </Form>
              </li>
            ))}
          </ul>
          {pager}
          <details>
            <summary>Empty the bin</summary>
            <p>
              {lines.length === 1 ? 'It is' : `All ${lines.length} are`} removed with everything you noted. This is the
              one thing that cannot be undone.
            </p>
            <Form action="/bin/empty">
              <Button kind="plain">Remove for good</Button>
            </Form>
          </details>
        </>
      )}
    </>
  )
}
