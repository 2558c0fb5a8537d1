import { toFormValues } from '../../shell/form-values.ts'
import { answerTo } from '../../shell/say-failure.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { kindOf, readTold } from './capture-page.tsx'

/** What a device sends that kept it while nobody answered; see islands/offline/waiting.ts. */
type Sent =
  | { readonly do: 'note'; readonly line: { id: string; contact?: string; kind: string; text: string } }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'leave'; readonly fields: readonly (readonly [string, string])[] }

/** `POST …/interviews/ID/capture/sync`: one thing that was noted. What comes twice counts once. */
export const addSyncCapture: AddPage = (app, { useCases }) => {
  app.post('/opportunities/:id/interviews/:interview/capture/sync', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const place = { ...WHO, opportunity, interview }
    const sent = await context.req.json<Sent>()
    const kept = await keep(place, sent)
    if (kept.kind !== 'refused') return context.json({ kept: true })
    // What is gone already is removed.
    const isGone =
      sent.do === 'remove' && kept.failures.some((one) => one.kind === 'no-such-part' && one.part === 'note')
    if (isGone) return context.json({ kept: true })
    const { status, text } = answerTo(kept.failures)
    return context.json({ text }, status)
  })

  function keep(place: typeof WHO & { readonly opportunity: string; readonly interview: string }, sent: Sent) {
    switch (sent.do) {
      case 'note': {
        const { id, contact, kind, text } = sent.line
        const about = contact === undefined ? {} : { contact: String(contact) }
        const note = { id: String(id), ...about, kind: kindOf(kind), text: String(text) }
        return useCases.addNotes({ ...place, notes: [note] })
      }
      case 'remove':
        return useCases.removeNote({ ...place, note: String(sent.id) })
      case 'leave':
        return useCases.noteTold({ ...place, told: readTold(toFormValues(sent.fields)) })
    }
  }
}
