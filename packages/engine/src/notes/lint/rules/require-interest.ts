import { plainText } from '../../parse/fold-letters.ts'
import { nameParts } from '../name-parts.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'
import { lastSentence } from '../sentence-spans.ts'

const GLAD =
  '(?:glad|happy|happier|proud|delighted|pleased|thrilled|honou?red|lucky|ready|privileged|a (?:privilege|joy|pleasure|delight|treat|honou?r))'
/** What one also wishes to do without wanting the job: to thank, to hear, to answer. */
const OTHER =
  '(?:to )?(?:\\p{L}+ )?(?:thank|hear|hearing|know|learn more|learning|listen|read|see your|see if|say|add|send|ask|call|phone|ring|mention|express|extend|follow|reach|write|speak|talk|discuss|receive|get|find out|schedule|offer|share|apologi[sz]e|tell|answer|provide|supply|clarify|let|touch|contact|check|pass|point|hand|meet|met|have (?:a|an|your)|take (?:this|a moment|the opportunity))(?!\\p{L})'
const WISH = `(?:(?:i|we)(?:'d| would| should)|would|and)(?: (?!not |never |you )\\p{L}+){0,2}`
const ROLE =
  '(?:job|role|position|post|work|team|company|firm|place|department|ward|school|opportunity|office|unit|kitchen|lab|project)'

/** Ways to say that one wants the job. */
const INTEREST = phrasePattern(
  `(?:keen|keener|keenest|eager|excited|enthusiastic|interested|motivated|serious)(?! (?:to|in) ${OTHER})(?! (?:to|in) (?:see|seeing)\\b)`,
  `(?:my|our|real|strong|great|sincere|continued|of|with|more|an) (?:\\p{L}+ ){0,2}(?:interest|enthusiasm|excitement|eagerness|motivation)(?! (?:to|in) ${OTHER})`,
  `${WISH} (?:love|like|enjoy|welcome|relish|accept|choose|jump at|take (?:the|this|it)|gladly|happily)(?: nothing (?:more|better) than)?(?! ${OTHER}) \\p{L}+`,
  `${WISH} be (?:\\p{L}+ ){0,2}${GLAD}(?! if)(?! ${OTHER})`,
  `${GLAD} to (?:\\p{L}+ ){0,2}(?:join|work|start|begin|be part|take|accept|contribute|do (?:this|that)|cook|teach|serve|come)`,
  `(?:i|and) (?:\\p{L}+ ){0,2}(?:hope|want|wish|wanting)(?! ${OTHER}) to \\p{L}+`,
  '(?:wanting|want|wanted|hope|hoping) (?:this|the|that|it|to (?:join|work|be))',
  '(?:wish|sure|certain|convinced|hope|look forward|looking forward)(?: \\p{L}+){0,3} to (?:join|joining|work|working|start|starting|practi[cs]e|be part|becoming|contribute|contributing)',
  '(?:see|imagine|picture|saw) (?:myself|me)',
  `hope (?:that )?(?:i|we)(?:'ll)? (?:get|can|will|may|might|am|have|could|shall)(?! ${OTHER})`,
  '(?:am|been|was|is) (?:\\p{L}+ ){0,2}looking for',
  '(?:considered for|work (?:that |which )?(?:i (?:want|love|like|believe|enjoy|do best|came for)|matters)|where i (?:ought|belong|want|would|should))',
  `${ROLE}(?: (?!hear|learn|see|to )[\\p{L}']+){0,5} (?:appeal(?:s|ed|ing)?|attract(?:s|ed|ive)?|suits?|fits?|sounds? right|feels? right|interests?|interesting|exciting|motivates?)(?! to (?:hear|learn|see|read))`,
  '(?:it|this|that|which) (?:\\p{L}+ )?(?:appeals|attracts|suits|interests|tempts|excites|motivates|draws)',
  '(?:right|good|great|perfect|natural|strong|close) (?:fit|match|place|step|home|move|one)(?: for me)?',
  '(?:exactly|just|precisely|everything|all|is|be) (?:what|the one|the kind|where|how) i (?:\\p{L}+ ){0,3}(?:hope|hoped|want|wanted|wish|look|looked|looking|love|like|need|enjoy|ought|belong|should|see)',
  `(?:${ROLE}|kind|sort|people|practice|house|crew|one) (?:that |where |which |with whom |in which )?(?:i|for me)(?: [\\p{L}']+){0,3} (?:want|wanted|love|like|enjoy|hope|look|looking|looked|belong|be|best|thrive|see)`,
  '(?:kind|sort|type) of \\p{L}+(?: in which| where| that)? i(?: \\p{L}+){0,4} (?:like|love|want|looking|look|enjoy|work)',
  '(?:fit|settle|slot|belong|feel|felt)(?: right| well| straight)? (?:in|at home)',
  "(?:over the moon|on board|raring to|count me in|my first choice|top of my list|say yes|reasons? (?:why )?i applied|(?:can't|cannot) wait to (?:start|join|work|begin|get))",
  '(?:more|even|only)(?: \\p{L}+){0,2} (?:certain|convinced|sure|determined|attractive|appealing)',
  '(?:confirmed|strengthened|reinforced|deepened|increased|convinced me|persuaded me|decided me|sold me|made up my mind|won me over|made me (?:\\p{L}+ ){0,2}want)',
  "if (?:i am|i'm|i were|you|you'll|you will) (?:selected|chosen|offered|offer|choose|take me|have me|hired|lucky enough)",
)
const WISHFUL =
  /(?<![\p{L}'])(?:i'd|i would|i could|i should|i hope|i want|wanting|i wish|would make me|it would|would be|nothing would|i can see|i can imagine|i look forward|looking forward|makes me|made me|can't wait|cannot wait|sold on)(?![\p{L}'])/u
