import type { Case } from '@afterword/engine'
import type { Reading, ReadMessage } from '../../../ports/message-reader.ts'
import type { ProposalLine } from '../../../use-cases/mail/list-proposals.ts'
import { readRole } from '../../parts/roles.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { fromLocal, toLocal } from '../../shell/local-times.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { RECEIVED_KINDS } from '../log/log-choices.ts'
import { CorrectView, NEW_PERSON } from './correct-view.tsx'

/** A message that waits for the user, with its case and its words at hand. */
type Waiting = ProposalLine & { readonly read: ReadMessage; readonly about: Case }

/** `/mail/correct?proposal=ID`: what a message means in truth, where it was read wrong. */
export const addCorrection: AddPage = (app, { useCases }) => {
  app.get('/mail/correct', async (context) => {
    const line = await findWaiting(context, context.req.query('proposal') ?? '')
    return 'read' in line ? sendForm(context, line, valuesOf(line)) : line
  })

  app.post('/mail/correct', async (context) => {
    const form = await readForm(context)
    const line = await findWaiting(context, form.text('proposal') ?? '')
    if (!('read' in line)) return line
    const { proposal, read, about } = line
    const [day, time] = [form.text('interviewDay'), form.text('interviewTime')]
    if ((day === undefined) !== (time === undefined)) {
      const text = 'An interview needs a day and a time. Fill in both, or leave both empty.'
      return sendForm(context, line, form.raw, { status: 400, text })
    }
    const isNew = form.text('contact') === NEW_PERSON
    const name = form.text('name') ?? read.from?.name ?? ''
    const newContact = { name, role: readRole(form.text('role')), ...(read.from ? { email: read.from.address } : {}) }
    const confirmed = await useCases.confirmProposal({
      ...WHO,
      proposal: proposal.id,
      correct: readCorrections(form, read.reading, about),
      ...(isNew ? { newContact } : {}),
    })
    if (confirmed.kind === 'refused') {
      const { status, text } = answerTo(confirmed.failures)
      return sendForm(context, line, form.raw, { status, text })
    }
    const { id, employer } = confirmed.case.opportunity
    const text = `${employer}: logged as you put it. The plan follows.`
    return redirectWith(context, LINKS.opportunity(id), { kind: 'done', text, ...undoOf(confirmed) })
  })
}

async function findWaiting(context: WebContext, id: string): Promise<Waiting | Response> {
  const noticed = await context.var.door.useCases.listProposals(WHO)
  if (noticed.kind === 'refused') return sendRefusal(context, noticed)
  const line = noticed.lines.find(({ proposal }) => proposal.id === id)
  if (line?.read && line.about) return { ...line, read: line.read, about: line.about }
  return redirectRefused(context, '/mail', {
    kind: 'refused',
    failures: [{ kind: 'no-such-proposal', asked: id }],
  })
}

function sendForm(
  context: WebContext,
  { proposal, read, about }: Waiting,
  value: (name: string) => string,
  problem?: { readonly status: 400 | 404 | 409 | 503; readonly text: string },
): Promise<Response> {
  const view = <CorrectView proposal={proposal.id} read={read} about={about} value={value} problem={problem?.text} />
  return sendPage(context, { title: 'What it means', view, ...(problem ? { status: problem.status } : {}) })
}

/** What was read, as the fields of the form have it. */
function valuesOf({ read: { reading }, about }: Waiting): (name: string) => string {
  const { kind, contact, decisionBy, respondBy, backOn, followUp, interview, noReply } = reading
  const local = interview && toLocal(interview.start, zoneOf(about))
  const values: Readonly<Record<string, string | undefined>> = {
    kind: RECEIVED_KINDS.find((one) => one === kind) ?? 'reply',
    contact: contact ?? '',
    decisionBy,
    respondBy,
    backOn,
    followUp: followUp && (followUp.channel ?? 'any'),
    followUpOn: followUp?.on,
    interviewDay: local?.day,
    interviewTime: local?.time,
    noReply: noReply && 'yes',
  }
  return (name) => values[name] ?? ''
}

function zoneOf({ opportunity, seeker }: Case): string {
  return opportunity.timeZone ?? seeker.timeZone
}

/** The form is the whole truth: what is empty in it is not so. */
function readCorrections(form: FormValues, read: Reading, about: Case) {
  const contact = form.text('contact') ?? null
  const channel = (['email', 'phone'] as const).find((one) => one === form.text('followUp'))
  const on = form.text('followUpOn')
  const isAsked = form.text('followUp') !== undefined || on !== undefined
  return {
    kind: RECEIVED_KINDS.find((one) => one === form.text('kind')) ?? 'reply',
    contact: contact === NEW_PERSON ? null : contact,
    decisionBy: form.text('decisionBy') ?? null,
    respondBy: form.text('respondBy') ?? null,
    backOn: form.text('backOn') ?? null,
    followUp: isAsked ? { ...(channel ? { channel } : {}), ...(on === undefined ? {} : { on }) } : null,
    interview: readInterview(form, read, about),
    noReply: form.text('noReply') === undefined ? null : (true as const),
  }
}

/** As it was read while its time is the same; else at the new one, by the same calendar entry. */
function readInterview(
  form: FormValues,
  { interview }: Reading,
  about: Case,
): NonNullable<Reading['interview']> | null {
  const [day, time] = [form.text('interviewDay'), form.text('interviewTime')]
  const before = interview && toLocal(interview.start, zoneOf(about))
  if (interview && before?.day === day && before?.time === time) return interview
  const start = fromLocal(day, time, zoneOf(about))
  if (start === undefined) return null
  return { start, ...(interview?.uid === undefined ? {} : { uid: interview.uid }) }
}
