import type { Note } from '../../model/case.ts'
import { bestMatch, unsentResources } from '../../planner/history/resources.ts'
import { notesFor, sessionsOfDay } from '../../planner/history/thanks.ts'
import { countedTouches } from '../../planner/history/touches.ts'
import type { Proposal } from '../../planner/proposal.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const shareResource = defineEtiquetteRule({
  id: 'share-resource',
  title: 'Bring something that helps them, one thing at a time',
  says:
    'An article or example that fits a challenge they named may go with the thank-you; one that fits what you talked about ' +
    'may go with a later check-in. Never two at once, never the same twice.',
  provenance: [
    {
      source: 'S2',
      where: 'point 2: "include an article referencing how another company has solved that challenge"',
      evidence: 'practice',
    },
    { source: 'S0', where: '"Not all at once- drip the content on them over time"', evidence: 'practice' },
  ],
  parameters: {
    from: { says: 'In check-ins from number', default: 2, unit: 'of a round', least: 1, most: 8 },
  },
  hooks: {
    amend: {
      at: 'style',
      run: (s, v, cite, table) => {
        const unsent = unsentResources(s)
        if (unsent.length === 0) return
        const attach = (step: Proposal, notes: readonly Note[], why: string) => {
          const match = bestMatch(unsent, notes)
          if (!match) return
          unsent.splice(unsent.indexOf(match), 1)
          step.resource = match.id
          step.reasons = [...step.reasons, cite('added', why)]
        }
        for (const thanks of table.ofKind('thank-you')) {
          attach(thanks, challengesFor(s, thanks), 'You have something that helps with a challenge they named.')
        }
        for (const checkIn of table.ofKind('check-in')) {
          if (countedTouches(s).length + 1 < v.from || checkIn.channel !== 'email') continue
          attach(
            checkIn,
            talkedAbout(s),
            'You have something that fits what you talked about; it is a reason to write.',
          )
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'An article that fits her challenge',
        given: {
          interview: { notes: [{ contact: 'dana', kind: 'challenge', text: 'Launch planning with half the team' }] },
          resources: [
            {
              id: 'r1',
              title: 'Planning a launch with three people',
              url: 'https://example.org/launch',
              topics: ['launch'],
            },
          ],
        },
        expect: { actions: [{ id: 'thank-you:iv-1:dana', resource: 'r1' }] },
      },
    ],
    silent: [
      {
        title: 'An article about something else',
        given: {
          interview: { notes: [{ contact: 'dana', kind: 'challenge', text: 'Launch planning with half the team' }] },
          resources: [
            { id: 'r1', title: 'Payroll in Norway', url: 'https://example.org/payroll', topics: ['payroll'] },
          ],
        },
        expect: { actions: [{ id: 'thank-you:iv-1:dana' }], absent: [{ resource: 'r1' }] },
      },
    ],
  },
})

function challengesFor(s: Situation, thanks: Proposal): Note[] {
  const session = s.history.ended.find(({ id }) => id === thanks.interview)
  if (!session || thanks.contact === undefined) return []
  return notesFor(s, sessionsOfDay(s, session, thanks.contact), thanks.contact)
    .map(({ note }) => note)
    .filter(({ kind }) => kind === 'challenge')
}

function talkedAbout(s: Situation): Note[] {
  return s.history.ended.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'topic' || kind === 'challenge')
}
