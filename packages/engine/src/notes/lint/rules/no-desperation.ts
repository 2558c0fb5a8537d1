import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPhrases, phrasePattern } from '../phrases.ts'

const WOULD =
  "(?:i'd|i would|i'll|i will|i can|i could|i am|i'm|am)(?: (?:willing|prepared|ready|happy|glad|even|gladly|also|truly|really|literally|honestly|happily|absolutely|be))*(?: to)?"
const DESPERATION = phrasePattern(
  `${WOULD} (?:do|give|take|accept|try|sacrifice|work) (?:absolutely |almost |just |literally |for |at |on )*(?:anything|everything|whatever|any (?:job|position|role|salary|pay|shift|hours|wage|terms|contract|task|price)|free|nothing|less|half)(?! (?:you (?:need|throw)|the (?:day|team)))`,
  '(?:my |a |the )?dream (?:job|role|position|company|employer|opportunity|come true)',
  "(?:job|role|position|chance|one|place|company) (?:of my dreams|of a lifetime|of my life|(?:that |which )?i(?:'ve| have) (?:always )?(?:dreamt|dreamed|wanted)(?: of)?(?: \\p{L}+){0,2} (?:life|child|girl|boy))",
  '(?:always|forever) (?:dreamt|dreamed) of (?:working|joining|a job)',
  '(?:desperat(?:e|ely|ion)|begging|implore)',
  '(?:be|am|feel|being|was) (?:\\p{L}+ )?(?:heartbroken|devastated|inconsolable|hopeless|penniless|jobless|evicted)',
  '(?:work|start|begin|come|even)(?: [\\p{L}]+){0,2} unpaid',
  '(?:i|have|been) (?:\\p{L}+ )?(?:pray|prayed|praying|plead|pleading)',
  '(?:i )?(?:really|so badly|badly|absolutely|truly|desperately|urgently|just|very much) need (?:this(?! \\p{L})|(?:this|the|a|your|that) (?:job|position|role|work|chance|opportunity|income|offer))',
  "(?:don't|do not) know (?:how|what) (?:i|we)(?:'ll|'d| will| would| shall| am going| are going| could)(?: \\p{L}+){0,3} (?:pay|live|manage|survive|cope|make|feed|go on|do(?! (?:it|this|that|about|with|for)))",
  'need (?:this|it) (?:more than|so (?:badly|much))',
  'i (?:so )?need (?:this|the|your) (?:job|position|role|chance|income|money|offer|work)',
  'need (?:the|some) (?:money|income)',
  'please(?: [\\p{L}]+){0,3} give me (?:a|the|this|one|just) (?:\\p{L}+ )?(?:chance|opportunity|job|shot)',
  'please ,? ?please',
  'just (?:give|need|want) (?:me )?(?:a|one) chance',
  'i beg (?:you|of you)?',
  '(?:last|only|final) (?:chance|hope|resort|straw)',
  '(?:no|any) other (?:options?|offers?|choices?|prospects?|hope|way out|place to go|job)(?: (?:left|at the moment|open))?(?<=left|no .{4,20})',
  'nowhere else to (?:go|turn)',
  "(?:can't|cannot|can not) afford (?:to|my|the|rent)",
  'mean(?:s)? (?:the world|everything) to (?:me|my \\p{L}+)',
  'mean the world',
  "(?:won't|will not|would not|wouldn't) (?:let you down|disappoint you|regret (?:it|this|hiring))",
  '(?:pick|choose|hire|take) me',
  '(?:out of work|unemployed|without (?:a job|work)|jobless|looking for (?:work|a job)|searching)(?: [\\p{L}]+){0,2} (?:for|since)',
  "(?:can't |cannot |can not |won't |couldn't )?(?:pay|paying|afford|cover|behind on|make|meet) (?:the |my |our )(?:rent|bills|mortgage|debts?)",
  "(?:(?:can't|cannot|can not|won't|couldn't) \\p{L}+ )?my (?:savings|rent|mortgage|bills|debts?|landlord|bank account)",
  '(?:family|children|kids|wife|husband|everything|future|life)(?: \\p{L}+)? (?:depends?|rel(?:y|ies)|hangs?|rides?|counts?) on (?:me getting |my getting |getting )?(?:this|it|the job|you|me getting)',
  '(?:applied|applying|written) (?:to|for|at) (?:\\p{L}+ ){0,2}(?:dozens|hundreds|everywhere|sixty|fifty|forty|thirty|countless|so many|\\p{L}+ (?:places|firms|companies|jobs) (?:and|but|without))',
  '(?:nobody|no one|no-one|none of them) (?:else )?(?:has given|gave|gives|will|would|wants?|wanted|has wanted|is willing to) (?:hire|have|take|me|give|even)',
  '(?:turned down|rejected|refused) (?:by (?:everyone|everybody|all)|everywhere|again and again|so (?:often|many))',
  'at any (?:price|cost|salary)',
  "(?:i'll|i will|i'd|i would|willing to|ready to)(?: \\p{L}+){0,3} whatever it takes",
  'any salary',
  '(?:all|whole|entire) my life',
  '(?:my|in my) (?:whole|entire) life',
  '(?:nothing|never)(?: [\\p{L}]+){0,5} (?:mattered|wanted|matters|needed)(?: [\\p{L}]+){0,3} (?:as much|so much|so badly|more)',
  '(?:more than (?:anything|you (?:can|could) (?:imagine|know))|more than words)',
  '(?:kill|destroy|ruin|break|crush|finish) (?:me|my heart)',
  '(?:die|dying) for (?:this|the|your|a)',
  '(?:be|feel) (?:so |absolutely |completely )?(?:crushed|shattered|destroyed|lost without)',
  'so (?:badly|much) (?:that )?it hurts',
  '(?:save|saving|saved|change|changing) my life',
  "i(?:'d| would) (?:sell|give up|leave) (?:my|everything|it all)",
  '(?:minimum|any|the lowest) wage',
  'once-in-a-lifetime|once in a lifetime|of a lifetime',
  '(?:children|kids|family|mouths)(?: \\p{L}+){0,2} (?:eat|feed|support)|(?:feed|support) my (?:children|kids|family)',
  "(?:can't|cannot|can not) (?:lose|miss|let go of) (?:it|this)",
  "(?:if|should) (?:i|you)(?: \\p{L}+)?(?: don't| do not| not| fail to)? (?:get|choose|take|hire)(?: \\p{L}+){1,3} (?:i honestly |honestly |i )?(?:don't|do not) know",
  'i need you to',
  '(?:be|you are|would be) the first to (?:give|believe)|please be the first',
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
