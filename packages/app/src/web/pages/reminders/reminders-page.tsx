import type { PushAddress } from '../../../ports/push-sender.ts'
import type { ReminderSettings } from '../../../use-cases/reminders/reminder-settings.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { isTimeZone } from '../../shell/local-times.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { browserOf } from './browser-of.ts'
import { RemindersView } from './reminders-view.tsx'

const HERE = '/settings/reminders'
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** `/settings/reminders`: how, where and when the user is told, which browsers are, and what could not be. */
export const addReminders: AddPage = (app, { useCases }) => {
  app.get(HERE, async (context) => {
    const read = await useCases.readReminderSettings(WHO)
    if (read.kind === 'refused') return sendRefusal(context, read)
    const browsers = await useCases.listSubscriptions(WHO)
    if (browsers.kind === 'refused') return sendRefusal(context, browsers)
    const work = await useCases.examineWork(WHO)
    if (work.kind === 'refused') return sendRefusal(context, work)
    const view = <RemindersView settings={read.settings} browsers={browsers} work={work} />
    return sendPage(context, { title: 'Reminders', view })
  })

  app.post(HERE, async (context) => {
    const set = readSettings(await readForm(context))
    const kept = await useCases.saveReminderSettings({ ...WHO, set })
    if (kept.kind === 'refused') return redirectRefused(context, HERE, kept)
    return redirectWith(context, HERE, { kind: 'done', text: 'Saved.' })
  })

  app.post(`${HERE}/browsers`, async (context) => {
    const address = readAddress(await context.req.json())
    if (!address) return context.json({ kept: false }, 400)
    const browser = browserOf(context.req.header('user-agent') ?? '')
    const joined = await useCases.subscribe({ ...WHO, address, browser })
    return joined.kind === 'refused' ? context.json({ kept: false }, 503) : context.json({ kept: true })
  })

  app.post(`${HERE}/browsers/:id/remove`, async (context) => {
    const gone = await useCases.unsubscribe({ ...WHO, id: context.req.param('id') })
    if (gone.kind === 'refused') return redirectRefused(context, HERE, gone)
    return redirectWith(context, HERE, { kind: 'done', text: 'That browser is told nothing any more.' })
  })

  app.post(`${HERE}/retry`, async (context) => {
    const work = await useCases.retryWork(WHO)
    if (work.kind === 'refused') return redirectRefused(context, HERE, work)
    return redirectWith(context, HERE, { kind: 'done', text: 'It is tried again now.' })
  })

  app.post('/reminders/seen', async (context) => {
    const until = (await readForm(context)).text('until') ?? ''
    const seen = await useCases.seeNews({ ...WHO, until })
    return seen.kind === 'refused' ? redirectRefused(context, '/', seen) : redirectWith(context, '/')
  })
}

/** Fields that are no time, day or zone leave what they stand for as it was. */
function readSettings(form: FormValues): Partial<ReminderSettings> {
  const tells = form.all('tells')
  const [from = '', until = '', morning = ''] = ['from', 'until', 'morning'].map((name) => form.text(name) ?? '')
  const zone = form.text('zone')
  const day = form.text('away-until') ?? ''
  return {
    quiet: TIME.test(from) && TIME.test(until) ? { from, until } : null,
    quietWeekends: form.all('more').includes('weekends'),
    names: form.all('more').includes('names'),
    desktop: tells.includes('desktop'),
    push: tells.includes('push'),
    mail: tells.includes('mail'),
    ...(TIME.test(morning) ? { morning } : {}),
    away: isTimeZone(zone) && DAY.test(day) ? { zone, until: day } : null,
  }
}

function readAddress(value: unknown): PushAddress | undefined {
  const { endpoint, keys } = (value ?? {}) as Partial<PushAddress>
  if (typeof endpoint !== 'string' || !/^https?:/.test(endpoint)) return undefined
  if (typeof keys?.p256dh !== 'string' || typeof keys.auth !== 'string') return undefined
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } }
}
