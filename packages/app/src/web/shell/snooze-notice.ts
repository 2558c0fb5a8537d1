import type { WebApp } from './web-env.ts'
import { WHO } from './who.ts'

/**
 * `POST /reminders/notices/ID/snooze`, sent by the service worker, which outlives launches and so has no token of this one.
 * The name of a notice cannot be guessed, and only the browser that got it knows it; other sites are refused all the same.
 */
export function snoozeNotices(app: WebApp): void {
  app.post('/reminders/notices/:notice{[0-9a-f]+}/snooze', async (context) => {
    const site = context.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin') return context.body(null, 403)
    const { useCases } = context.var.door
    const snoozed = await useCases.snoozeNotice({ ...WHO, bundle: context.req.param('notice') })
    return snoozed.kind === 'refused' ? context.body(null, 404) : context.json(snoozed)
  })
}
