import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const ANSWER = '(?:decision|outcome|result|verdict|rejection|refusal|choice|selection|mind|minds|course|no|answer)'
const APPLICATION = '(?:application|candidacy|case|file|cv|résumé|resume|interview|profile)'
const AGAIN = '(?:another|a second|a fresh|one more|a closer|a further|one last|a new|second|further)'
/** Asking for another decision, or calling this one wrong. */
const APPEAL = phrasePattern(
  '(?:reconsider(?:ed|ing|ation)?|injustice|unjust|unjustly|overturn)',
  `(?:re-?think(?:ing)?|re-?visit(?:ing)?|re-?view(?:ing)?|re-?assess(?:ing|ed)?|re-?evaluat(?:e|ing|ed)|re-?examin(?:e|ing|ed)|revers(?:e|ing|ed)|overturn(?:ing|ed)?|revis(?:e|ing|ed)|re-?open(?:ing|ed)?|undo(?:ing)?|contest(?:ing)?|challeng(?:e|ing)|disput(?:e|ing)|chang(?:es?|ing|ed)|alter(?:ing)?|withdraw|take back|appeal(?:ed)?|weigh|look (?:again )?at)(?: (?:again|once more))? (?:your|this|that|the|their|his|her|my)(?: \\p{L}+){0,2} (?:${ANSWER}|${APPLICATION})`,
  `(?:your|the|this|that|my) (?:\\p{L}+ )?(?:${ANSWER}|${APPLICATION})(?: [\\p{L}']+){0,2} (?:be |been )?(?:re-?considered|re-?assessed|re-?evaluated|re-?examined|re-?viewed|re-?visited|reversed|changed|overturned|re-?opened|appealed|revised)`,
  '(?:to|you|please|would|could|can|might|team|panel) (?:\\p{L}+ )?(?:re-?visit|re-?think|reverse|re-?open|re-?assess) (?:this|that|it|things|matters|whom|who|course)',
  'revers(?:e|ing) (?:course|this|it)',
  '(?<!(?:me|us|i|we|and) )think again',
  '(?:think|mull|talk|turn) (?:it|this|that|things|about it|the decision|your decision)(?: all)? over',
  'think about (?:it|this|me) (?:again|once more|anew)',
  `${AGAIN} thought`,
  `(?<!(?:worth|deserves|needs|took|taking|had|merits) )${AGAIN} look(?: at (?:me|my|the|this|your))?(?! at (?:the|this|an?) (?:piece|article|page|list|report|figures|paper))`,
  'look (?:again|once more|anew)(?: at (?:me|my|the|this|your))?',
  `look at (?:me|my|the) (?:${APPLICATION} )?(?:again|once more|anew)`,
  '(?:make|making) an exception',
  `(?:give|giving|grant|allow|offer|deserve|get|have|having) (?:me |my \\p{L}+ )?(?:just |only )?(?:a|one|another|one more|a last|a further|a second|the) (?:\\p{L}+ )?(?:chance|opportunity|try|interview|shot|go|hearing)(?! (?:to (?:talk|meet|work|speak|discuss|chat|learn|see|hear|visit|share|thank|read|ask|be of)|with|in the future|one day|some day|some ?day|later|down))`,
  '(?:chance|opportunity|allow me|let me) to prove (?:myself|you|it|to you)',
  '(?:let me|to) (?:prove|show) (?:myself|you (?:what|that|how)|what i can)',
  '(?:one more|another|a further|a second) (?:interview|meeting|conversation) to (?:show|prove|convince|persuade)',
  'come in (?:for one more|once more|again)',
  '(?:let me|to) (?:change|sway) your (?:mind|view)',
  'appeal (?:against|to you|the)',
  '(?:not|never) too late',
  "before it(?: is|'s) too late",
  "(?:you|your team|the panel|the committee)(?:'ve|'re)? (?:have |has |are |may |might |may have |might have )?(?:(?:made|making|make) (?:an?|the) (?:\\p{L}+ )?(?:mistake|error|wrong)|(?:overlook(?:ed)?|misjudg(?:ed|ing)|underestimat(?:ed|ing)) (?:my|me|what|how))",
  `(?:wrong|unfair|mistaken|hasty|unjust|premature) ${ANSWER}`,
  `${ANSWER} (?:is|was|seems|seemed|feels|must be) (?:\\p{L}+ )?(?:wrong|unfair|a mistake|mistaken|hasty|unjust|premature)`,
  `(?:disagree|quarrel|at odds) with (?:your|the|this|that) ${ANSWER}`,
  '(?:let|letting) (?:the|your) (?:right|best|better|ideal) (?:person|candidate|one) (?:go|slip|get away)',
  "i (?:was|am|would have been|'d have been|would be|'d be) (?:still |clearly |by far |surely )?(?:the|your) (?:better|best|right|stronger|strongest|ideal|perfect) (?:candidate|person|choice|fit|match|one|\\p{L}+)",
  'i (?:\\p{L}+ )?(?:deserve|merit|earned)',
  '(?:got|get|getting) it wrong|made a mistake|no for an answer|(?:last|final) word',
  '(?:hold off|hold on|wait) (?:on|with|before) (?:hiring|filling|appointing|offering|closing|signing)|close the file|(?:a|one) trial (?:day|week|month|shift|period)',
  '(?:see|meet|hear|invite|interview|try|test) me (?:once more|again|one more time)|(?:do|take|repeat) the (?:\\p{L}+ )?(?:test|task|case study|presentation|interview) again',
  '(?:still|maybe|perhaps|yet)(?: \\p{L}+){0,2} (?:possibility|chance|way|hope) (?:of|to|for|that)(?: \\p{L}+){0,2} (?:joining|join|get|work|working|me)',
  'yes after all',
  '(?:still |please |kindly |to |and |you |would )(?:take|hire|choose|consider|pick|employ|have) me (?:for|as|after all|instead|anyway|too|as well|over)(?! (?:future|other|another|any|anything|later|similar))',
  '(?:take|have|hire|want|prefer) me after all',
  'keep (?:the|that|this) (?:\\p{L}+ )?(?:position|job|role|post|place|door|seat)(?: \\p{L}+){0,2} (?:for me|a little|a bit|until)',
  '(?:whether|is|if|and) (?:the|your|this|that) (?:decision|verdict|no|answer|outcome) (?:is |really |already |quite )*final(?! and)',
  '(?:any|a|some|no) way (?:to|of) (?:revers|chang|chang|turn|appeal|undo)(?:e|ing)?',
  '(?:see|make you see|look at) (?:it|this|things|me) (?:differently|in another light|another way|otherwise)',
  'room for one more',
  '(?:any|some|a) chance (?:left|still|at all|that you)(?! (?:know|could tell|might know))',
)
/** A negation that is part of the asking. */
const ASKING_ANYWAY = phrasePattern(
  "(?:(?:won't|can't|couldn't|wouldn't) (?:you|i|we|the|your)|(?:could|can|would|will) (?:you|i|we) not|you (?:would not|wouldn't|will not|won't)|is there (?:really |truly )?(?:no way|nothing))(?: (?:[\\p{L}]+)){0,9} (?:reconsider|rethink|think again|(?:change|changes|sway) your mind|look again|one more|differently|after all|another chance)",
  `(?:don't|do not|cannot|can't|did not|didn't) (?:think|believe|find|accept|agree|understand)(?: (?!my|i )\\p{L}+){0,4} (?:fair|just|${ANSWER})`,
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
