import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

const FEWEST = 5

export const readerFirst = defineNoteRule({
  id: 'reader-first',
  severity: 'warning',
  title: 'Not every sentence begins with "I"',
  says: 'It is not about you: begin some sentences with them, or with the work.',
  provenance: [{ source: 'S2', where: 'point 2, "it isn\'t about you"', evidence: 'opinion' }],
  applies: { languages: 'english' },
  *check({ sentences }) {
    const own = sentences.filter((sentence) => /^i(?:'m|'ve|'d|'ll)?(?: |$)/.test(sentence.plain))
    const [first] = own
    if (!first || sentences.length < FEWEST || own.length * 3 <= sentences.length * 2) return
    yield {
      start: first.start,
      end: first.endAt(1),
      message: `${own.length} of ${sentences.length} sentences begin with "I".`,
    }
  },
})

export const readerFirstExamples: RuleExamples = {
  fires: [
    { note: { text: "I thank you. I liked the talk. I'm keen. I'll call. I hope to join. The depot was fine." } },
    { note: { text: 'I thank you. I liked the talk. I’d join. I’ve done it before. I will call.' } },
  ],
  silent: [
    { note: { text: 'I thank you. I liked the talk. I will call. I hope so.' } },
    {
      note: {
        text: 'I thank you. I liked the talk. The launch is near. Your depot is large. I will call. It was good.',
      },
    },
  ],
}
