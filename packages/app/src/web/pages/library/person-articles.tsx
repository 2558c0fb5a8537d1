import type { PersonsArticles } from '../../../use-cases/library/suggest-articles.ts'
import { saySending } from '../../../wording/say-library.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'

interface PersonArticlesProps {
  readonly opportunity: string
  readonly articles: PersonsArticles
}

/** What of the library fits what somebody said, and what they had. */
export function PersonArticles({ opportunity, articles: { contact, fitting, sent, quietUntil } }: PersonArticlesProps) {
  if (fitting.length === 0 && sent.length === 0) return null
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Worth sending</h2>
      {quietUntil !== null && (
        <p>They had something not long ago. A few times a year is plenty; nothing is suggested for now.</p>
      )}
      <ul class="people">
        {fitting.map(({ article: { id, title, url, why }, topics, given }) => (
          <li key={id}>
            <a href={url} rel="noreferrer" dir="auto">
              {title}
            </a>
            <p class="aside">
              You spoke of {topics.join(', ')}
              {why !== undefined && ` · ${why}`}
            </p>
            {given ? (
              <p class="aside">It lies with this opportunity; the plan says when to send it.</p>
            ) : (
              <Form action={`/library/${id}/give`} layout="row">
                <input type="hidden" name="opportunity" value={opportunity} />
                <input type="hidden" name="contact" value={contact.id} />
                <label class="field">
                  Why for {contact.name}
                  <input name="why" class="control" />
                </label>
                <Button kind="plain">Lay it with them</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sent.length > 0 && (
        <>
          <h3>What they had</h3>
          <ul>
            {sent.map((sending) => (
              <li key={`${sending.at} ${sending.resource.url}`}>
                {/* The resources of a case may have any text for an address. */}
                {/^https?:/.test(sending.resource.url) ? (
                  <a href={sending.resource.url} rel="noreferrer" dir="auto">
                    {sending.resource.title}
                  </a>
                ) : (
                  sending.resource.title
                )}{' '}
                <span class="aside">{saySending(sending)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
