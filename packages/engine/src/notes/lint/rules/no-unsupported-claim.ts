import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { unknownFigures } from '../unknown-figures.ts'
import { unknownNames } from '../unknown-parties.ts'

export const noUnsupportedClaim = defineNoteRule({
  id: 'no-unsupported-claim',
  severity: 'warning',
  title: 'Nothing is claimed that your notes do not hold',
  says: 'This figure or name stands nowhere in the case. If it is true, note it; if not, leave it out.',
  provenance: [{ source: 'house', where: "a draft is built only from the user's own notes", evidence: 'convention' }],
  applies: { languages: 'any' },
  *check(context) {
    for (const { start, end, text } of unknownFigures(context))
      yield { start, end, message: `"${text}" stands nowhere in the case.` }
    if (context.language !== 'en') return
    for (const { start, end, text } of unknownNames(context))
      yield { start, end, message: `"${text}" stands nowhere in the case.` }
  },
})

export const noUnsupportedClaimExamples: RuleExamples = {
  fires: [
    { note: { text: 'At Larkspur we cut the errors by 37 percent.' } },
    { note: { text: 'Thank you for your time. Sarah Novak told me about the launch.' } },
    { note: { text: 'During my time at Contoso we did the same.' } },
  ],
  silent: [
    { note: { text: 'At Larkspur we went from 9 weeks to 4. I will call on Tuesday, September 29, at 10:00.' } },
    {
      note: {
        text: 'When I lived in Lisbon I learnt Portuguese before Easter. We met on 15 September. My number is (212) 555-0147.',
      },
    },
  ],
}
