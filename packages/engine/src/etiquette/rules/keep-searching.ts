import { readDay } from '../../planner/history/facts.ts'
import { isLive } from '../../planner/history/live.ts'
import { OFFICE_OPENS } from '../../time/hours.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const keepSearching = defineEtiquetteRule({
  id: 'keep-searching',
  title: 'Keep looking, however well it went',
  says: 'Not all eggs in one basket: with fewer than three live opportunities, or none added within a week, look for another.',
  provenance: [
    {
      source: 'S3',
      where: '"continue seeking out ‘alternate employment’ … not put all your eggs in one basket"',
      evidence: 'practice',
    },
  ],
  parameters: {
    live: { says: 'Fewer live opportunities than', default: 3, unit: 'opportunities', least: 1, most: 20 },
    added: { says: 'Or none added within', default: 7, unit: 'days', least: 1, most: 60 },
    window: { says: 'To be done within', default: 7, unit: 'days', least: 1, most: 30 },
  },
  hooks: {
    forSeeker: (s, v, cite, all) => {
      const { seeker } = s.facts
      const today = seeker.dayOf(s.now)
      const live = all.filter(isLive).length
      const added = all.some(({ facts }) => {
        const day = readDay(facts.case.opportunity.added)
        return day !== undefined && day <= today && day > today - v.added
      })
      if (live >= v.live && added) return []
      const opens = seeker.at(today, OFFICE_OPENS)
      const count = live === 0 ? 'no opportunity' : live === 1 ? 'one opportunity' : `${live} opportunities`
      const why =
        live < v.live
          ? `You have ${count} going: look for another, whatever comes of it.`
          : 'You have added none for a week: look for another.'
      return [
        {
          id: 'keep-searching',
          kind: 'keep-searching',
          channel: 'none',
          opens,
          due: seeker.plusDays(opens, v.window),
          optional: true,
          reasons: [cite('proposed', why)],
        },
      ]
    },
  },
  examples: {
    firing: [
      {
        title: 'A single opportunity',
        portfolio: true,
        expect: { actions: [{ id: 'keep-searching', optional: true }] },
      },
    ],
    silent: [{ title: 'In the plan of one case it has no place', expect: { absent: [{ kind: 'keep-searching' }] } }],
  },
})
