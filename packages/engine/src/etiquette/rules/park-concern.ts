import type { Session } from '../../planner/history/facts.ts'
import { canReach, firstWithRole } from '../../planner/history/reach.ts'
import { include } from '../../planner/proposal.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const parkConcern = defineEtiquetteRule({
  id: 'park-concern',
  title: 'Keep concerns for the next round',
  says: 'With nobody outside to ask, a weak spot is not raised before they are interested: it waits for the next interview.',
  provenance: [
    {
      source: 'S0',
      where: '"With an inside recruiter or the hiring manager, wait for the second interview"',
      evidence: 'practice',
    },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'style',
      run: (s, _v, cite, table) => {
        if (s.history.standing.kind === 'rejected' || s.history.standing.kind === 'closed') return
        const recruiter = firstWithRole(s, 'agency-recruiter')
        if (recruiter && canReach(s, recruiter)) return
        for (const session of s.history.ended) {
          if (!session.notes.some(({ kind }) => kind === 'concern')) continue
          const next = nextRound(s, session)
          if (next && next.start <= s.now) continue
          const why = 'Do not raise a weak spot before they are interested; keep it for the next round.'
          const reason = cite('limited', why)
          table.holds.push({
            kinds: ['raise-concern'],
            interview: session.id,
            until: next?.start ?? null,
            reasons: [reason],
          })
          const preparation = next && table.get(`prepare:${next.id}`)
          if (preparation)
            include(preparation, 'concern', cite('added', 'This is the round in which to raise what worried you.'))
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'No next round known yet',
        given: { interview: { notes: [{ kind: 'concern', text: 'The gap in 2024' }] } },
        expect: { holds: [{ kinds: ['raise-concern'], interview: 'iv-1', until: null }] },
      },
    ],
    silent: [{ title: 'No concern', expect: { noHolds: [{ kinds: ['raise-concern'] }] } }],
  },
})

function nextRound(s: Situation, session: Session): Session | undefined {
  return s.facts.sessions
    .filter((other) => other.held && other.interview.round > session.interview.round && other.start >= session.end)
    .sort((a, b) => a.start - b.start)[0]
}
