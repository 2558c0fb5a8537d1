import { sayChange } from '../../wording/say-change.ts'
import { redirectRefused } from '../shell/answer-refusal.tsx'
import { backPath } from '../shell/back-path.ts'
import { redirectWith } from '../shell/flash.ts'
import { readForm } from '../shell/form-values.ts'
import type { AddPage } from '../shell/web-env.ts'
import { WHO } from '../shell/who.ts'

/** `POST /undo`: `change`, the id of the change to take back, and `back`, the page to return to. */
export const addUndo: AddPage = (app, { useCases }) => {
  app.post('/undo', async (context) => {
    const form = await readForm(context)
    const change = Number(form.text('change'))
    const back = backPath(form.text('back'))
    const undone = await useCases.undoChange({ ...WHO, ...(Number.isInteger(change) && change > 0 ? { change } : {}) })
    if (undone.kind === 'refused') return redirectRefused(context, back, undone)
    // What was undone may have been the page itself, as when adding an opportunity is taken back.
    const gone = undone.entry.verb === 'add-opportunity' && undone.entry.undoes === null
    const text = undone.entry.spans === null ? 'Undone.' : `Undone: ${sayChange(undone.entry)}.`
    return redirectWith(context, gone ? '/' : back, { kind: 'done', text, undo: undone.by })
  })
}
