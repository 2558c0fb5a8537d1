import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const APPEAL = phrasePattern(
  'reconsider(?:ed|ing|ation)?',
  're-?think(?:ing)?',
  'think again',
  '(?:think|mull) (?:it|this|that|things|about it|the decision|your decision) over',
  'think about (?:it|this) (?:again|once more)',
  '(?:another|further|second) thought',
  'take another look',
  '(?:make|making) an exception',
  '(?:a|one|another)(?: more| last| final)? second (?:chance|look|thought)',
  'second chance',
  '(?:give|giving|grant|allow|offer) me (?:just |only )?(?:a|one|another|one more|a last|a further|the) (?:\\p{L}+ )?(?:chance|opportunity|try|interview|shot)',
  '(?:change|changing|changed) (?:your|their|his|her) (?:mind|minds|decision)',
  '(?:review|revisit|reverse|overturn|revise|reopen|re-open|appeal|undo|take back|look again at) (?:your|this|that|the|their) (?:decision|rejection|choice|verdict)',
  'appeal (?:against|to you)',
  '(?:another|a second|a fresh|one more) look at (?:my|me)',
  'not too late',
  '(?:you|your team|the panel|the committee) (?:have |has )?(?:made|are making|is making|were making|may have made|might have made) (?:a|the) (?:\\p{L}+ )?(?:mistake|error|wrong)',
  '(?:wrong|unfair|mistaken) (?:decision|choice|rejection)',
  'decision (?:is|was|seems|seemed|feels) (?:\\p{L}+ )?(?:wrong|unfair|a mistake|mistaken|hasty)',
  '(?:still|please|kindly) (?:take|hire|choose|consider) me (?:for|as|after all)(?! (?:future|other|another|any|anything|later|similar))',
  'take me after all',
  'one more chance',
  'not making a mistake by',
)
/** A negation that is part of the asking. */
const ASKING_ANYWAY = phrasePattern(
  "(?:won't|can't|couldn't|wouldn't|could you not|can you not|would you not|will you not|is there no way)(?: [\\p{L}]+){0,5} (?:reconsider|rethink|think again|change your mind|look again)",
)

export const noAppeal = defineNoteRule({
  id: 'no-appeal',
  severity: 'error',
  title: 'A no is not appealed',
  says: "Don't ask them to reconsider. Thank them, ask what you could do better, and stay in their mind.",
  provenance: [
    { source: 'S0', where: '"The point of this follow-up isn\'t to ask for reconsideration"', evidence: 'practice' },
  ],
  applies: { kinds: ['rejection-reply', 'feedback-request', 'feedback-thanks', 'keep-in-touch'], languages: 'english' },
  *check({ sentences }) {
    const found = [...findPhrases(sentences, APPEAL), ...findPhrases(sentences, ASKING_ANYWAY, 'kept')]
    const reported = new Set<number>()
    for (const { start, end, sentence } of found) {
      if (reported.has(sentence.start)) continue
      reported.add(sentence.start)
      yield { start, end, message: 'This asks them to reconsider.' }
    }
  },
})

export const noAppealExamples: RuleExamples = {
  fires: [
    { note: { kind: 'rejection-reply', text: 'Thank you for the news. Would you please reconsider?' } },
    { note: { kind: 'feedback-thanks', text: 'Thank you for the feedback. I hope you will give me a second chance.' } },
  ],
  silent: [
    {
      note: {
        kind: 'rejection-reply',
        text: "Thank you for the news. I'm not asking you to reconsider; I would like to learn from it.",
      },
    },
    {
      note: {
        kind: 'keep-in-touch',
        text: 'If another position opens, please think of me. The talk was called "Reconsider everything".',
      },
    },
  ],
}
