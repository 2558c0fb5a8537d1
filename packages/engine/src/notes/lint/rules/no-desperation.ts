import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const WOULD =
  "(i'd|i would|i'll|i will|i can|i could|i am|i'm|am)( (willing|prepared|ready|happy|glad|even|gladly|also|truly|really|literally|honestly|happily|absolutely|be))*( to)?"
const JOB = '(job|position|role|work|chance|opportunity|offer|income|money|company|employer)'
const NOBODY = '(nobody|no one|no-one|none of them)'
const CANNOT = "(can't|cannot|can not|won't|couldn't)"
/** Begging, hardship, and everything hung on one job. */
const DESPERATION = phrasePattern(
  `${WOULD} (do|give|take|accept|try|sacrifice|work|sell|start) (absolutely |almost |just |literally )*(anything(?! that)|everything|whatever (it takes|you (offer|pay|ask|want|say))|(for |at |on )?any (job|position|role|salary|pay|wage|price)|for (free|nothing|less|half)|my (car|house|home))(?! you need)`,
  `(my |a |the )?dream ${JOB}|${JOB} of (my dreams|my life|a lifetime)|once[ -]in[ -]a[ -]lifetime|always dream(t|ed) of|dream come true`,
  `${JOB} i('ve| have) (always )?(dreamt|dreamed|wanted)( of)?( \\p{L}+){0,2} (life|child|girl|boy)`,
  'desperat(e|ely|ion)|begging|implore|i beg (you|of you)?',
  '(be|am|feel|being|was|been) (\\p{L}+ )?(heartbroken|devastated|inconsolable|penniless|jobless|unemployed|evicted|crushed|shattered)',
  '(work|start|begin|come|even)( [\\p{L}]+){0,2} unpaid|(minimum|any|the lowest) (wage|salary)',
  'i (\\p{L}+ )?(pray|prayed|plead)',
  `(i )?(really|so badly|badly|absolutely|truly|desperately|urgently|just|very much|so) need (this(?! \\p{L})|(this|the|a|your|that) ${JOB})|i (\\p{L}+ )?need (this|your) ${JOB}|(need|want) (this|it) (more than|so (badly|much))|i need you to|need (the|some) (money|income)`,
  "(don't|do not) know (how|what) (i|we)('ll|'d| will| would| shall| am going| are going| could)( \\p{L}+){0,3} (pay|live|manage|survive|cope|feed|go on|do(?! (it|this|that|about|with|for)))",
  'please( [\\p{L}]+){0,3} give me (a|the|this|one|just) (\\p{L}+ )?(chance|opportunity|job|shot)|please ,? ?please|just (give|need|want) (me )?(a|one) chance',
  '(my )?(last|only|final) (chance|hope|resort|straw)|no other (options?|offers?|choices?|prospects?|hope)( left)?|nowhere else to (go|turn)',
  `${CANNOT} (afford (to|my)|lose (it|this))`,
  'means? (the world|everything)( to (me|my \\p{L}+))?',
  "(won't|will not|would not|wouldn't) (let you down|disappoint you|regret (it|this|hiring))",
  "(please|just|beg you to|hope you('ll| will)?) (pick|choose|hire|take) me|to hire me",
  '(out of work|without (a job|work)|looking for (work|a job))( [\\p{L}]+){0,2} (for|since)',
  `(${CANNOT} )?(pay|paying|afford|cover|feed|support) (my|our) (rent|bills|mortgage|debts?|children|kids|family)|pay the rent|(${CANNOT} \\p{L}+ )?my (own )?(savings|rent|mortgage|bills|debts?|landlord|bank account)|my (children|kids)( \\p{L}+){0,2} eat`,
  'my (family|children|kids|wife|husband|future|life)( \\p{L}+)? (depends?|rel(y|ies)|hangs?|rides?|counts?) on (me getting |my getting |getting )?(this|it|the job|you|me getting)',
  '(applied|applying) (to|for|at) (\\p{L}+ ){0,2}(dozens|hundreds|everywhere|countless|so many|\\p{L}+ (places|firms|companies|jobs) (and|but|without))',
  `${NOBODY} (else )?(has given|gave|gives|will|would|wants?|wanted|has wanted) (hire|have|take|me|give)|(turned down|rejected|refused) (by (everyone|everybody|all)|everywhere|again and again|so (often|many))|please be the first`,
  'at any (price|cost)|whatever it takes|(sav|chang)(e|ing) my life|so (badly|much) (that )?it hurts',
  '(nothing|never)( [\\p{L}]+){0,5} (mattered|wanted|matters|needed)( [\\p{L}]+){0,3} (as much|so much|so badly)|more than you (can|could) (imagine|know)',
  '(kill|destroy|ruin|break|crush|finish) (me|my heart)|(die|dying) for (this|the|your|a)',
)
/** Their negation belongs to them. */
const KEEPS_NEGATION =
  /^(?:won't|will not|would not|wouldn't|can't|cannot|can not|nobody|no|none|nothing|never|nowhere|any other|don't|do not)/

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
    for (const { start, end, text } of [
      ...findPhrases(sentences, DESPERATION),
      ...findPhrases(sentences, DESPERATION, 'kept').filter((phrase) => KEEPS_NEGATION.test(phrase.text)),
    ]) {
      if (reported.has(start)) continue
      reported.add(start)
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
