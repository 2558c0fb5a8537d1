import type { Seeker } from '@afterword/engine'
import type { InvitationPart } from '../../../use-cases/exchange/invitation-fields.ts'
import type { ReadInvitation } from '../../../use-cases/exchange/read-invitation.ts'
import { sayKept } from '../../../wording/say-invitation.ts'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { type FieldErrors, readProfileFields } from '../settings/profile-fields.tsx'
import { InvitationEntry } from './invitation-entry.tsx'
import { readInvitationForm } from './invitation-form.ts'
import { InvitationView } from './invitation-view.tsx'

const MISSING: Readonly<Record<InvitationPart, string>> = {
  employer: 'Whom is the job with?',
  role: 'What is the job?',
  day: 'On which day is it?',
  time: 'At what time does it begin?',
  zone: 'In which time zone is that meant? Write one like Europe/London.',
  minutes: 'How long does it take?',
  format: 'How is it held? Choose one',
}

/** `/invitation/look`, `/again` and `/keep`: an invitation that was pasted or chosen, before and as it is kept. */
export const addInvitation: AddPage = (app, { useCases, settings }) => {
  app.post('/invitation/look', async (context) => {
    const form = await readForm(context)
    const { file } = await context.req.parseBody()
    const text = form.raw('invitation')
    const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
    const source = bytes ? { source: (file as File).name, bytes } : { source: 'what was pasted', text }
    const { opportunity } = place(form)
    const read = await useCases.readInvitation({ ...place(form), ...source })
    if (read.kind === 'invitation') return show(context, read)
    const { text: problem, status } = answerTo(read.failures)
    const view = (
      <>
        <h1>An invitation</h1>
        <InvitationEntry {...(opportunity === undefined ? {} : { opportunity })} problem={problem} text={text} />
      </>
    )
    return sendPage(context, { title: 'An invitation', status, view })
  })

  app.post('/invitation/again', async (context) => {
    const form = await readForm(context)
    const read = await useCases.reviewInvitation({ ...place(form), fields: readInvitationForm(form) })
    return read.kind === 'refused' ? sendRefusal(context, read) : show(context, read)
  })

  app.post('/invitation/keep', async (context) => {
    const form = await readForm(context)
    const fields = readInvitationForm(form)
    const read = await useCases.reviewInvitation({ ...place(form), fields })
    if (read.kind === 'refused') return sendRefusal(context, read)
    const own = read.seeker ? undefined : readProfileFields(form, null)
    const errors = {
      ...own?.errors,
      ...Object.fromEntries(read.missing.map((part) => [part, MISSING[part]])),
    }
    if (Object.keys(errors).length > 0) return show(context, read, { errors, me: own?.seeker })
    if (own) {
      const saved = await useCases.saveProfile({ ...WHO, seeker: own.seeker })
      if (saved.kind === 'refused')
        return show(context, read, { problem: answerTo(saved.failures).text, me: own.seeker })
    }
    const insist = form.text('insist') !== undefined
    const kept = await useCases.keepInvitation({ ...WHO, opportunity: read.case?.opportunity.id, fields, insist })
    if (kept.kind === 'refused') return show(context, read, { problem: answerTo(kept.failures).text })
    const text = sayKept(kept.case, fields)
    return redirectWith(context, LINKS.opportunity(kept.case.opportunity.id), { kind: 'done', text, ...undoOf(kept) })
  })

  /** Whom and what an invitation is for. */
  function place(form: FormValues) {
    return { ...WHO, opportunity: form.text('opportunity'), reader: { name: '', timeZone: settings.timeZone } }
  }
}

interface Wrong {
  readonly errors?: FieldErrors
  readonly problem?: string
  readonly me?: Partial<Seeker> | undefined
}

function show(context: WebContext, read: ReadInvitation, { errors = {}, problem, me }: Wrong = {}): Promise<Response> {
  const asked = read.seeker ? undefined : (me ?? { timeZone: read.zone })
  const view = <InvitationView read={read} me={asked} errors={errors} problem={problem} />
  const isWrong = Object.keys(errors).length > 0 || problem !== undefined
  return sendPage(context, { title: 'An invitation', view, status: isWrong ? 400 : 200 })
}
