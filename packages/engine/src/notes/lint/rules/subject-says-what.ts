import { plainText } from '../../parse/fold-letters.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

const LONGEST = 60
const PREFIX = /^(?:(?:re|fwd?|aw|wg|sv|vs|tr|rif|antw)\s?:\s*)+/i
const EMPTY =
  /^(?:thank you|thanks|thankyou|thank u|thx|many thanks|thanks again|thank you again|thanks so much|thank you so much|thank you very much|thank you note|thank-you note|a thank you|with thanks|gratitude|appreciation|follow(?:ing)?[ -]?up|follow(?:ing)? up again|just following up|quick follow[ -]?up|hello|hello there|hi|hi there|hey|hey there|greetings|good (?:morning|afternoon|evening|day)|check(?:ing)?[ -]?in|just checking in|touching base|quick question|question|a question|hi again|hello again|interview|my interview|the interview|job|the job|application|my application|update|status|status update|news|any news|any update|any updates|message|note|important|urgent|no subject|none|information|inquiry|enquiry|regards|introduction|danke|vielen dank|dankeschön|hallo|merci|merci beaucoup|bonjour|gracias|muchas gracias|hola|grazie|obrigado|obrigada|dank|bedankt|tak|takk|tack)$/

export const subjectSaysWhat = defineNoteRule({
  id: 'subject-says-what',
  severity: 'warning',
  title: 'The subject says what it is about',
  says: 'Name the position or the topic, in at most 60 characters.',
  provenance: [{ source: 'house', where: 'an e-mail is chosen by its subject', evidence: 'convention' }],
  applies: { channels: ['email'], languages: 'any' },
  *check({ parsed, kind }) {
    if (kind === 'voicemail') return
    const { note } = parsed
    const { subject } = note
    const span = note.headers.subject
    if (!subject || !span) {
      const first = note.lines[0]
      yield { start: 0, end: first?.end ?? 0, message: 'This e-mail has no subject.' }
      return
    }
    const bare = subject.replace(PREFIX, '')
    const words = plainText(bare)
      .replace(/[^\p{L}\p{N}' -]/gu, '')
      .trim()
    if (words === '' || EMPTY.test(words)) yield { ...span, message: `"${subject}" does not say what this is about.` }
    else if ([...subject].length > LONGEST)
      yield { ...span, message: `The subject has ${[...subject].length} characters: keep it to ${LONGEST}.` }
    else if (/\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare) && (bare.match(/\p{Lu}/gu)?.length ?? 0) > 5)
      yield { ...span, message: 'The subject is all capitals.' }
  },
})

export const subjectSaysWhatExamples: RuleExamples = {
  fires: [
    { note: { subject: null, text: 'Thank you for your time today.' } },
    { note: { subject: 'Thank you!', text: 'Thank you for your time today.' } },
    { note: { subject: 'ACCOUNT EXECUTIVE', text: 'Thank you for your time today.' } },
    {
      note: {
        subject: 'Thank you very much for the most interesting conversation this morning',
        text: 'Thank you for your time today.',
      },
    },
  ],
  silent: [
    { note: { subject: 'Thank you, and the spring launch', text: 'Thank you for your time today.' } },
    { note: { subject: 'Re: HR', text: 'Thank you for your time today.' } },
    { note: { kind: 'handwritten-note', subject: null, text: 'Thank you for the tea.' } },
  ],
}
