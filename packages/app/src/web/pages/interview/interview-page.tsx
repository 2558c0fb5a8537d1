import type { Interview } from '@afterword/engine'
import { readPeopleLines } from '../../../use-cases/people/read-people-lines.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { fromLocal, plusMinutes } from '../../shell/local-times.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readFollowUp } from './follow-up-fields.tsx'
import { InterviewView } from './interview-view.tsx'

const FORMATS = ['onsite', 'video', 'phone'] as const
const STATUSES = ['cancelled', 'no-show'] as const
const INSTRUCTIONS = ['no-contact', 'no-thank-you', 'via-recruiter'] as const
const USUAL_MINUTES = 60

/** `…/interviews/new` and `…/interviews/ID`: when, how, with whom, and what was said about the decision. */
export const addInterviewPage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/interviews/:interview', async (context) => {
    const { id, interview: asked } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: id })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const interview = shown.case.interviews.find((one) => one.id === asked)
    if (!interview && asked !== 'new') {
      const failure = { kind: 'no-such-part', part: 'interview', asked, opportunity: id } as const
      return sendRefusal(context, { kind: 'refused', failures: [failure] })
    }
    const view = <InterviewView case={shown.case} version={shown.version} interview={interview} />
    return sendPage(context, { title: interview ? 'Interview' : 'Add an interview', view })
  })

  app.post('/opportunities/:id/interviews/:interview', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const form = await readForm(context)
    const shown = await useCases.showOpportunity({ ...WHO, opportunity })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const zone = shown.case.opportunity.timeZone ?? shown.case.seeker.timeZone
    const again = (problem: string, status: 400 | 404 | 409 | 503 = 400) => {
      const before = shown.case.interviews.find((one) => one.id === interview)
      const view = (
        <InterviewView case={shown.case} version={shown.version} interview={before} typed={form} problem={problem} />
      )
      return sendPage(context, { title: 'Interview', status, view })
    }
    const read = readInterview(form, zone)
    if (!read) return again('Give the day and the time at which it began or will begin.')
    const newContacts = readPeopleLines(form.text('people') ?? '')
    const place = { ...WHO, opportunity, expectedVersion: Number(form.text('version')) || undefined, newContacts }
    const saved =
      interview === 'new'
        ? await useCases.addInterview({ ...place, interview: read })
        : await useCases.editInterview({ ...place, interview, set: { ...EMPTIED, ...read } })
    if (saved.kind === 'refused') {
      const { status, text } = answerTo(saved.failures)
      return again(text, status)
    }
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text: 'Saved.', ...undoOf(saved) })
  })

  app.post('/opportunities/:id/interviews/:interview/remove', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const removed = await useCases.removeInterview({ ...WHO, opportunity, interview })
    if (removed.kind === 'refused') return redirectRefused(context, LINKS.interview(opportunity, interview), removed)
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text: 'Removed.', ...undoOf(removed) })
  })
}

/** Fields of the form that are taken away when they are left empty. */
const EMPTIED = {
  place: null,
  link: null,
  status: null,
  decisionBy: null,
  followUp: null,
  instructions: null,
  noContactUntil: null,
} as const

type ReadInterview = Omit<Interview, 'id' | 'round' | 'uid' | 'notes' | 'debrief'> & { readonly round?: number }

function readInterview(form: FormValues, zone: string): ReadInterview | undefined {
  const start = fromLocal(form.text('day'), form.text('time'), zone)
  if (start === undefined) return undefined
  const minutes = Number(form.text('minutes') ?? USUAL_MINUTES)
  const round = Number(form.text('round'))
  const status = STATUSES.find((one) => one === form.text('status'))
  const decisionBy = form.text('decisionBy')
  const place = form.text('place')
  const link = form.text('link')
  const instructions = INSTRUCTIONS.filter((one) => form.all('instructions').includes(one))
  const noContactUntil = form.text('noContactUntil')
  const followUp = readFollowUp(form)
  return {
    ...(round >= 1 ? { round } : {}),
    start,
    end: plusMinutes(start, minutes > 0 && minutes < 24 * 60 ? minutes : USUAL_MINUTES),
    format: FORMATS.find((one) => one === form.text('format')) ?? 'video',
    ...(place === undefined ? {} : { place }),
    ...(link === undefined ? {} : { link }),
    ...(status === undefined ? {} : { status }),
    interviewers: [...form.all('interviewers')],
    ...(decisionBy === undefined ? {} : { decisionBy }),
    ...(followUp === undefined ? {} : { followUp }),
    ...(instructions.length > 0 ? { instructions } : {}),
    ...(noContactUntil === undefined ? {} : { noContactUntil }),
  }
}
