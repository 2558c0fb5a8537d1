import type { PersonLine } from '../../../ports/record.ts'
import { ROLE_WORDS } from '../../../wording/role-words.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Pager } from '../../parts/pager.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readFrom } from '../../shell/windows.ts'

const PAGE = 50

/** `GET /people?q=…`: everyone, by name. */
export const addPeople: AddPage = (app, { useCases }) => {
  app.get('/people', async (context) => {
    const text = context.req.query('q')?.trim() ?? ''
    const offset = readFrom(context.req.query('from'))
    const found = await useCases.listPeople({ ...WHO, text, limit: PAGE, offset })
    if (found.kind === 'refused') return sendRefusal(context, found)
    const view = <PeopleView text={text} people={found.people} total={found.total} offset={offset} />
    return sendPage(context, { title: 'People', view })
  })
}

interface PeopleViewProps {
  readonly text: string
  readonly people: readonly PersonLine[]
  readonly total: number
  readonly offset: number
}

function PeopleView({ text, people, total, offset }: PeopleViewProps) {
  return (
    <>
      <h1>People</h1>
      {total === 0 && text === '' ? (
        <EmptyState title="Nobody yet">
          <p>Whoever you meet in an interview stands here, with how to spell and how to reach them.</p>
        </EmptyState>
      ) : (
        <search>
          <form action="/people" method="get" class="form-row">
            <div class="field">
              <label for="q">Name, e-mail or phone</label>
              <input id="q" name="q" type="search" class="control" value={text} autocomplete="off" />
            </div>
            <Button kind="plain">Find</Button>
          </form>
        </search>
      )}
      {text !== '' && total === 0 && <p>Nobody with “{text}”.</p>}
      <ul class="people">
        {people.map(({ opportunity, employer, contact: { id, name, title, role, email, phone } }) => (
          <li key={`${opportunity} ${id}`}>
            <a href={LINKS.contact(opportunity, id)}>{name}</a>
            <p class="aside">
              {title ?? ROLE_WORDS[role]}, <a href={LINKS.opportunity(opportunity)}>{employer}</a>
              {email !== undefined && ` · ${email}`}
              {phone !== undefined && ` · ${phone}`}
            </p>
          </li>
        ))}
      </ul>
      <Pager of="people" window={{ from: offset, size: PAGE, total }} />
    </>
  )
}
