import type { Case, Interview, Note } from '@afterword/engine'
import { nameOf } from '../../../wording/subject.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { backPath } from '../../shell/back-path.ts'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
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
    const who = context.req.query('who')
    const kind = NOTE_KINDS.find((one) => one === context.req.query('kind')) ?? 'topic'
    const view = <CaptureView case={shown.case} interview={interview} who={who} kind={kind} />
    return sendPage(context, { title: 'Take notes', view })
  })

  app.post('/opportunities/:id/interviews/:interview/capture', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const form = await readForm(context)
    const kind = NOTE_KINDS.find((one) => one === form.text('kind')) ?? 'topic'
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
    const form = await readForm(context)
    const told = { decisionBy: form.text('decisionBy') }
    const kept = await useCases.noteTold({ ...WHO, opportunity, interview, told })
    const back = LINKS.capture(opportunity, interview)
    if (kept.kind === 'refused') return redirectRefused(context, back, kept)
    return redirectWith(context, back, { kind: 'done', text: 'Noted; the plan follows.', ...undoOf(kept) })
  })
}

interface CaptureViewProps {
  readonly case: Case
  readonly interview: Interview
  readonly who: string | undefined
  readonly kind: Note['kind']
}

function CaptureView({ case: file, interview, who, kind }: CaptureViewProps) {
  const { id, employer } = file.opportunity
  const notes = interview.notes ?? []
  const { shown, pager } = useWindow(
    notes.map((note, index) => ({ note, index })),
    {
      of: 'notes',
      name: 'notes',
      size: 40,
      at: 'noted',
      start: 'last',
    },
  )
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>What came up?</h1>
      <Form action={LINKS.capture(id, interview.id)}>
        {interview.interviewers.length > 0 && (
          <ChoiceField
            name="who"
            legend="With"
            take="one"
            values={[who ?? '']}
            choices={[
              ...interview.interviewers.map((contact) => ({ value: contact, label: nameOf(file, contact) })),
              { value: '', label: 'everyone' },
            ]}
          />
        )}
        <ChoiceField
          name="kind"
          legend="It is"
          take="one"
          values={[kind]}
          choices={NOTE_KINDS.map((value) => ({ value, label: NOTE_WORDS[value] }))}
        />
        <TextArea name="text" label="In your own words" hint="A line for each thing." lines={2} />
        <Button>Note it</Button>
      </Form>
      {notes.length > 0 && (
        <section aria-labelledby="noted">
          <h2 id="noted">Noted</h2>
          {pager}
          <ul class="noted">
            {shown.map(({ note, index }) => (
              <li key={note.id ?? index}>
                <span class="noted-what">
                  <bdi>{note.text}</bdi>{' '}
                  <span class="aside">
                    {NOTE_WORDS[note.kind]}
                    {note.contact !== undefined && `, ${nameOf(file, note.contact)}`}
                  </span>
                </span>
                <Form action={`${LINKS.interview(id, interview.id)}/notes/${note.id ?? `%23${index}`}/remove`}>
                  <Button kind="quiet">Remove</Button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="leaving">
        <h2 id="leaving">Before you leave</h2>
        <ul class="checks">
          <li>When will you decide?</li>
          <li>May I follow up, when, how, and with whom?</li>
          <li>A card of everyone, or how they spell their names</li>
        </ul>
        <Form action={`${LINKS.interview(id, interview.id)}/told`} layout="row">
          <DateField name="decisionBy" label="They decide by" value={interview.decisionBy} />
          <Button kind="plain">Keep it</Button>
        </Form>
        <p class="links">
          <a href={LINKS.interview(id, interview.id)}>All that they told you</a>
          <a href={LINKS.debrief(id, interview.id)}>Look back</a>
        </p>
      </section>
    </>
  )
}
