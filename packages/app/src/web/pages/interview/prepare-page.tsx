import type { PrepSheet } from '../../../use-cases/interviews/prepare-interview.ts'
import { countOf } from '../../../wording/count-of.ts'
import { prepSectionsOf, sayPrepLead } from '../../../wording/paper/lay-prep-sheet.ts'
import { KeepOffline } from '../../islands/keep-offline.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { Island } from '../../parts/island.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `…/interviews/ID/prepare`: the prep sheet, good on a screen and on paper. */
export const addPreparePage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/interviews/:interview/prepare', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const sheet = await useCases.prepareInterview({ ...WHO, opportunity, interview })
    if (sheet.kind === 'refused') return sendRefusal(context, sheet)
    return sendPage(context, { title: 'Prep sheet', view: <PrepareView sheet={sheet} now={shown.now} /> })
  })
}

function PrepareView({ sheet, now }: { readonly sheet: PrepSheet; readonly now: string }) {
  const { id, employer, role } = sheet.case.opportunity
  const { place, link } = sheet.interview
  return (
    <article class="sheet">
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <Island name="keep-offline" of={KeepOffline} props={{}} />
      <h1>
        {employer}, {role}
      </h1>
      <p class="lead">{sayPrepLead(sheet, now)}</p>
      {place !== undefined && <p>{place}</p>}
      {link !== undefined && <p>{/^https?:/.test(link) ? <a href={link}>{link}</a> : link}</p>}
      {prepSectionsOf(sheet).map((section) => (
        <PrepList key={section.id} section={section} />
      ))}
      {sheet.practice.count > 0 && (
        <ButtonLink href={LINKS.practice(sheet.interview.start)}>
          Practise {countOf(sheet.practice.count, 'question')}
        </ButtonLink>
      )}
      <ButtonLink kind="plain" icon="print" href={`${LINKS.prepare(id, sheet.interview.id)}.pdf`} download>
        As PDF
      </ButtonLink>
    </article>
  )
}

/** More lines at once than anybody takes into a talk. */
const MOST = 80

function PrepList({ section }: { readonly section: ReturnType<typeof prepSectionsOf>[number] }) {
  const { id, heading, items } = section
  const { shown, pager } = useWindow(items, { of: 'notes', name: id, size: MOST, at: id, start: 'last' })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class={items.some(({ box }) => box) ? 'checks' : undefined}>
        {shown.map(({ text, aside }) => (
          <li key={`${text} ${aside}`}>
            {text}
            {aside !== undefined && <span class="aside"> · {aside}</span>}
          </li>
        ))}
      </ul>
      {pager}
    </section>
  )
}
