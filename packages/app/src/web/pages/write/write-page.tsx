import type { Checked } from '../../../use-cases/check-notes.ts'
import type { UseCases } from '../../../use-cases/use-cases.ts'
import { formatEml } from '../../../use-cases/writing/format-eml.ts'
import type { WritingDesk } from '../../../use-cases/writing/open-writing-desk.ts'
import { WAITING_REASONS } from '../../../wording/say-outgoing.ts'
import { type DeskCheck, hasText, type Letter, toNoteText, type Written } from '../../desk/letter.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readFrom } from '../../shell/windows.ts'
import { layOutLetters } from './lay-out-letters.ts'
import type { Sending } from './send-buttons.tsx'
import { WriteView } from './write-view.tsx'

/** Letters that lie on the desk at once, and are checked against each other: more than the largest panels. */
const MOST_SHEETS = 12

const NOTHING_WRONG: DeskCheck = { findings: [], notices: [], pairs: [] }

/** `/opportunities/ID/write`: the writing desk; with what keeps and checks letters while one writes. */
export const addWritePage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/write', (context) =>
    sendDesk(context, {
      opportunity: context.req.param('id'),
      chosen: context.req.query('step'),
      from: readFrom(context.req.query('from')),
    }),
  )

  app.post('/opportunities/:id/write', async (context) => {
    const opportunity = context.req.param('id')
    const form = await readForm(context)
    const action = form.text('action') ?? ''
    const back = LINKS.write(opportunity, action)
    const fresh = form.text('fresh') !== undefined
    const writing = { subject: form.text('subject') ?? '', body: form.text('body') ?? '' }
    const before = fresh ? undefined : readKnown(form)
    const kept = await useCases.keepWriting({ ...WHO, opportunity, action, writing: fresh ? null : writing, before })
    if (kept.kind === 'refused') {
      const { status, text } = answerTo(kept.failures)
      return sendDesk(context, { opportunity, chosen: action, typed: writing, status, problem: text })
    }
    const send = form.text('send')
    if (send !== undefined) {
      const newThread = form.text('new-thread') !== undefined
      return sendLetter(context, { opportunity, action, ...writing, send, newThread })
    }
    return redirectWith(context, back, { kind: 'done', text: fresh ? 'Drafted anew.' : 'Kept, and checked.' })
  })

  app.post('/opportunities/:id/write/keep', async (context) => {
    const { action, subject, body, before } = await context.req.json<Written & { action: string; before?: Written }>()
    const writing = { subject: String(subject), body: String(body) }
    const kept = await useCases.keepWriting({
      ...WHO,
      opportunity: context.req.param('id'),
      action: String(action),
      writing,
      before,
    })
    if (kept.kind === 'refused' && kept.failures[0]?.kind === 'changed-meanwhile') return context.json({ kept: false })
    return kept.kind === 'refused' ? context.json(answerTo(kept.failures), 409) : context.json({ kept: true })
  })

  app.post('/opportunities/:id/write/check', async (context) => {
    const { notes } = await context.req.json<{ notes: readonly { name: string; text: string }[] }>()
    const checked = await useCases.checkMessages({ ...WHO, opportunity: context.req.param('id'), notes })
    return checked.kind === 'refused'
      ? context.json(answerTo(checked.failures), 400)
      : context.json(toDeskCheck(checked))
  })

  app.get('/opportunities/:id/write/ground', async (context) => {
    const ground = await useCases.readLintGround({ ...WHO, opportunity: context.req.param('id') })
    if (ground.kind === 'refused') return context.json(answerTo(ground.failures), 400)
    return context.json(ground, 200, { 'cache-control': 'no-store' })
  })

  app.get('/opportunities/:id/write/:file{.+\\.eml}', async (context) => {
    const opportunity = context.req.param('id')
    const desk = await useCases.openWritingDesk({ ...WHO, opportunity })
    if (desk.kind === 'refused') return sendRefusal(context, desk)
    const action = context.req.param('file').replace(/\.eml$/, '')
    const letter = layOutLetters(desk).find((one) => one.action === action)
    if (letter?.channel !== 'email' || !hasText(letter)) return context.notFound()
    const { name, email } = desk.case.seeker
    const text = formatEml({
      from: { name, email },
      to: { name: letter.reader.replaceAll('\u00a0', ' '), email: letter.address },
      subject: letter.subject,
      body: letter.body,
    })
    return context.body(text, 200, {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${action.replaceAll(':', '-')}.eml"`,
    })
  })
}

