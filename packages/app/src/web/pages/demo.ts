import { redirectRefused } from '../shell/answer-refusal.tsx'
import { redirectWith } from '../shell/flash.ts'
import type { AddPage } from '../shell/web-env.ts'
import { WHO } from '../shell/who.ts'

/** `POST /demo` brings invented people to look around with; `POST /demo/leave` takes them away without a trace. */
export const addDemo: AddPage = (app, { useCases, settings }) => {
  app.post('/demo', async (context) => {
    const loaded = await useCases.loadDemo({ ...WHO, timeZone: settings.timeZone })
    if (loaded.kind === 'refused') return redirectRefused(context, '/', loaded)
    const text = 'These people are invented. Look around, change what you like; the settings end it.'
    return redirectWith(context, '/', { kind: 'done', text })
  })

  app.post('/demo/leave', async (context) => {
    const left = await useCases.leaveDemo(WHO)
    if (left.kind === 'refused') return redirectRefused(context, '/settings', left)
    return redirectWith(context, '/', {
      kind: 'done',
      text: 'The invented people are gone. What is yours is as it was.',
    })
  })
}
