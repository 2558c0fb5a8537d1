import type { CardSize, EnvelopeSize, PaperSize } from '../../../ports/paper.ts'
import { layActivity } from '../../../wording/paper/lay-activity.ts'
import { layCard, layEnvelope, layLetter, writablesOf } from '../../../wording/paper/lay-letter.ts'
import { layPrepSheet } from '../../../wording/paper/lay-prep-sheet.ts'
import { layWeek } from '../../../wording/paper/lay-week.ts'
import { CARD_WORDS, ENVELOPE_WORDS, SIZE_WORDS, stationeryOf } from '../../../wording/paper/paper-size.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPdf } from '../../shell/send-pdf.ts'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `/print/…` and `/opportunities/ID/print`: what is written or planned, as PDF. */
export const addPrint: AddPage = (app, { useCases }) => {
  /** The sheet that is sold where the user lives. */
  const sizeOf = async (): Promise<PaperSize> => {
    const profile = await useCases.readProfile(WHO)
    return stationeryOf(profile.kind === 'profile' ? (profile.seeker ?? {}) : {}).size
  }

  app.get('/opportunities/:id/print', async (context) => {
    const opportunity = context.req.param('id')
    const desk = await useCases.openWritingDesk({ ...WHO, opportunity })
    if (desk.kind === 'refused') return sendRefusal(context, desk)
    const action = context.req.query('step') ?? ''
    const text = writablesOf(desk).find((one) => one.action === action)
    if (!text) return context.notFound()
    const usual = stationeryOf(desk.case.seeker)
    const size = chosen<PaperSize>(context, 'size', SIZE_WORDS) ?? usual.size
    switch (context.req.query('what')) {
      case 'card':
        return sendPdf(context, layCard(text, chosen<CardSize>(context, 'card', CARD_WORDS) ?? usual.card, size))
      case 'envelope': {
        const envelope = chosen<EnvelopeSize>(context, 'envelope', ENVELOPE_WORDS) ?? usual.envelope
        const sheet = layEnvelope(desk.case, text.contact, envelope)
        if (sheet) return sendPdf(context, sheet)
        const failure = { kind: 'no-postal-address', contact: text.contact.name, opportunity } as const
        const back = LINKS.write(opportunity, action)
        return redirectRefused(context, back, { kind: 'refused', failures: [failure] })
      }
      default:
        return sendPdf(context, layLetter(desk.case, text, size, desk.now))
    }
  })

  app.get('/opportunities/:id/people/:contact/envelope.pdf', async (context) => {
    const { id: opportunity, contact } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const person = shown.case.contacts.find(({ id }) => id === contact)
    const sheet = person && layEnvelope(shown.case, person, stationeryOf(shown.case.seeker).envelope)
    return sheet ? sendPdf(context, sheet) : context.notFound()
  })

  app.get('/opportunities/:id/interviews/:interview/prepare.pdf', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const sheet = await useCases.prepareInterview({ ...WHO, opportunity, interview })
    if (sheet.kind === 'refused') return sendRefusal(context, sheet)
    return sendPdf(context, layPrepSheet(sheet, stationeryOf(sheet.case.seeker).size, shown.now))
  })

  app.get('/print/week.pdf', async (context) => {
    const week = await useCases.planWeek(WHO)
    if (week.kind === 'refused') return sendRefusal(context, week)
    return sendPdf(context, layWeek(week, await sizeOf()))
  })

  app.get('/print/activity.pdf', async (context) => {
    const days = { from: dayOf(context, 'from'), to: dayOf(context, 'to') }
    const activity = await useCases.listActivity({ ...WHO, ...days })
    if (activity.kind === 'refused') return sendRefusal(context, activity)
    return sendPdf(context, layActivity(activity, stationeryOf(activity.seeker).size))
  })
}

/** A word of the query that is one of some. */
function chosen<Word extends string>(
  context: WebContext,
  name: string,
  words: Readonly<Record<Word, string>>,
): Word | undefined {
  const word = context.req.query(name)
  return word !== undefined && Object.hasOwn(words, word) ? (word as Word) : undefined
}

function dayOf(context: WebContext, name: string): string | undefined {
  const typed = context.req.query(name) ?? ''
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(typed) ? typed : undefined
}
