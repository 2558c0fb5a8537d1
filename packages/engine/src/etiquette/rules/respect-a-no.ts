import type { ActionKind } from '../../model/plan.ts'
import { isOutgoing } from '../../planner/kinds.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { rejection } from '../example-rejection.ts'

/** What still goes out after a no. */
const STILL_FITTING: readonly ActionKind[] = ['rejection-reply', 'feedback-thanks', 'keep-in-touch']

export const respectANo = defineEtiquetteRule({
  id: 'respect-a-no',
  title: 'A no ends everything else',
  says: 'After a rejection no thank-you, card, invitation or question goes out any more, but one kind answer.',
  provenance: [
    { source: 'S0', where: '"The point of this follow-up isn’t to ask for reconsideration"', evidence: 'practice' },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'employer',
      run: (s, _v, _cite, table) => {
        const { standing } = s.history
        if (standing.kind !== 'rejected') return
        for (const { id, kind, opens } of [...table.all()]) {
          if (!isOutgoing(kind) || STILL_FITTING.includes(kind)) continue
          if (kind === 'reply' && opens > standing.at) continue
          table.remove(id)
        }
        const writtenTo = new Set([...table.all()].filter(({ kind }) => isOutgoing(kind)).map(({ contact }) => contact))
        for (const { id, contact } of table.ofKind('fix-address')) if (!writtenTo.has(contact)) table.remove(id)
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'The thank-you that was never sent is not sent now',
        now: '2026-09-16T12:00:00-04:00',
        given: { log: [{ ...rejection, at: '2026-09-16T10:00:00-04:00' }] },
        expect: { state: 'rejected', absent: [{ kind: 'thank-you' }, { kind: 'check-in' }] },
      },
    ],
    silent: [{ title: 'No rejection', expect: { actions: [{ kind: 'thank-you' }] } }],
  },
})
