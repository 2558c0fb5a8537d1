import { contentWords } from '../content-words.ts'
import { saysNothing } from '../generic-text.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { emptyStems, isMention, notesForRecipient, sharedContent, TOPIC_KINDS } from '../recorded-topics.ts'

export const noBareThanks = defineNoteRule({
  id: 'no-bare-thanks',
  severity: 'error',
  title: 'More than "thank you for your time"',
  says: 'This is nothing but thanks. Anyone can send that; say what the talk was about and why you want the job.',
  provenance: [
    { source: 'S0', where: '"Do not just send a simple thank you"', evidence: 'practice' },
    { source: 'S2', where: 'point 2, "Anyone can send a thank you for your time message"', evidence: 'practice' },
  ],
  applies: { kinds: ['thank-you', 'handwritten-note', 'letter'], languages: 'english' },
  *check(context) {
    const { parsed, whole } = context
    if (parsed.words.length === 0 || !saysNothing(context)) return
    const written = contentWords(parsed.words.map((word) => word.plain))
    const empty = emptyStems(context)
    if (notesForRecipient(context, TOPIC_KINDS).some((note) => isMention(sharedContent(written, note.text, empty))))
      return
    yield { ...whole, message: 'This note says nothing but thanks.' }
  },
})

export const noBareThanksExamples: RuleExamples = {
  fires: [
    {
      note: {
        text: 'Thank you for your time today. It was a pleasure to meet you and to learn more about the position. I look forward to hearing from you.',
      },
    },
    {
      note: {
        kind: 'handwritten-note',
        text: 'Thank you so much for the interview. I really appreciate the opportunity.',
      },
    },
  ],
  silent: [
    { note: { text: 'Thank you for your time today. The spring launch has been on my mind since.' } },
    { note: { kind: 'handwritten-note', text: 'Thank you for the tea. I bought the same kettle.' } },
  ],
}
