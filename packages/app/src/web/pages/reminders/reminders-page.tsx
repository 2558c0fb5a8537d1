import type { PushAddress } from '../../../ports/push-sender.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { browserOf } from './browser-of.ts'
import { type ReminderForm, readReminderForm } from './read-reminder-form.ts'
import { RemindersView } from './reminders-view.tsx'

const HERE = '/settings/reminders'

/** `/settings/reminders`: how, where and when the user is told, which browsers are, and what could not be. */
export const addReminders: AddPage = (app, { useCases }) => {
  const sendSettings = async (context: WebContext, typed?: ReminderForm) => {
    const read = await useCases.readReminderSettings(WHO)
    if (read.kind === 'refused') return sendRefusal(context, read)
    const browsers = await useCases.listSubscriptions(WHO)
    if (browsers.kind === 'refused') return sendRefusal(context, browsers)
    const work = await useCases.examineWork(WHO)
    if (work.kind === 'refused') return sendRefusal(context, work)
    const { settings, errors } = typed ?? { ...read, errors: {} }
    const view = <RemindersView settings={settings} errors={errors} browsers={browsers} work={work} />
    return sendPage(context, { title: 'Reminders', view, ...(typed ? { status: 400 as const } : {}) })
  }

  app.get(HERE, (context) => sendSettings(context))

  app.post(HERE, async (context) => {
    const before = await useCases.readReminderSettings(WHO)
    if (before.kind === 'refused') return redirectRefused(context, HERE, before)
    const form = readReminderForm(await readForm(context), before.settings)
    if (Object.keys(form.errors).length > 0) return sendSettings(context, form)
    const kept = await useCases.saveReminderSettings({ ...WHO, set: form.settings })
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

function readAddress(value: unknown): PushAddress | undefined {
  const { endpoint, keys } = (value ?? {}) as Partial<PushAddress>
  if (typeof endpoint !== 'string' || !/^https?:/.test(endpoint)) return undefined
  if (typeof keys?.p256dh !== 'string' || typeof keys.auth !== 'string') return undefined
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } }
}
