import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const ASK =
  '(?:reply|answer|respond|write back|get back to me|let me know|call me|contact me|tell me|inform me|decide|hear from you|hear back|a reply|an answer|a response)'
const HURRY =
  '(?:immediately|at once|right away|right now|today|now|urgently|without (?:further )?delay|by (?:return|tomorrow|tonight|the end of (?:the|this) (?:day|week)|close of business|noon))'
/** Reproaches and pressure whose own words carry a negation or none; nothing before them softens the first list. */
const REPROACH = phrasePattern(
  "why (?:you|nobody|no one|i)(?: still)? (?:haven't|have not|hasn't|has not|didn't|did not|never|don't|do not)",
  "why (?:haven't|hasn't|have (?:you|i) not|didn't|did (?:you|i|nobody|no one)(?: \\p{L}+)? not|has (?:nobody|no one)|is (?:nobody|no one)|are you not|aren't you|don't you|do you not|can't you|won't you|am i|it takes?|is it taking|does it take|it is taking|it's taking)",
  "(?:you|he|she|they|dana) (?:had )?(?:said|told me|promised|assured me|swore|agreed)(?: me)?(?: that)? (?:you'd|you would|you'll|you will|you were going to|i'd|i would|i will|i'll|he'd|she'd|they'd|he would|she would|they would)",
  'you promised',
  'you were supposed to',
  '(?:was|were) supposed to (?:hear|have heard|get|call|receive)',
  'you (?:have )?(?:ignored|forgot|forgotten|failed|neglected)(?: about)? (?:me|to|my)',
  '(?:ignored|ignoring|unanswered) (?:me|my)',
  "(?:still|yet) (?:haven't|have not|hasn't|has not|not|no) (?:heard|received|got|gotten|had|replied|answered|a reply|an answer|a word|word|response|answer|reply)",
  '(?:no one|nobody|no-one|none of you|not one of you)(?: (?:has|have|had))?(?: (?:even|yet|ever|since))? (?:bothered|replied|answered|called|got|gotten|come|written|responded|contacted|told|returned|reacted|let|found|had)',
  '(?:courtesy|decency|politeness|respect|manners) (?:of|to) (?:an? |the )?(?:reply|answer|response|call|line|\\p{L}+)',
  "(?:did|have|had) you (?:simply |perhaps |just )?(?:forget|forgotten|lost|given up)",
  '(?:keep|kept|stick to|honou?r|break|broke|go back on) (?:your|their) (?:word|promise)',
  "(?:it|this|that)(?:'s| is|'s been| has been| has already been| has taken|'s taken)(?: \\p{L}+)? (?:too|far too|much too|more than|over|almost|nearly) (?:long|a month|a week|two weeks|three weeks)",
  '(?:i )?(?:would have|had|might have|should have) (?:thought|imagined|hoped|wished|assumed) (?:that )?(?:a|an|you|your|by now|somebody|someone|such|the|for)',
  "(?:i|we) (?:did|had|have)(?:n't| not) (?:even )?(?:had|received|got|been given) (?:even )?(?:the|a single|so much as|any|an?) (?:courtesy|reply|answer|response|word|line|acknowledge?ment)(?! (?:yet|and|but|so))",
  'i trust (?:that )?(?:you|this|my)(?: \\p{L}+){0,2} (?:give|get|receive|treat|deal|understand)',
  'never (?:heard back|replied|answered|called|got back|received)',
  '(?:second|third|fourth|fifth|2nd|3rd|4th|umpteenth) (?:time (?:i|that i)|(?:e-?mail|message|letter|note|call|reminder)(?! from you)|attempt)',
  '(?:written|called|e-?mailed|tried|asked) (?:you )?(?:already )?(?:twice|three times|four times|several times|many times|repeatedly)',
  'the least you (?:can|could)',
  'you owe me',
  'i (?:deserve|demand|insist)',
  "i(?:'d| would)?(?: have| had)? (?:at least )?expect(?:ed)? (?:an?|your|to (?:have )?(?:hear|heard|been)|you to|better|more (?:from|of)|at least|some|somebody|by now)",
  'how (?:much longer|long (?:does it|do i|am i|must i|is it going))',
  "i (?:can't|cannot|can not) wait (?:any|much|for ever|forever)",
  '(?:keep|keeping|kept|leave|leaving|left) (?:me|us|people|candidates|applicants) (?:waiting|hanging|in the dark|guessing|in limbo|dangling)',
  'is (?:it|that) too much to ask',
  '(?:disappointed|disappointing|frustrated|frustrating|annoyed|annoying|surprised|upset|puzzled)(?: [\\p{L}]+){0,4} (?:by your|you|not to have|to have heard|heard|silence|no answer|no reply|nothing)',
  '(?:your|the|this|long|such) silence',
  'waiting (?:for )?(?:long enough|too long|for weeks|for ages|weeks|for over|for more than)',
  'i have been waiting',
  "i've been waiting",
  'i am (?:still )?waiting',
  "i'm (?:still )?waiting",
  'as you failed',
)
/** Pressure: these may be negated ("no need to answer at once"). */
const PRESSURE = phrasePattern(
  '(?:unprofessional|unacceptable|disrespectful|inconsiderate|rude|discourteous)',
  '(?<!(?:start|join|begin|available) )as soon as possible',
  'asap',
  '(?:at your )?earliest possible',
  `${ASK}(?: [\\p{L}']+){0,4} ${HURRY}`,
  `${HURRY} ${ASK}`,
  'i (?:need|require|must have) (?:an?|your|to know|the) (?:\\p{L}+ )?(?:answer|reply|response|decision|now|today|by|this week)',
  'i need to know',
  'i must know',
  'i must (?:insist|ask you to|request|press|urge)',
  '(?:hurry|speed|move|push|chase|expedite)(?: (?:this|it|things|matters|the process|your decision))? (?:up|along|forward|on)',
  'expedite',
  '(?:revert|reply|respond|answer|decide|let me know|get back to me|come back to me|an answer|a reply|a response)(?: \\p{L}+){0,3} (?:at the earliest|promptly|forthwith|swiftly|without fail|this (?:very )?(?:day|morning|afternoon)|in the next \\p{L}+ hours|within \\p{L}+ (?:hours|days))',
  '(?:the|top|some|more|due|proper) (?:priority|urgency|attention) (?:it|this|that|i) (?:deserve|deserves|merits|needs|needed)',
  'high time',
  'long overdue',
  'past (?:due|the date you promised|your own deadline)',
  'final reminder',
  'last reminder',
  'urgent(?:ly)?(?: reply| answer| response| request| need)?',
  'hurry (?:up|and)',
  'make up your mind',
  'other (?:companies|employers|firms) (?:are|would be) (?:faster|quicker|happy)',
  "or i(?:'ll| will| shall) (?:have to |be forced to )?(?:accept|take|go|look|assume|withdraw)",
  'clock is ticking',
  'running out of (?:time|patience)',
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
  return /(?:not|n't|never|without|no) (?:mean|meant|say|saying|suggest|suggesting|think|claim|complain|complaining|imply|implying|because|that)(?: [\p{L}']+){0,3} $/u.test(
    plain.slice(Math.max(0, at - 50), at),
  )
}