interface DeskToSend {
  readonly opportunity: string
  /** The step that was asked for, be it later than now: it lies on top. */
  readonly chosen: string | undefined
  /** The first of the letters that lie on the desk. */
  readonly from?: number
  /** What was typed for the chosen step and could not be kept, and why. */
  readonly typed?: Written
  readonly status?: 400 | 404 | 409 | 503
  readonly problem?: string
}

async function sendDesk(
  context: WebContext,
  { opportunity, chosen, from = 0, typed, status, problem }: DeskToSend,
): Promise<Response> {
  const { useCases } = context.var.door
  const desk = await useCases.openWritingDesk({ ...WHO, opportunity })
  if (desk.kind === 'refused') return sendRefusal(context, desk)
  const all = layOutLetters(desk).map((letter) => (letter.action === chosen ? { ...letter, ...typed } : letter))
  const later = all.filter((letter) => letter.later && letter.action !== chosen)
  const now = all
    .filter((letter) => !later.includes(letter))
    .sort((a, b) => Number(b.action === chosen) - Number(a.action === chosen))
  const window = { from, size: MOST_SHEETS, total: now.length }
  const letters = now.slice(window.from, window.from + window.size)
  const notes = letters.filter(hasText).map((letter) => ({ name: letter.action, text: toNoteText(letter, letter) }))
  const checked = notes.length > 0 ? await useCases.checkMessages({ ...WHO, opportunity, notes }) : undefined
  const check = checked?.kind === 'checked' ? toDeskCheck(checked) : NOTHING_WRONG
  const connected = await useCases.readMailbox(WHO)
  const sending =
    connected.kind === 'mailbox' && connected.account !== null
      ? await readSending(useCases, desk, opportunity, letters)
      : null
  const view = (
    <WriteView
      desk={desk}
      letters={letters}
      window={window}
      later={later}
      check={check}
      sending={sending}
      problem={problem}
    />
  )
  return sendPage(context, { title: 'Write', view, width: 'wide', ...(status ? { status } : {}) })
}

/** What there is to know before letters are sent from here. */
async function readSending(
  useCases: UseCases,
  desk: WritingDesk,
  opportunity: string,
  letters: readonly Letter[],
): Promise<Sending> {
  const time = await useCases.suggestSendTime({ ...WHO, opportunity })
  const steps = letters.flatMap(({ action: id, subject }) => {
    const action = desk.letters.find(({ message }) => message.action.id === id)?.message.action
    return action ? [{ action, subject }] : []
  })
  const threads = await useCases.previewThreads({ ...WHO, opportunity, letters: steps })
  return {
    time: time.kind === 'send-time' ? time : null,
    threads: threads.kind === 'threads' ? threads.subjects : new Map(),
  }
}

/** What the page took to be kept when it was sent; undefined when it does not say. */
function readKnown(form: FormValues): Written | null | undefined {
  const known = form.text('known')
  if (known === undefined) return undefined
  return known === 'nothing' ? null : { subject: form.raw('known-subject'), body: form.raw('known-body') }
}

interface LetterToSend {
  readonly opportunity: string
  readonly action: string
  readonly subject: string
  readonly body: string
  /** `office-hours`, `now`, or `anyway`: now, whatever the linter says. */
  readonly send: string
  readonly newThread: boolean
}

/** Puts a letter on its way from the user's own mailbox. It is kept already, so that nothing is lost when it is refused. */
async function sendLetter(context: WebContext, { send, ...letter }: LetterToSend): Promise<Response> {
  const when = send === 'office-hours' ? 'office-hours' : 'now'
  const queued = await context.var.door.useCases.sendMessage({ ...WHO, ...letter, when, approve: send === 'anyway' })
  if (queued.kind === 'refused') {
    return redirectRefused(context, LINKS.write(letter.opportunity, letter.action), queued)
  }
  const goes =
    queued.waits === null
      ? 'It goes out in 30 seconds.'
      : `${WAITING_REASONS[queued.waits.reason]} It goes out in their office hours.`
  return redirectWith(context, '/mail', { kind: 'done', text: `${goes} Until then it can be taken back here.` })
}

function toDeskCheck({ findings, notices, similarities }: Checked): DeskCheck {
  return {
    findings,
    notices,
    pairs: similarities.map(({ a, b, alike }) => ({ a, b, likeness: alike })),
  }
}
