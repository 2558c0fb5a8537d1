import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

const ERROR_FROM = 0.5
const WARNING_FROM = 0.35
/** Passages shorter than this are no copy of anything. */
const PASSAGE_LETTERS = 16

export const noPanelCopy = defineNoteRule({
  id: 'no-panel-copy',
  severity: 'error',
  alsoSeverity: 'warning',
  title: 'Each of a panel gets a note of their own',
  says: 'Interviewers compare their notes. Write each one afresh, about what that person said.',
  provenance: [
    { source: 'S0', where: '"avoid embarrassment should they compare their follow-up notes"', evidence: 'practice' },
    { source: 'S4', where: 'point 3, "send each person a unique message"', evidence: 'practice' },
  ],
  applies: { languages: 'any' },
  *check({ parsed, pairs, whole }) {
    const { file, text } = parsed.note
    for (const pair of pairs) {
      if (pair.alike < WARNING_FROM) continue
      const first = pair.a === file
      const passages = pair.shared.filter((passage) => passage.text.length >= PASSAGE_LETTERS)
      const spans = passages.map((passage) => (first ? passage.inA : passage.inB))
      const [longest] = spans
      const quotes = spans.slice(0, 3).map((span) => `"${shorten(text.slice(span.start, span.end))}"`)
      yield {
        ...(longest ?? whole),
        severity: pair.alike >= ERROR_FROM ? 'error' : 'warning',
        message: `Much of this also stands in ${first ? pair.b : pair.a} (${Math.round(pair.alike * 100)} % alike)${quotes.length > 0 ? `: ${quotes.join(', ')}` : ''}.`,
      }
    }
  },
})

export const noPanelCopyExamples: RuleExamples = {
  fires: [
    {
      note: {
        text: 'Thank you for your time today. I enjoyed our talk about the depot and hope to hear from you soon.',
      },
      beside: [
        {
          to: 'omar',
          greeting: 'Dear Omar,',
          text: 'Thank you for your time today. I enjoyed our talk about customs and hope to hear from you soon.',
        },
      ],
    },
    {
      note: { text: 'It was good to see the yard and the people in it at work this morning.' },
      beside: [
        {
          to: 'jorg',
          greeting: 'Dear Jörg,',
          text: 'It was good to see the yard and the people in it at work this morning.',
        },
      ],
    },
  ],
  silent: [
    {
      note: { kind: 'voicemail', text: 'Good morning, I would like to check with you how a name is spelled.' },
      beside: [
        {
          to: 'omar',
          kind: 'voicemail',
          greeting: 'Hello,',
          text: 'Good morning, I would like to check with you how a name is spelled.',
        },
      ],
    },
    {
      note: { text: 'Thank you for your time today. The launch in spring sounds like a race against the carriers.' },
      beside: [
        {
          to: 'omar',
          greeting: 'Dear Omar,',
          text: 'Thank you for your time today. I kept thinking about customs forms on my way home.',
        },
      ],
    },
    {
      note: { text: 'It was good to see the yard and the people in it at work this morning.' },
      beside: [
        {
          to: 'omar',
          kind: 'check-in',
          greeting: 'Dear Omar,',
          text: 'It was good to see the yard and the people in it at work this morning.',
        },
      ],
    },
  ],
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}
