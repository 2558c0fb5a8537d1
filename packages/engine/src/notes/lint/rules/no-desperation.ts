import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const WOULD =
  "(?:i'd|i would|i'll|i will|i can|i could|i am|i'm|am)(?: (?:willing|prepared|ready|happy|glad|even|gladly|also|truly|really|literally|honestly|happily|absolutely|be))*(?: to)?"
const JOB = '(?:job|position|role|work|chance|opportunity|offer|income|money|company|employer)'
const NOBODY = '(?:nobody|no one|no-one|none of them)'
/** Begging, hardship, and everything hung on one job. */
const DESPERATION = phrasePattern(
  `${WOULD} (?:do|give|take|accept|try|sacrifice|work|sell) (?:absolutely |almost |just |literally |for |at |on |to )*(?:anything|everything|whatever|any (?:job|position|role|salary|pay|shift|hours|wage|terms|contract|task|price)|free|nothing|less|half|my (?:car|house|home))(?! (?:you (?:need|throw)|the (?:day|team)))`,
  `(?:my |a |the )?dream ${JOB}|${JOB} of (?:my dreams|my life|a lifetime)|once[ -]in[ -]a[ -]lifetime|always dream(?:t|ed) of|dream come true`,
  `${JOB} i(?:'ve| have) (?:always )?(?:dreamt|dreamed|wanted)(?: of)?(?: \\p{L}+){0,2} (?:life|child|girl|boy)`,
  'desperat(?:e|ely|ion)|begging|implore|i beg (?:you|of you)?',
  '(?:be|am|feel|being|was|been) (?:\\p{L}+ )?(?:heartbroken|devastated|inconsolable|penniless|jobless|unemployed|evicted|crushed|shattered)',
  '(?:work|start|begin|come|even)(?: [\\p{L}]+){0,2} unpaid|(?:minimum|any|the lowest) (?:wage|salary)',
  '(?:i|have|been) (?:\\p{L}+ )?(?:pray|prayed|praying|plead|pleading)',
  `(?:i )?(?:really|so badly|badly|absolutely|truly|desperately|urgently|just|very much|so) need (?:this(?! \\p{L})|(?:this|the|a|your|that) ${JOB})|i (?:\\p{L}+ )?need (?:this|your) ${JOB}|need (?:this|it) (?:more than|so (?:badly|much))|i need you to|need (?:the|some) (?:money|income)`,
  "(?:don't|do not) know (?:how|what) (?:i|we)(?:'ll|'d| will| would| shall| am going| are going| could)(?: \\p{L}+){0,3} (?:pay|live|manage|survive|cope|make|feed|go on|do(?! (?:it|this|that|about|with|for)))",
  'please(?: [\\p{L}]+){0,3} give me (?:a|the|this|one|just) (?:\\p{L}+ )?(?:chance|opportunity|job|shot)|please ,? ?please|just (?:give|need|want) (?:me )?(?:a|one) chance',
  '(?:my )?(?:last|only|final) (?:chance|hope|resort|straw)|no other (?:options?|offers?|choices?|prospects?|hope)(?: left)?|nowhere else to (?:go|turn)',
  "(?:can't|cannot|can not) (?:afford (?:to|my|the)|lose (?:it|this))",
  'means? (?:the world|everything)(?: to (?:me|my \\p{L}+))?',
  "(?:won't|will not|would not|wouldn't) (?:let you down|disappoint you|regret (?:it|this|hiring))",
  '(?:pick|choose|hire|take) me',
  '(?:out of work|without (?:a job|work)|looking for (?:work|a job)|searching)(?: [\\p{L}]+){0,2} (?:for|since)',
  "(?:can't |cannot |can not |won't |couldn't )?(?:pay|paying|afford|cover|behind on|make|meet|feed|support) (?:the |my |our )(?:rent|bills|mortgage|debts?|children|kids|family)|(?:(?:can't|cannot|can not|won't|couldn't) \\p{L}+ )?my (?:own )?(?:savings|rent|mortgage|bills|debts?|landlord|bank account)|(?:children|kids)(?: \\p{L}+){0,2} eat",
  '(?:family|children|kids|wife|husband|everything|future|life)(?: \\p{L}+)? (?:depends?|rel(?:y|ies)|hangs?|rides?|counts?) on (?:me getting |my getting |getting )?(?:this|it|the job|you|me getting)',
  '(?:applied|applying) (?:to|for|at) (?:\\p{L}+ ){0,2}(?:dozens|hundreds|everywhere|countless|so many|\\p{L}+ (?:places|firms|companies|jobs) (?:and|but|without))',
  `${NOBODY} (?:else )?(?:has given|gave|gives|will|would|wants?|wanted|has wanted) (?:hire|have|take|me|give|even)|(?:turned down|rejected|refused) (?:by (?:everyone|everybody|all)|everywhere|again and again|so (?:often|many))|please be the first`,
  'at any (?:price|cost)|whatever it takes',
  '(?:all|whole|entire) (?:of )?my life|my (?:whole|entire) life|(?:sav|chang)(?:e|ing) my life',
  '(?:nothing|never)(?: [\\p{L}]+){0,5} (?:mattered|wanted|matters|needed)(?: [\\p{L}]+){0,3} (?:as much|so much|so badly|more)|more than (?:anything|you (?:can|could) (?:imagine|know))',
  '(?:kill|destroy|ruin|break|crush|finish) (?:me|my heart)|(?:die|dying) for (?:this|the|your|a)|it hurts',
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
