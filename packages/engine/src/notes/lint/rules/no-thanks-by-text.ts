import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

export const noThanksByText = defineNoteRule({
  id: 'no-thanks-by-text',
  severity: 'error',
  title: 'No thank-you by text message or social media',
  says: 'Send the thank-you by e-mail or post. Most employers find a text or a social-media message too casual for it.',
  provenance: [
    {
      source: 'S1',
      where: '"Never send a thank you note via text messaging or through social media outlets"',
      evidence: 'survey',
    },
  ],
  applies: { kinds: ['thank-you'], channels: ['text', 'linkedin'], languages: 'any' },
  *check({ parsed }) {
    const { headers, lines, channel } = parsed.note
    const span = headers.channel ?? { start: 0, end: lines[0]?.end ?? 0 }
    yield {
      ...span,
      message: `No thank-you goes out by ${channel === 'text' ? 'text message' : 'LinkedIn'}.`,
      suggestion: 'email',
    }
  },
})

export const noThanksByTextExamples: RuleExamples = {
  fires: [
    { note: { channel: 'text', text: 'Thank you for your time.' } },
    { note: { channel: 'linkedin', text: 'Thank you for your time.' } },
  ],
  silent: [
    { note: { text: 'Thank you for your time.' } },
    { note: { channel: 'linkedin', kind: 'linkedin-invite', text: 'Thank you for your time.' } },
  ],
}
