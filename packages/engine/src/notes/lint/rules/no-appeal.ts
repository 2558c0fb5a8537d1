import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const NO = '(decision|outcome|result|verdict|rejection|refusal|choice|mind|minds|course)'
const APPLICATION = '(application|candidacy|case|file|cv|résumé|resume)'
const REDO =
  '(re-?(think|visit|view|assess|evaluat|examin|vers|vis|open)|overturn|undo|contest|challeng|disput|chang|alter|sway|appeal|look again at)(e|es|ed|ing)?'
const AGAIN = '(again|once more|one more time|anew|after all|differently)'
const ANOTHER = '(another|one more|a last|a further|a second|second|a fresh|a closer|a new)'
const NO_FAVOUR =
  '(?! (to (talk|meet|work|speak|discuss|chat|learn|see|hear|visit|share|thank|read|ask|be of)|with|in the future|one day|some day|some ?day|later|down))'
/** Asking for another decision, or calling this one wrong. */
const APPEAL = phrasePattern(
  'reconsider(ed|ing|ation)?|(is|was|been|seems?|feels?|find it|found it|treated) (\\p{L}+ )?(unfair|unfairly|unjust|unjustly)|(an|this) injustice',
  `${REDO}( (again|once more|about))*( (your|this|that|the|their|his|her)( \\p{L}+)? ${NO}| my (\\p{L}+ )?${APPLICATION}|(?<=(to|you|please|of|team|panel|way \\p{L}+) [\\p{L}-]+) (this|that|things|whom|course))`,
  `(your|the|this|my) (\\p{L}+ )?(${NO}|${APPLICATION})( [\\p{L}']+){0,2} (be|been) ${REDO}`,
  '(?<!(me|us|i|we|and) )think (it |this |that |about it |about me |things )?(again|over|anew)',
  `(see|meet|hear|invite|interview|try|test|have|take|look at) (me|my \\p{L}+) ${AGAIN}|(see it|see things|look) ${AGAIN}`,
  `(?<!(worth|deserves|needs|took|taking|had|merits) (a |one )?)${ANOTHER} (thought|look)(?! at (the|this|an?) )`,
  `(give|giving|grant|allow|offer) (me |my \\p{L}+ )?(just |only )?(a|one|the|${ANOTHER}) (\\p{L}+ )?(chance|try|interview|shot|go|hearing)${NO_FAVOUR}|(give|giving|grant|deserve|get|have|having) (me |my \\p{L}+ )?${ANOTHER} (\\p{L}+ )?(chance|opportunity|try|interview|shot|go|hearing)${NO_FAVOUR}`,
  '(prove (myself|you wrong|it to you)|show (you )?what i can)|come in for one more',
  '(one more|another|a further|a second) (interview|meeting|conversation) to (show|prove|convince|persuade)',
  '(not|never|before it is) too late(?! to (wish|thank|say|send|congratulate))|your (last|final) word|no for an answer|one more chance|second chance(?! (to (talk|meet|work|speak)))|an exception for me|make an exception',
  "(you|your team|the panel|the committee|the team)('ve|'re)?( \\p{L}+){0,2} (made|making|make|got|getting) (a (\\p{L}+ )?(mistake|error)|it wrong)",
  '(overlook(ed)?|misjudg(ed|ing)|underestimat(ed|ing)) (my|me|what|how)',
  `(wrong|mistaken|hasty|premature) ${NO}|${NO} (is|was|seems|feels) (\\p{L}+ )?(wrong|a mistake|mistaken|hasty|premature)`,
  `(disagree|quarrel|at odds) with (your|the|this|that) ${NO}`,
  'let(ting)? (the|your) (right|best|better|ideal) (person|candidate|one) (go|slip|get away)',
  "i (was|am|would have been|'d have been|would be|'d be) (still |clearly |by far |surely )?(the|your) (better|best|right|stronger|strongest|ideal|perfect) \\p{L}+|i (\\p{L}+ )?(deserve|merit|earned) (this|that|the|it)",
  '(still |please |kindly |to |and |you |would |rather )(take|hire|choose|consider|pick|employ|have) me (after all|instead|anyway|too|as well|for (the|this))',
  'keep (the|that|this) (\\p{L}+ )?(position|job|role|post|place|door|seat)( \\p{L}+){0,2} (for me|a little|a bit|until)',
  '(hold off|hold on|wait) (on|with|before) \\p{L}+ing|close the file|(a|one) trial (day|week|month|shift|period)|room for one more',
  `(whether|is|if|and) (the|your|this|that) (${NO}|no|answer) (is |really |already |quite )*final(?! and)`,
  '(any|a|some|no|still) (\\p{L}+ )?(way|chance|possibility) (left|still|(to|of|that)( \\p{L}+){0,2} (revers|chang|turn|appeal|undo|join)\\p{L}*)',
  'yes after all|(do|take|repeat) the (\\p{L}+ )?(test|task|case study|presentation|interview) again',
)
/** A negation that is part of the asking. */
const ASKING_ANYWAY = phrasePattern(
  `((won't|can't|couldn't|wouldn't) (you|i|we|the|your)|(could|can|would|will) (you|i|we) not|you (would not|wouldn't|will not|won't)|is there (really |truly )?(no way|nothing))( [\\p{L}]+){0,9} (reconsider|rethink|(change|changes|sway) your mind|one more|${AGAIN}|another chance)`,
  `(don't|do not|cannot|can't) (think|believe|find|accept|agree|understand)( (?!my|i )\\p{L}+){0,4} (fair|${NO})`,
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
    { note: { kind: 'rejection-reply', text: 'Thank you for the news. May I ask for a second look?' } },
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
    {
      note: {
        kind: 'keep-in-touch',
        text: 'I read this and thought of you. The chart on page 4 is worth a second look.',
      },
    },
  ],
}
