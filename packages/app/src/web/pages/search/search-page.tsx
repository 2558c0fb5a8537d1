import type { Found } from '../../../use-cases/desk/search-everything.ts'
import { Button } from '../../parts/button.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `GET /search?q=…`: looks in everything that is kept. */
export const addSearch: AddPage = (app, { useCases }) => {
  app.get('/search', async (context) => {
    const text = context.req.query('q')?.trim() ?? ''
    const found = text === '' ? undefined : await useCases.searchEverything({ ...WHO, text })
    if (found?.kind === 'refused') return sendRefusal(context, found)
    return sendPage(context, { title: 'Search', view: <SearchView text={text} found={found} /> })
  })
}

function SearchView({ text, found }: { readonly text: string; readonly found: Found | undefined }) {
  return (
    <>
      <h1>Search</h1>
      <search>
        <form action="/search" method="get" class="form-row">
          <div class="field">
            <label for="q">Employers, people, notes, anything</label>
            <input id="q" name="q" type="search" class="control" value={text} autofocus autocomplete="off" />
          </div>
          <Button>Search</Button>
        </form>
      </search>
      {found && (
        <section aria-label="What was found" aria-live="polite">
          <p>
            {found.hits.length === 0
              ? `Nothing with “${text}”. The beginnings of words are enough.`
              : `${found.hits.length} found`}
          </p>
          <ul class="people">
            {found.hits.map(({ opportunity, employer, role, matches }) => (
              <li key={opportunity}>
                <a href={LINKS.opportunity(opportunity)}>
                  {employer} · {role}
                </a>
                {matches
                  .filter(({ part }) => part !== 'opportunity')
                  .map(({ part, text: words }) => (
                    <p key={`${part} ${words}`} class="aside" dir="auto">
                      {words}
                    </p>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
