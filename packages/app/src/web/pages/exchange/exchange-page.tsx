import { EXPORT_FORMATS } from '../../../use-cases/exchange/export-everything.ts'
import type { ImportRequest } from '../../../use-cases/exchange/import-file.ts'
import { sayCalendar } from '../../../wording/say-calendar.ts'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readFrom } from '../../shell/windows.ts'
import { ExchangeView } from './exchange-view.tsx'
import { readAnswers, sayChoices } from './import-answers.ts'
import { PreviewView } from './preview-view.tsx'

/** Opportunities of each state that a card or an invitation can be brought into from here; any other, from its own page. */
const MOST_OFFERED = 20

/** `/data?to=ID`: takes everything out, and brings files in after a look at them. */
export const addExchange: AddPage = (app, { useCases }) => {
  const show = async (context: WebContext, problem?: string) => {
    const board = await useCases.showBoard({ ...WHO, most: MOST_OFFERED })
    if (board.kind === 'refused') return sendRefusal(context, board)
    const to = context.req.query('to')
    const asked = to === undefined ? undefined : await useCases.showOpportunity({ ...WHO, opportunity: to })
    const view = (
      <ExchangeView
        opportunities={board.states.flatMap(({ first }) => first)}
        asked={asked?.kind === 'shown' ? asked.case.opportunity : undefined}
        problem={problem}
      />
    )
    return sendPage(context, { title: 'Export and import', view, status: problem === undefined ? 200 : 400 })
  }

  app.get('/data', (context) => show(context))

  app.get('/data/export/:format', async (context) => {
    const format = EXPORT_FORMATS.find((one) => one === context.req.param('format'))
    if (format === undefined) return context.notFound()
    const discreet = context.req.query('discreet') !== undefined
    const wording = (file: Parameters<typeof sayCalendar>[0], now: string) => sayCalendar(file, now, { discreet })
    const exported = await useCases.exportEverything({ owner: WHO.owner, format, wording, discreet })
    if (exported.kind === 'refused') return sendRefusal(context, exported)
    return context.body(exported.text, 200, {
      'content-type': `${exported.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${exported.name}"`,
      'cache-control': 'no-store',
    })
  })

  app.post('/data/import', async (context) => {
    const { file } = await context.req.parseBody()
    if (!(file instanceof File) || file.size === 0) return show(context, 'Choose a file that is not empty.')
    const bytes = new Uint8Array(await file.arrayBuffer())
    return look(context, { source: file.name, bytes }, await readForm(context))
  })

  app.post('/data/import/again', async (context) => {
    const form = await readForm(context)
    return look(context, heldFile(form), form)
  })

  app.post('/data/import/keep', async (context) => {
    const form = await readForm(context)
    const answers = readAnswers(form)
    // What columns are is shown before it is kept.
    if (form.raw('looked') !== sayChoices(answers.columns)) return look(context, heldFile(form), form)
    const kept = await useCases.importFile({ ...WHO, ...heldFile(form), ...answers, apply: true })
    if (kept.kind === 'refused') return show(context, answerTo(kept.failures).text)
    const done = kept.items.filter(({ what }) => what !== 'skipped')
    if (kept.stopped) {
      const why = `${done.length} are in; then it ended. ${answerTo(kept.stopped.failures).text}`
      if (done.length === 0) return show(context, why)
      return redirectWith(context, '/data', { kind: 'problem', text: why, ...undoOf(kept) })
    }
    const text = done.length === 1 ? `${done[0]?.employer} is in.` : `${done.length} opportunities are in.`
    return redirectWith(context, '/board', { kind: 'done', text, ...undoOf(kept) })
  })

  async function look(context: WebContext, file: HeldFile, form: FormValues) {
    const answers = readAnswers(form)
    const seen = await useCases.importFile({ ...WHO, ...file, ...answers, apply: false })
    if (seen.kind === 'refused') return show(context, answerTo(seen.failures).text)
    const held = Buffer.from(file.bytes).toString('base64')
    const from = { becomes: readFrom(form.text('becomes-from')), left: readFrom(form.text('left-from')) }
    const view = <PreviewView source={file.source} held={held} seen={seen} answers={answers} from={from} />
    return sendPage(context, { title: `Import ${file.source}`, view })
  }
}

type HeldFile = Pick<ImportRequest, 'source'> & { readonly bytes: Uint8Array }

function heldFile(form: FormValues): HeldFile {
  return { source: form.text('source') ?? 'the file', bytes: new Uint8Array(Buffer.from(form.raw('held'), 'base64')) }
}
