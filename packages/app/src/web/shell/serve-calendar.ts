import { sayCalendar } from '../../wording/say-calendar.ts'
import { answerTo } from './say-failure.ts'
import type { WebApp } from './web-env.ts'

const STEPS = { todo: 'tasks', events: 'events', none: 'none' } as const

/**
 * `/calendar/<token>.ics`: a private calendar to subscribe to. The token is all that a calendar program brings; `?steps=todo`
 * has steps as tasks, `?steps=none` leaves them out.
 */
export function serveCalendar(app: WebApp): void {
  app.get('/calendar/:file{[0-9a-z]+\\.ics}', async (context) => {
    const { useCases } = context.var.door
    const asked = context.req.query('steps') ?? ''
    const { origin } = new URL(context.req.url)
    const served = await useCases.serveFeed({
      token: context.req.param('file').slice(0, -'.ics'.length),
      steps: Object.hasOwn(STEPS, asked) ? STEPS[asked as keyof typeof STEPS] : undefined,
      wording: (file, now, discreet) => sayCalendar(file, now, { discreet, origin }),
      wordingName: origin,
    })
    if (served.kind === 'refused') return context.text(answerTo(served.failures).text, 503)
    if (served.kind === 'no-such-feed') return context.text('There is no such calendar any more.\n', 404)
    // Weak: the moment of writing stands in the text, and is no news.
    const tag = `W/"${served.tag}"`
    const headers = { etag: tag, 'cache-control': 'private, no-cache' }
    const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? []
    if (known.some((one) => one === '*' || one.replace(/^W\//, '') === tag.slice(2)))
      return context.body(null, 304, headers)
    return context.body(served.text, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' })
  })
}
