import type { PageKind } from '@afterword/engine'
import type { Found } from '../../../use-cases/desk/search-everything.ts'
import { PAGE_WORDS } from '../../../wording/say-page.ts'
import { Button } from '../../parts/button.tsx'
import { Pager } from '../../parts/pager.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readFrom } from '../../shell/windows.ts'

const PAGE = 30
/** Places of one opportunity, and letters of one place, that are shown. */
const MOST_PLACES = 4
const MOST_LETTERS = 240

/** `GET /search?q=…`: looks in everything that is kept. */
export const addSearch: AddPage = (app, { useCases }) => {
  app.get('/search', async (context) => {
    const text = context.req.query('q')?.trim() ?? ''
    const offset = readFrom(context.req.query('from'))
    const found = text === '' ? undefined : await useCases.searchEverything({ ...WHO, text, limit: PAGE, offset })
    if (found?.kind === 'refused') return sendRefusal(context, found)
    return sendPage(context, { title: 'Search', view: <SearchView text={text} found={found} offset={offset} /> })
  })
}

interface SearchViewProps {
  readonly text: string
  readonly found: Found | undefined
  readonly offset: number
}

function SearchView({ text, found, offset }: SearchViewProps) {
  return (
    <>
      <h1>Search</h1>
      <search>
        <form action="/search" method="get" class="form-row">
          <div class="field">
            <label for="q">Employers, people, notes, questions, anything</label>
            <input id="q" name="q" type="search" class="control" value={text} autofocus autocomplete="off" />
          </div>
          <Button>Search</Button>
        </form>
      </search>
      {found && (
        <section aria-label="What was found" aria-live="polite">
          <p>
            {found.total === 0 ? `Nothing with “${text}”. The beginnings of words are enough.` : `${found.total} found`}
          </p>
          <ul class="people">
            {found.hits.map(({ opportunity, employer, role, matches }) => (
              <li key={opportunity}>
                <a href={LINKS.opportunity(opportunity)}>
                  {employer} · {role}
                </a>
                <Matches matches={matches.filter(({ part }) => part !== 'opportunity')} />
              </li>
            ))}
          </ul>
          {found.pages.length > 0 && (
            <>
              <h2>{found.hits.length > 0 ? 'And in what you keep besides' : 'In what you keep besides'}</h2>
              <ul class="people">
                {found.pages.map(({ page, key, title, text: rest }) => (
                  <li key={`${page} ${key}`}>
                    <a href={placeOf(page, key)} dir="auto">
                      {title}
                    </a>
                    <p class="aside" dir="auto">
                      {[PAGE_WORDS[page], cut(rest)].filter(Boolean).join(': ')}
                    </p>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Pager of="places" window={{ from: offset, size: PAGE, total: found.total }} />
        </section>
      )}
    </>
  )
}

function cut(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text
}

/** Where such a page is to be seen. */
function placeOf(page: PageKind, key: string): string {
  if (page === 'card') return LINKS.card(key)
  return page === 'article' ? LINKS.article(key) : LINKS.fits
}

function Matches({ matches }: { readonly matches: Found['hits'][number]['matches'] }) {
  const more = matches.length - MOST_PLACES
  return (
    <>
      {matches.slice(0, MOST_PLACES).map(({ part, text }) => (
        <p key={`${part} ${text}`} class="aside" dir="auto">
          {cut(text)}
        </p>
      ))}
      {more > 0 && <p class="aside">and in {more === 1 ? 'another place' : `${more} other places`}</p>}
    </>
  )
}
