import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const NOBODY = '(no one|nobody|no-one|none of you|not one of you)'
const ANSWER = '(reply|answer|response|word|line|call|explanation|decision|acknowledge?ment)'
const NOT = "(haven't|have not|hasn't|has not|didn't|did not|never|don't|do not|aren't|can't|won't)"
/** Reproaches whose own words carry a negation or none; nothing before them softens them. */
const REPROACH = phrasePattern(
  `(why|how come)( (you|nobody|no one|i|we))?( \\p{L}+)? (${NOT}|(have )?heard nothing)`,
  "why ((have|did|do|are|can|will) (you|i|nobody|no one)( \\p{L}+)? (not|never|still)|(has|is) (nobody|no one)|is it taking|am i|it takes?|does it take|it('s| is) taking)",
  "you (had )?(said|told me|promised|assured me|swore|agreed|guaranteed|gave me your word)( me)?( that)? (you'd|you would|you'll|you will|you were going to|i'd|i would|i will|i'll|they'd|they would|he would|she would)",
  '(you|was|were|been) promised|(they|he|she) (promised|assured) me|you were supposed to|(was|were) supposed to (hear|get|receive)',
  "(had|have) (understood|assumed|trusted|counted on|been told) (that )?(you would|you'd|i would|i'd)",
  'you (have )?(ignored|forgot|forgotten|failed|neglected|overlooked)( about)? (me|to|my)|(did|have|had) you (simply |perhaps |just )?(forget|forgotten|lost|given up)',
  `(still|yet) (haven't|have not|hasn't|has not|not|no) (heard|received|got|gotten|had|replied|answered|(an? )?${ANSWER})`,
  `${NOBODY}( (has|have|had|could|can|would|will|seems to|seemed to))?( (even|yet|ever|since|be))? (bothered|replied|answered|called|got back|written|responded|contacted|told me|returned my|let me|had the|spare|write|call|answer|reply)`,
  'never (heard back|replied|answered|called|got back|received)',
  '(my|the) (second|third|fourth|fifth) (e-?mail|message|letter|note|reminder|attempt)|(second|third|fourth|fifth) time (that )?i (?!met)',
  '(written|called|e-?mailed|tried|asked)( (you|already|to \\p{L}+ you))* (twice|(three|four|several|many|countless) times|repeatedly|(on )?several occasions|again and again|in vain|without success)',
  'the least (you|one|anyone) (can|could)|you owe me|owed (an?|some|at least)|too much to ask|without so much as|i (deserve|demand|insist|require)',
  "i('d| would)?( have| had)? (at least )?expect(ed)? (an?|your|to (have )?(hear|heard|been)|you to|better|more (from|of)|at least|some|somebody)",
  '(would have|might have|should have) (thought|imagined|hoped|wished|assumed) (that )?(an?|you|your|by now|somebody|someone|such)',
  "how (much longer|long (does it|do i|am i|must i|is it going|will it|can it))|i (can't|cannot|can not) wait (any|much|for ever|forever)",
  '(keep|keeping|kept|leave|leaving|left) (me|us|people|candidates|applicants) (waiting|hanging|in the dark|guessing|in limbo|dangling|wondering)',
  '(only|just|basic|common|simple|be|is) (fair|polite|decent|courteous|courtesy|decency|manners) to|(courtesy|decency|politeness) (of|to) |no manners',
  `(disappointed|disappointing|frustrated|annoyed|surpris(ed|ing)|upset|puzzled|astonished)( [\\p{L}]+){0,4} (by your|you|not to have|to have heard|heard|silence|no ${ANSWER}|nothing|nobody|not received|not to hear)`,
  '(your|this|long|radio) silence|the silence (since|from)',
  "waiting (for )?(long enough|too long|for weeks|for ages|weeks|for over|for more than)|i('ve| have) been waiting|i('m| am)( still)? waiting|(too|far too|much too) long already|been (far |much )?too long",
  '(keep|kept|stick to|honou?r|break|broke|go back on) (your|their) (word|promise)',
  `(did|had|have)(n't| not) (even )?(had|received|got|been given) (even|the courtesy|a single|so much as)( \\p{L}+){0,2} (courtesy|${ANSWER})`,
  'i trust (that )?(you|this)( \\p{L}+)? (give|treat|deal)|(hard|difficult|impossible|at a loss) to (understand|believe|explain|accept) (why|how|that|your)|straight answer|your (failure|refusal|inability|neglect|reluctance) to',
)
const ASK =
  '(reply|answer|respond|write back|get back to me|come back to me|let me know|call me|contact me|tell me|inform me|decide|revert|hear from you|hear back|a reply|an answer|a response)'
