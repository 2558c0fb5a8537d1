import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const DESPERATION = phrasePattern(
  "(?:i'd|i would|i'll|i will|i am willing to|i'm willing to|willing to|prepared to|ready to) (?:do|give|take|accept) (?:absolutely |almost |just |literally )?(?:anything|everything|any (?:job|position|role|salary|pay|shift|hours))",
  '(?:my )?dream (?:job|role|position|company|employer|opportunity)',
  '(?:job|role|position) of my dreams',
  'desperat(?:e|ely|ion)',
  '(?:really|so badly|badly|absolutely|truly|desperately|urgently|just) need (?:this|the|a|your|that) (?:job|position|role|work|chance|opportunity|income|offer)',
  'i really need this',
  'i (?:so )?need (?:this|the) (?:job|position|role|chance|income|money|offer)',
  'need (?:the|some) (?:money|income)',
  'please(?: [\\p{L}]+){0,3} give me (?:a|the|this|one|just) (?:\\p{L}+ )?(?:chance|opportunity|job|shot)',
  'just (?:give|need|want) (?:me )?(?:a|one) chance',
  "(?:i beg|i'm begging|begging) (?:you|of you|for)?",
  '(?:my )?(?:last|only) (?:chance|hope)',
  "(?:i )?(?:can't|cannot|can not) afford (?:to|my|the|rent)",
  'work for (?:free|nothing|less)',
  'mean(?:s)? (?:the world|everything) to me',
  'mean the world',
  "(?:won't|will not|would not|wouldn't) (?:let you down|disappoint you|regret (?:it|this|hiring))",
  '(?:pick|choose|hire|take) me',
  'out of work for',
  "(?:running out of|behind on|can't pay|cannot pay) (?:the |my )?(?:money|savings|rent|bills)",
  'at any (?:price|cost|salary)',
  'whatever it takes',
  'any salary',
  'nobody (?:else )?will hire',
  'no one (?:else )?will hire',
  'all my life',
  'heartbroken',
  'devastated',
)
/** Their negation belongs to them. */
const KEEPS_NEGATION = /^(?:won't|will not|would not|wouldn't|can't|cannot|can not|i can't|i cannot|nobody|no one)/

export const noDesperation = defineNoteRule({
  id: 'no-desperation',
  severity: 'warning',
  title: 'No note sounds desperate',
  says: 'Thanking is not desperate; begging is. Say what draws you to the work instead.',
  provenance: [
    { source: 'S0', where: '"taking a moment to thank an interviewer is NOT desperate"', evidence: 'practice' },
  ],
  applies: { languages: 'english' },
  *check({ sentences }) {
    const reported = new Set<number>()
    for (const { start, end, sentence, text } of [
      ...findPhrases(sentences, DESPERATION),
      ...findPhrases(sentences, DESPERATION, 'kept').filter((phrase) => KEEPS_NEGATION.test(phrase.text)),
    ]) {
      if (reported.has(start)) continue
      reported.add(start)
      if (text === 'take me' && !/^(?:please|do|i hope you)/.test(sentence.plain)) continue
      yield { start, end, message: `"${text}" sounds desperate.` }
    }
  },
})

export const noDesperationExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for your time. This is my dream job.' } },
    { note: { text: "Thank you for your time. I'll do anything to join you, and I really need this." } },
  ],
  silent: [
    { note: { text: 'Thank you for your time. I would be glad to join you. I am not desperate, only keen.' } },
    { note: { text: 'Thank you for your time. The poster said "dream job", which made me laugh.' } },
  ],
}
