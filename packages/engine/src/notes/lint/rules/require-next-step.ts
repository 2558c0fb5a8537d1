import { type DateExpression, findDates } from '../date-expressions.ts'
import { dateOrderOf } from '../date-order.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'
import { findPromises } from '../promised-contact.ts'
import { lastSentence } from '../sentence-spans.ts'

const DAYS =
  '(mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|the \\d{1,2}(st|nd|rd|th)|in (a|one|two|three|four|five|ten) (days?|weeks?|fortnight)'
/** Other ways to say when or how one will be heard or seen again. */
const NEXT_STEP = phrasePattern(
  'see you (at|in|for|again)',
  `(see you|see you again|speak to you|talk to you|speak|talk|until|meet you|seeing you|speaking with you|speaking to you|talking to you|meeting you|call|wait to hear|hear from you|look forward to our)( [\\p{L}]+){0,5} (on |next |in |by |this )*(${DAYS})`,
  "(i'll|i will|i shall|let me|allow me to|i'm going to|i am going to|going to) ([\\p{L}]+ ){0,2}(send|forward|post|mail|bring|deliver|drop|share|have|get|follow|return|come by|come in|visit|wait|be back|be there)",
  '(my|a|next) (call|e-?mail|follow-up|letter|message)( [\\p{L}]+){0,3} (on|next|in|after|will)',
  `would (${DAYS})( [\\p{L}]+){0,4} (suit|work|be)`,
  'follow(ing)?[ -]?up (with (you|\\p{L}+) |by \\p{L}+ )?(on|next|in|by|after)',
)

/** What the writer means to do, with a day beside it. */
const OWN_PLAN =
  /(?<![\p{L}'])(?:from me|i'll|i will|i shall|i'm [\p{L}]+ing|i am [\p{L}]+ing|i plan|i intend|i mean to|i hope to|my plan|may i|can i|could i|let me|let's|and will|see you|unless|if i (?:rang|called|phoned|wrote))(?![\p{L}'])/u

export const requireNextStep = defineNoteRule({
  id: 'require-next-step',
  severity: 'warning',
  title: 'A thank-you says when you will follow up',
  says: 'Say when, or how, they will hear from you again.',
  provenance: [{ source: 'S4', where: 'point 3, "let them know when you will follow up"', evidence: 'practice' }],
  applies: { kinds: ['thank-you'], languages: 'english' },
  *check(context) {
    if (context.interview?.instructions?.includes('no-contact')) return
    const order = dateOrderOf(context)
    const isAhead = ({ days }: DateExpression) => days.some((day) => day > context.today)
    if (findPromises(context.sentences, context.today, order).length > 0) return
    if (findPhrases(context.sentences, NEXT_STEP).length > 0) return
    if (
      context.sentences.some(
        ({ plain }) => OWN_PLAN.test(plain) && findDates(plain, context.today, order).some(isAhead),
      )
    )
      return
    yield { ...lastSentence(context), message: 'This does not say when or how you will follow up.' }
  },
})

export const requireNextStepExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for the talk about the spring launch. I look forward to hearing from you.' } },
    { note: { text: 'Thank you for your e-mail and the call. Please contact me with any questions.' } },
  ],
  silent: [
    { note: { text: 'Thank you for the talk. I will call you on Monday the 28th.' } },
    { note: { text: 'Thank you for the talk. May I ring you in two weeks?' } },
    { note: { text: 'Thank you for the talk. You will hear from me after the 25th.' } },
  ],
}
