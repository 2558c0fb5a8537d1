import { unansweredTouches } from '../../planner/history/touches.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { threeSilentTries } from '../example-logs.ts'

export const unansweredTouchesCap = defineEtiquetteRule({
  id: 'unanswered-touches',
  title: 'Three tries without an answer are enough',
  says: 'After so many unanswered check-ins in a row, the last of them a closing note, stop asking. Any word from them starts anew.',
  provenance: [
    {
      source: 'S1',
      where: '"DON’T be overly persistent": two calls, "anything after is overkill"',
      evidence: 'practice',
    },
    { source: 'S4', where: 'point 5: keep asking, once a week', evidence: 'practice' },
    {
      source: 'house',
      where: 'S1 and S4 contradict each other; three is the default, eight with the preset "persistent"',
      evidence: 'convention',
    },
  ],
  parameters: {
    most: { says: 'At most', default: 3, unit: 'in a row', least: 1, most: 12 },
  },
  hooks: {
    allowance: (s, v, cite) => {
      const left = v.most - unansweredTouches(s).length
      return { left, reason: cite('limited', `This is the last of ${v.most} tries without an answer.`) }
    },
  },
  examples: {
    firing: [
      {
        title: 'The fourth would be too many',
        now: '2026-10-08T12:00:00-04:00',
        given: { log: threeSilentTries },
        expect: { absent: [{ kind: 'check-in' }, { kind: 'closing-note' }] },
      },
    ],
    silent: [{ title: 'The first', expect: { actions: [{ id: 'check-in:1' }] } }],
  },
})
