import { scanWords } from '../../parse/scan-words.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, makePlain, phrasePattern } from '../phrases.ts'
import { firstSentence } from '../sentence-spans.ts'

const THANKS = phrasePattern(
  'thank(s|ed|ing|ful|fully)?',
  'thank-you',
  'thx',
  'grateful(ly)?',
  'gratitude',
  'appreciat(e|ed|es|ive|ion|ing)',
  'obliged',
  'indebted',
  'cheers for',
  'kind of you',
  'generous of you',
  'good of you',
  'nice of you',
  'lovely of you',
  'decent of you',
  "(can't|cannot) thank you enough",
  'merci|danke|dank|gracias|grazie|obrigad[oa]|mahalo|taing|diolch|takk|tack|kiitos|dzięki|dziękuję|salamat|arigato',
)

export const requireThanks = defineNoteRule({
  id: 'require-thanks',
  severity: 'error',
  title: 'A note of thanks thanks',
  says: 'Say thank you.',
  provenance: [
    { source: 'S4', where: 'point 3, "Thank them"', evidence: 'practice' },
    { source: 'S3', where: 'second paragraph, "thank them for their time"', evidence: 'opinion' },
    { source: 'S0', where: '"thank them genuinely"', evidence: 'practice' },
  ],
  applies: { kinds: ['thank-you', 'rejection-reply', 'feedback-thanks'], languages: 'english' },
  *check(context) {
    const { parsed, sentences } = context
    const { text } = parsed.note
    const around = [parsed.greeting, parsed.signOff, parsed.signature]
      .filter((span) => span !== undefined)
      .map((span) => makePlain(text, { ...span, words: scanWords(text, span) }, []))
    if (findPhrases([...sentences, ...around], THANKS).length === 0)
      yield { ...firstSentence(context), message: 'There is no word of thanks here.' }
  },
})

export const requireThanksExamples: RuleExamples = {
  fires: [
    { note: { text: 'It was good to meet you today. I would love to work on the spring launch.' } },
    { note: { kind: 'rejection-reply', text: 'I am sorry to hear it. May I ask what decided it?' } },
  ],
  silent: [
    { note: { text: 'I much appreciated the hour you gave me.' } },
    { note: { kind: 'rejection-reply', text: 'That was kind of you to write yourself.' } },
  ],
}
