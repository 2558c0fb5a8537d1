import type { NewsList } from '../../../use-cases/reminders/keep-news.ts'
import { sayNews } from '../../../wording/say-reminders.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { LINKS } from '../../shell/links.ts'

/** What has come since the user last looked: folded, so that Today stays calm. */
export function NewsView({ news, now }: Pick<NewsList, 'news' | 'now'>) {
  if (news.length === 0) return null
  return (
    <details class="news">
      <summary>{news.length} new since you last looked</summary>
      <ul>
        {news.map((one) => {
          const { case: file, action, what } = one
          const { id } = file.opportunity
          const said = sayNews(one, { now, zone: file.seeker.timeZone, names: true })
          return (
            <li key={`${id} ${action?.id} ${what}`}>
              <a href={action ? LINKS.step(id, action.id) : LINKS.opportunity(id)}>{said}</a>
            </li>
          )
        })}
      </ul>
      <Form action="/reminders/seen">
        <input type="hidden" name="until" value={now} />
        <Button kind="quiet">I have seen it</Button>
      </Form>
    </details>
  )
}
