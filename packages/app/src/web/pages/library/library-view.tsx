import type { Article } from '@afterword/engine'
import type { OpportunityLine } from '../../../ports/record.ts'
import type { Library, Shelved } from '../../../use-cases/library/read-library.ts'
import { ARTICLE_KINDS, saySending } from '../../../wording/say-library.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'

interface LibraryViewProps {
  readonly library: Library
  readonly opportunities: readonly OpportunityLine[]
  /** What was typed before, where it could not be kept. */
  readonly typed: { readonly url: string | undefined; readonly topics: string | undefined }
}

/** What one would send to somebody some day, each thing with whom it went to. */
export function LibraryView({ library: { shelf, mayFetch }, opportunities, typed }: LibraryViewProps) {
  return (
    <>
      <h1>Library</h1>
      <p class="lead">
        Articles, papers and talks worth somebody’s time. A few times a year one of them is a good reason to write.
      </p>
      <details class="fold" open={shelf.length === 0 || typed.url !== undefined}>
        <summary>Keep something</summary>
        <Form action="/library">
          <ArticleFields article={typed} titleLabel={mayFetch ? 'Title (left empty, the page is asked)' : 'Title'} />
          <Button icon="add">Keep it</Button>
        </Form>
      </details>
      <section aria-labelledby="shelf">
        <h2 id="shelf">On the shelf</h2>
        {shelf.length === 0 && (
          <EmptyState title="Nothing yet">
            <p>
              Paste the link of something you read and thought of them. Its topics are compared with what people told
              you, and it is offered where it fits.
            </p>
          </EmptyState>
        )}
        <ul class="people">
          {shelf.map((one) => (
            <ShelfItem key={one.article.id} one={one} opportunities={opportunities} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="titles">
        <h2 id="titles">Titles of pages</h2>
        <Form action="/library/titles">
          {!mayFetch && <input type="hidden" name="allowed" value="yes" />}
          <p>
            {mayFetch
              ? 'Pages are asked for their titles: one request to the page, without cookies.'
              : 'Nothing leaves this machine. You can allow to ask a page for its title when you paste its link.'}
          </p>
          <Button kind="quiet">{mayFetch ? 'Ask no page any more' : 'Allow it'}</Button>
        </Form>
      </section>
    </>
  )
}

function ShelfItem({
  one: { article, sendings },
  opportunities,
}: {
  readonly one: Shelved
  readonly opportunities: readonly OpportunityLine[]
}) {
  const { id, title, url, kind, topics = [], why } = article
  return (
    <li id={`article-${id}`}>
      <a href={url} rel="noreferrer" dir="auto">
        {title}
      </a>
      <p class="aside">
        {[ARTICLE_KINDS[kind], ...topics].join(' · ')}
        {why !== undefined && ` · ${why}`}
      </p>
      {sendings.length > 0 && <p class="aside">Sent to {sendings.map((sending) => saySending(sending)).join('; ')}</p>}
      <details>
        <summary>For whom, change, remove</summary>
        {opportunities.length > 0 && (
          <Form action={`/library/${id}/give`} layout="row">
            <label class="field">
              For
              <select name="opportunity" class="control">
                {opportunities.map(({ id: value, employer, role }) => (
                  <option key={value} value={value}>
                    {employer}, {role}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              Why for them
              <input name="why" class="control" />
            </label>
            <Button kind="plain">Lay it with them</Button>
          </Form>
        )}
        <Form action={`/library/${id}`}>
          <ArticleFields article={{ ...article, topics: topics.join(', ') }} titleLabel="Title" />
          <Button kind="plain">Save</Button>
        </Form>
        <Form action={`/library/${id}/remove`}>
          <Button kind="grave">Remove</Button>
        </Form>
      </details>
    </li>
  )
}

interface FieldsProps {
  readonly article: {
    readonly [Field in 'url' | 'title' | 'topics' | 'why']?: string | undefined
  } & { readonly kind?: Article['kind'] }
  readonly titleLabel: string
}

/** Labels are around their controls: the fields stand once for each article. */
function ArticleFields({ article: { url, title, kind = 'article', topics, why }, titleLabel }: FieldsProps) {
  return (
    <>
      <label class="field">
        Link
        <input name="url" class="control" type="text" inputMode="url" value={url} required />
      </label>
      <label class="field">
        {titleLabel}
        <input name="title" class="control" value={title} />
      </label>
      <label class="field">
        What it is
        <select name="kind" class="control">
          {Object.entries(ARTICLE_KINDS).map(([value, label]) => (
            <option key={value} value={value} selected={value === kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Topics, with commas between them
        <input name="topics" class="control" value={topics} />
      </label>
      <label class="field">
        Why it is worth their time
        <input name="why" class="control" value={why} />
      </label>
    </>
  )
}
