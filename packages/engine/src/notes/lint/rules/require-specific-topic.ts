import { scanWords } from '../../parse/scan-words.ts'
import { contentWords } from '../content-words.ts'
import { saysNothing } from '../generic-text.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import {
  emptyStems,
  isMention,
  notesForRecipient,
  quotesRecord,
  sharedContent,
  TOPIC_KINDS,
} from '../recorded-topics.ts'
import { firstSentence } from '../sentence-spans.ts'

export const requireSpecificTopic = defineNoteRule({
  id: 'require-specific-topic',
  severity: 'error',
  title: 'A thank-you speaks of this talk',
  says: 'Mention one thing that you noted about the talk with this person; otherwise it could have been written before it.',
  provenance: [
    { source: 'S4', where: 'point 3, "references a specific topic of discussion"', evidence: 'practice' },
    { source: 'S3', where: 'second paragraph, "one of the elements of the discussion"', evidence: 'opinion' },
    { source: 'S0', where: '"remind an interviewer about an important topic"', evidence: 'practice' },
  ],
  applies: { kinds: ['thank-you'], languages: 'english' },
  *check(context) {
    const { parsed, recipient } = context
    const recorded = notesForRecipient(context, TOPIC_KINDS)
    const subject = saysNothing(context)
      ? []
      : scanWords(parsed.note.subject ?? '', { start: 0, end: parsed.note.subject?.length ?? 0 })
    const written = contentWords([...parsed.words, ...subject].map((word) => word.plain))
    const empty = emptyStems(context)
    const plain = parsed.words.map((word) => word.plain)
    if (recorded.some((note) => isMention(sharedContent(written, note.text, empty)) || quotesRecord(plain, note.text)))
      return
    const noted = context.interview?.notes?.some((note) => TOPIC_KINDS.includes(note.kind)) ?? false
    if (!noted && !saysNothing(context)) return
    const message =
      recorded.length > 0
        ? `Nothing here comes from your notes on the talk with ${recipient.name}.`
        : `Nothing is noted about the talk with ${recipient.name}: write down one thing, and mention it here.`
    yield { ...firstSentence(context), message }
  },
})

export const requireSpecificTopicExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for your time today. I enjoyed learning more about the role and the team.' } },
    {
      note: {
        subject: 'Customs',
        text: 'Thank you for your time. The customs paperwork sounds hard, and so do the tariffs.',
      },
    },
  ],
  silent: [
    { note: { text: 'Thank you for your time. I have been thinking about launching in spring.' } },
    { note: { to: 'omar', greeting: 'Dear Omar,', text: 'Thank you for your time. Customs forms cost us deals too.' } },
  ],
}
