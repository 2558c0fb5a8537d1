import type { Case, Interview, Note } from '@afterword/engine'
import type { Told } from '../../../use-cases/interviews/note-told.ts'
import { nameOf } from '../../../wording/subject.ts'
import { Capture } from '../../islands/capture.tsx'
import { Island } from '../../parts/island.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { backPath } from '../../shell/back-path.ts'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import { useVisit } from '../../shell/visit.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { followUpValues, readFollowUp } from './follow-up-fields.tsx'
import { NOTE_KINDS, NOTE_WORDS } from './note-kinds.ts'

/** `…/interviews/ID/capture`: what came up, a line each, with one thumb; and what they said about the decision. */
export const addCapturePage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/interviews/:interview/capture', async (context) => {
    const { id, interview: asked } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: id })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const interview = shown.case.interviews.find((one) => one.id === asked)
    if (!interview) {
      const failure = { kind: 'no-such-part', part: 'interview', asked, opportunity: id } as const
      return sendRefusal(context, { kind: 'refused', failures: [failure] })
    }
    const who = context.req.query('who') ?? ''
    const view = (
      <CaptureView case={shown.case} interview={interview} who={who} kind={kindOf(context.req.query('kind'))} />
    )
    return sendPage(context, { title: 'Take notes', view })
  })

  app.post('/opportunities/:id/interviews/:interview/capture', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const form = await readForm(context)
    const kind = kindOf(form.text('kind'))
    const contact = form.text('who')
    const lines = (form.text('text') ?? '').split('\n').map((line) => line.trim())
    const notes = lines
      .filter((line) => line !== '')
      .map((text): Note => ({ ...(contact === undefined ? {} : { contact }), kind, text }))
    const query = new URLSearchParams({ kind, ...(contact === undefined ? {} : { who: contact }) })
    const asked = form.text('back')
    const back = asked === undefined ? `${LINKS.capture(opportunity, interview)}?${query}` : backPath(asked)
    if (notes.length === 0) return redirectWith(context, back, { kind: 'problem', text: 'Write a line first.' })
    const kept = await useCases.addNotes({ ...WHO, opportunity, interview, notes })
    if (kept.kind === 'refused') return redirectRefused(context, back, kept)
    return redirectWith(context, back, { kind: 'done', text: 'Noted.', ...undoOf(kept) })
  })

  app.post('/opportunities/:id/interviews/:interview/notes/:note/remove', async (context) => {
    const { id: opportunity, interview, note } = context.req.param()
    const removed = await useCases.removeNote({ ...WHO, opportunity, interview, note })
    const back = LINKS.capture(opportunity, interview)
    if (removed.kind === 'refused') return redirectRefused(context, back, removed)
    return redirectWith(context, back, { kind: 'done', text: 'Removed.', ...undoOf(removed) })
  })

  app.post('/opportunities/:id/interviews/:interview/told', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const told = readTold(await readForm(context))
    const kept = await useCases.noteTold({ ...WHO, opportunity, interview, told })
    const back = LINKS.capture(opportunity, interview)
    if (kept.kind === 'refused') return redirectRefused(context, back, kept)
    return redirectWith(context, back, { kind: 'done', text: 'Noted; the plan follows.', ...undoOf(kept) })
  })
}

/** What a form says that employers told on leaving. */
export function readTold(form: FormValues): Told {
  const followUp = readFollowUp(form)
  const spelt = form.all('spelt')
  const cards = form.names.filter((name) => name.startsWith('email-')).map((name) => name.slice('email-'.length))
  return {
    decisionBy: form.text('decisionBy'),
    followUp,
    people: cards.map((id) => ({
      id,
      nameVerified: spelt.includes(id) ? true : null,
      email: form.text(`email-${id}`),
    })),
  }
}

export function kindOf(word: string | undefined): Note['kind'] {
  return NOTE_KINDS.find((one) => one === word) ?? 'topic'
}

interface CaptureViewProps {
  readonly case: Case
  readonly interview: Interview
  readonly who: string
  readonly kind: Note['kind']
}

function CaptureView({ case: file, interview, who, kind }: CaptureViewProps) {
  const { token } = useVisit()
  const { id, employer } = file.opportunity
  const { notes = [], interviewers, followUp, decisionBy } = interview
  const page = LINKS.capture(id, interview.id)
  const place = LINKS.interview(id, interview.id)
  const contacts = file.contacts.filter((one) => interviewers.includes(one.id))
  const { shown, pager } = useWindow(
    notes.map((note, index) => ({ ...note, id: note.id ?? `#${index}` })),
    { of: 'notes', name: 'notes', size: 40, at: 'noted', start: 'last' },
  )
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>What came up?</h1>
      <Island
        name="capture"
        of={Capture}
        props={{
          paths: { page, sync: `${page}/sync`, leave: `${place}/told`, notes: `${place}/notes` },
          token,
          people: interviewers.map((contact) => ({ value: contact, label: nameOf(file, contact) })),
          kinds: NOTE_KINDS.map((value) => ({ value, label: NOTE_WORDS[value] })),
          who: interviewers.includes(who) ? who : '',
          kind,
          noted: shown,
          learnt: {
            decisionBy: decisionBy ?? '',
            ...followUpValues(followUp),
            people: contacts.map((one) => ({
              id: one.id,
              isSpelt: one.nameVerified === true,
              email: one.email ?? '',
            })),
          },
        }}
      />
      {pager}
      <p class="links">
        <a href={place}>All that they told you</a>
        <a href={LINKS.debrief(id, interview.id)}>Look back</a>
      </p>
    </>
  )
}
