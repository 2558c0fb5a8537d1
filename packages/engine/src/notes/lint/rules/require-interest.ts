import { findsInterest } from '../interest.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { lastSentence } from '../sentence-spans.ts'

export const requireInterest = defineNoteRule({
  id: 'require-interest',
  severity: 'warning',
  title: 'A thank-you says that you want the job',
  says: 'Say that you want the job, if you do. Few do, and it is remembered.',
  provenance: [
    { source: 'S2', where: 'point 2, "explain why they\'re interested in the job"', evidence: 'practice' },
    { source: 'S3', where: 'second paragraph, "say that you still want the position"', evidence: 'opinion' },
    { source: 'S1', where: 'last paragraph, "reiterate your interest in the position"', evidence: 'practice' },
  ],
  applies: { kinds: ['thank-you'], languages: 'english' },
  *check(context) {
    if ((context.case.opportunity.interest ?? 'yes') !== 'yes' || context.recipient.role === 'agency-recruiter') return
    if (findsInterest(context.sentences, context.case)) return
    yield { ...lastSentence(context), message: 'Nowhere does this say that you want the job.' }
  },
})

export const requireInterestExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for your time today. It was interesting to hear about the spring launch.' } },
    { note: { text: 'Thank you for the talk about carriers. I look forward to hearing from you.' } },
    { note: { text: 'Thank you for the talk about carriers. It was a busy day and a long one.' } },
  ],
  silent: [
    { note: { text: 'Thank you for the talk about carriers. I would very much like to join you.' } },
    { note: { text: "Thank you for the talk about carriers. I'm keen on the role." } },
    { note: { to: 'toby', greeting: 'Hi Toby,', text: 'Thank you for the tip.' } },
  ],
}
