import type { Refusal } from '../../../use-cases/failure.ts'
import type { UseCases } from '../../../use-cases/use-cases.ts'
import { readRole } from '../../parts/roles.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { backPath } from '../../shell/back-path.ts'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { MailView } from './mail-view.tsx'
import { roleField } from './noticed-item.tsx'

/** `/mail`: what seems to have come in, to be confirmed, and what goes out, to be taken back or decided on. */
export const addMail: AddPage = (app, { useCases }) => {
  app.get('/mail', async (context) => {
    const noticed = await useCases.listProposals(WHO)
    if (noticed.kind === 'refused') return sendRefusal(context, noticed)
    const settled = await useCases.listProposals({ ...WHO, state: 'confirmed' })
    if (settled.kind === 'refused') return sendRefusal(context, settled)
    const outbox = await useCases.listOutbox({ ...WHO, withCases: true })
    if (outbox.kind === 'refused') return sendRefusal(context, outbox)
    const kept = { ...settled, lines: settled.lines.filter(({ read }) => read !== null) }
    return sendPage(context, { title: 'Mail', view: <MailView noticed={noticed} kept={kept} outbox={outbox} /> })
  })

  app.post('/mail/noticed', async (context) => {
    const form = await readForm(context)
    const proposal = form.text('proposal') ?? ''
    const back = backPath(form.text('back') ?? '/mail')
    const laying = ASIDE[form.text('do') ?? '']
    if (laying) {
      const laid = await laying.lay(useCases, proposal)
      if (laid.kind === 'refused') return redirectRefused(context, back, laid)
      return redirectWith(context, back, { kind: 'done', text: laying.told })
    }
    const take = form.all('take').map(Number)
    const roles = Object.fromEntries(take.map((at) => [at, readRole(form.text(roleField(at, proposal)))]))
    const confirmed = await useCases.confirmProposal({ ...WHO, proposal, take, roles })
    if (confirmed.kind === 'refused') return redirectRefused(context, back, confirmed)
    const { id, employer } = confirmed.case.opportunity
    const text = `${employer}: logged. The plan follows.`
    return redirectWith(context, LINKS.opportunity(id), { kind: 'done', text, ...undoOf(confirmed) })
  })

  app.post('/mail/outbox', async (context) => {
    const form = await readForm(context)
    const message = form.text('message') ?? ''
    const deed = DEEDS[form.text('do') ?? '']
    if (!deed) return redirectWith(context, '/mail', { kind: 'problem', text: 'That button is not known here.' })
    const done = await deed.take(useCases, message)
    if (done.kind === 'refused') return redirectRefused(context, '/mail', done)
    return redirectWith(context, '/mail', { kind: 'done', text: deed.told })
  })
}

/** How a message that was noticed is laid aside, and what is said then. */
interface Laying {
  readonly told: string
  lay(useCases: UseCases, proposal: string): Promise<{ readonly kind: 'dismissed' | 'forgotten' } | Refusal>
}

const ASIDE: Readonly<Record<string, Laying>> = {
  dismiss: {
    told: 'It means nothing, then. What was read of it is deleted.',
    lay: (useCases, proposal) => useCases.dismissProposal({ ...WHO, proposal }),
  },
  forget: {
    told: 'Deleted. What was logged stays.',
    lay: (useCases, proposal) => useCases.forgetProposal({ ...WHO, proposal }),
  },
}

/** What a button of the outbox does, and what is said once it is done. */
interface Deed {
  readonly told: string
  take(useCases: UseCases, message: string): Promise<{ readonly kind: 'moved' | 'forgotten' } | Refusal>
}

const DEEDS: Readonly<Record<string, Deed>> = {
  cancel: {
    told: 'Taken back. It was not sent.',
    take: (useCases, message) => useCases.cancelSending({ ...WHO, message }),
  },
  now: { told: 'It goes out now.', take: (useCases, message) => useCases.sendNow({ ...WHO, message }) },
  arrived: {
    told: 'Logged as sent.',
    take: (useCases, message) => useCases.resolveUnknown({ ...WHO, message, answer: 'sent' }),
  },
  'let-be': {
    told: 'Let be. It is not sent again.',
    take: (useCases, message) => useCases.resolveUnknown({ ...WHO, message, answer: 'let-be' }),
  },
  lost: {
    told: 'It is sent once more.',
    take: (useCases, message) => useCases.resolveUnknown({ ...WHO, message, answer: 'send-again' }),
  },
  forget: {
    told: 'Its text is deleted. That it was sent stays.',
    take: (useCases, message) => useCases.forgetMessage({ ...WHO, message }),
  },
}