const WORK_THERE =
  /(?<![\p{L}'])(?:with you|for you|beside you|alongside you|among you|your (?:\p{L}+ )?(?:team|crew|ward|kitchen|department|school|house|desk|lab|group|company|organi[sz]ation|office|shop|yard|studio|firm|practice|clinic|hotel|unit|people|colleagues)|join|joining|(?:this|the) (?:job|role|position|post|work)|that work|working|work (?:here|there|on|in|at)|part of)(?![\p{L}'])/u
/** A sentence about calls, answers and questions wishes for those. */
const COURTESY =
  /(?<![\p{L}'])(?:hear(?:ing)?|call(?:ing)?|phone|ring|writ(?:e|ing)|follow(?:ing)?|check(?:ing)?|answers?|provid(?:e|ing)|contact|reach|discuss(?:ing)?|talk(?:ing)?|speak(?:ing)?|thank(?:s|ed)?|questions?|appreciat(?:e|ed)|learn(?:ing)? more|send(?:ing)?|meet(?:ing)?|decision|news)(?![\p{L}'])/u

/** A wish and the work there in one sentence, in whatever words. */
function wishesForWork(plain: string, employer: string): boolean {
  if (!WISHFUL.test(plain) || COURTESY.test(plain)) return false
  return (
    WORK_THERE.test(plain) || nameParts(employer).some((part) => part.length > 3 && plain.includes(plainText(part)))
  )
}

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
    if (context.sentences.some((sentence) => wishesForWork(sentence.plain, context.case.opportunity.employer))) return
    if (findPhrases(context.sentences, INTEREST).length > 0) return
    yield { ...lastSentence(context), message: 'Nowhere does this say that you want the job.' }
  },
})

export const requireInterestExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for your time today. It was interesting to hear about the spring launch.' } },
    { note: { text: 'Thank you for the talk about carriers. I look forward to hearing from you.' } },
  ],
  silent: [
    { note: { text: 'Thank you for the talk about carriers. I would very much like to join you.' } },
    { note: { text: "Thank you for the talk about carriers. I'm keen on the role." } },
    { note: { to: 'toby', greeting: 'Hi Toby,', text: 'Thank you for the tip.' } },
  ],
}
