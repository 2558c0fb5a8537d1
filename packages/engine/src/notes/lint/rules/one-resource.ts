import { isWithin } from '../../parse/span.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

export const oneResource = defineNoteRule({
  id: 'one-resource',
  severity: 'warning',
  title: 'One link at most',
  says: 'Send what helps them one at a time, and none with the answer to a no.',
  provenance: [{ source: 'S0', where: '"Not all at once- drip the content on them over time"', evidence: 'practice' }],
  applies: { languages: 'any' },
  *check({ parsed, kind, case: theCase }) {
    const closing = [parsed.letterhead, parsed.signature].filter((span) => span !== undefined)
    const links = parsed.links.filter(
      (link) => !isWithin(closing, link.start) && link.target !== theCase.opportunity.employer.toLowerCase(),
    )
    const seen = new Set<string>()
    for (const link of links) {
      if (kind === 'rejection-reply')
        yield { start: link.start, end: link.end, message: 'No link with the answer to a no.' }
      else if (seen.size > 0 && !seen.has(link.target))
        yield { start: link.start, end: link.end, message: 'One link is enough: keep this one for the next time.' }
      seen.add(link.target)
    }
  },
})

export const oneResourceExamples: RuleExamples = {
  fires: [
    { note: { text: 'Two articles: https://example.org/one and https://example.org/two.' } },
    { note: { kind: 'rejection-reply', text: 'Thank you for telling me. This may help: www.example.org/paper' } },
  ],
  silent: [
    { note: { text: 'One article: https://example.org/one. You can write to ana@example.org.' } },
    {
      note: {
        text: 'One article: https://example.org/one.',
        closing: 'Best regards,\nAna Ruiz\n+1 212 555 0147\nhttps://example.org/ana',
      },
    },
    { note: { kind: 'rejection-reply', text: 'Thank you for telling me. Node.js and Booking.com came up, I know.' } },
  ],
}