const HURRY =
  '(immediately|at once|right away|right now|today|urgently|promptly|forthwith|without (further )?delay|without fail|at the earliest|this (very )?(day|morning|afternoon)|in the next \\p{L}+ hours|within \\p{L}+ (hours|days)|by (return|tomorrow|tonight|the end of (the|this) (day|week)|close of business|noon))'
/** Pressure: these may be negated ("no need to answer at once"). */
const PRESSURE = phrasePattern(
  '(unprofessional|unacceptable|disrespectful|inconsiderate|rude|discourteous|impatient|urgently|asap|expedite|ultimatum|ghosted|inexcusable)',
  '(it|this|matter) is (\\p{L}+ )?urgent|(causing|caused|causes) me (\\p{L}+ ){0,3}(inconvenience|trouble|stress)|(answer|reply|decision|response) is (\\p{L}+ )?overdue',
  '(?<!(start|join|begin|available) )as soon as possible|(at your )?earliest possible',
  `${ASK}( [\\p{L}']+){0,4} ${HURRY}|${HURRY} ${ASK}`,
  'i (need|must have|have to have) (an?|your|to know|the) ?(\\p{L}+ )?(answer|reply|response|decision|by|this week)|i need to know|i must (know|insist|ask you to|request|press|urge)',
  '(final|last) (reminder|notice|warning)|make up your mind|clock is ticking|high time|my patience|(running out of|losing) (time|patience)',
  '(hurry|speed|chase)( (this|it|things|matters|the process|your decision))? (up|along)',
  'other (companies|employers|firms) (are|would be) (faster|quicker|happy)',
  "or i('ll| will| shall) (have to |be forced to )?(accept|take|go|look|assume|withdraw)",
  '(priority|urgency|attention) (it|this|that|i) (deserves?|merits|needs?)',
)

export const noReproach = defineNoteRule({
  id: 'no-reproach',
  severity: 'error',
  title: 'A check-in does not reproach or press',
  says: 'Ask kindly whether there is news. "You mentioned" and "was planned for" are fine; "you said you\'d" is not.',
  provenance: [
    { source: 'S3', where: 'sixth paragraph, "a nicely worded follow-up email"', evidence: 'opinion' },
    { source: 'S1', where: '"DON\'T be overly persistent"', evidence: 'practice' },
  ],
  applies: { kinds: ['check-in', 'closing-note'], languages: 'english' },
  *check({ sentences }) {
    const found = [
      ...findPhrases(sentences, REPROACH, 'kept').filter(({ sentence, at }) => !isSoftened(sentence.plain, at)),
      ...findPhrases(sentences, PRESSURE),
    ]
    const reported = new Set<number>()
    for (const { start, end, sentence } of found) {
      if (reported.has(sentence.start)) continue
      reported.add(sentence.start)
      yield { start, end, message: 'This reads as a reproach, or as pressure.' }
    }
  },
})

export const noReproachExamples: RuleExamples = {
  fires: [
    { note: { kind: 'check-in', text: "I wonder why you haven't answered. Is there any news?" } },
    { note: { kind: 'check-in', text: "You said you'd decide by Friday. Is there any news?" } },
    { note: { kind: 'closing-note', text: 'Please answer as soon as possible, so that I can plan.' } },
  ],
  silent: [
    {
      note: {
        kind: 'check-in',
        text: 'You mentioned that a decision was planned for Friday. Is there any news? I could start as soon as possible.',
      },
    },
    {
      note: {
        kind: 'closing-note',
        text: 'I am not asking you to answer at once, and no reproach is meant. The job ad said "as soon as possible".',
      },
    },
  ],
}

/** "I don't mean that you promised", "I would never say you ignored me". */
function isSoftened(plain: string, at: number): boolean {
  return /(?:not|n't|never|without|no) (mean|meant|say|saying|suggest|suggesting|think|claim|complain|complaining|imply|implying|because|that)( [\p{L}']+){0,3} $/u.test(
    plain.slice(Math.max(0, at - 50), at),
  )
}
