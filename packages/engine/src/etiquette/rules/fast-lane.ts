import { decisionFor } from '../../planner/history/situation.ts'
import { move } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const fastLane = defineEtiquetteRule({
  id: 'fast-lane',
  title: 'When they decide at once, thank them at once',
  says:
    'If they decide today or on the next working day, or the position is urgent, the thank-you goes out as soon as you ' +
    'sit in front of a keyboard: within two hours.',
  provenance: [
    { source: 'S1', where: '"DO be prompt": a decision by the end of the day, or the next day', evidence: 'practice' },
    {
      source: 'S0',
      where: '"If you know a position needs to be urgently filled, go with e-mail"',
      evidence: 'practice',
    },
  ],
  parameters: {
    within: { says: 'At the latest so long after the interview', default: 2, unit: 'hours', least: 1, most: 12 },
  },
  hooks: {
    amend: {
      at: 'decision-date',
      run: (s, v, cite, table) => {
        for (const thanks of table.ofKind('thank-you')) {
          const session = s.history.ended.find(({ id }) => id === thanks.interview)
          if (!session || thanks.businessWindow) continue
          const date = decisionFor(s, session)
          const soon = date !== undefined && date <= s.facts.days.plus(session.endDay, 1)
          if (!soon && s.facts.case.opportunity.urgent !== true) continue
          const due = session.end + v.within * HOUR
          thanks.pressing = true
          const why = soon
            ? `They decide so soon that only a note within ${v.within} hours is sure to be read in time.`
            : `They need somebody fast, so thank them within ${v.within} hours.`
          move(thanks, { opens: session.end, target: due, due }, cite('moved', why))
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'They decide tomorrow',
        given: { interview: { decisionBy: '2026-09-16' } },
        expect: {
          actions: [
            {
              id: 'thank-you:iv-1:dana',
              opens: '2026-09-15T11:00:00-04:00',
              target: '2026-09-15T13:00:00-04:00',
              due: '2026-09-15T13:00:00-04:00',
            },
          ],
        },
      },
    ],
    silent: [
      {
        title: 'They decide next week: there is time until tonight',
        given: { interview: { decisionBy: '2026-09-22' } },
        expect: { actions: [{ id: 'thank-you:iv-1:dana', target: '2026-09-15T20:00:00-04:00' }] },
      },
    ],
  },
})
