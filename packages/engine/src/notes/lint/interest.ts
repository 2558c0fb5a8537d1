import type { Case } from '../../model/case.ts'
import { plainText } from '../parse/fold-letters.ts'
import { FIRM_FORMS, nameParts } from './name-parts.ts'
import { isNegated } from './negation.ts'
import { type PlainSentence, phrasePattern } from './phrases.ts'
import { isOrdinaryWord } from './words/ordinary-words.ts'

const GLAD =
  '(glad|happy|happier|happiest|proud|delighted|pleased|thrilled|honou?red|lucky|fortunate|privileged|chuffed|overjoyed|grateful|ready|nice|great|good|wonderful|lovely|fantastic|exciting|fun|rewarding|an? (\\p{L}+ )?(privilege|joy|pleasure|delight|treat|honou?r))'
/** The writer wishing for something to come: a wish for the job unless what follows is a courtesy. */
const WISH = phrasePattern(
  "(i|and|we)('d| would| should)( (?!not |never |you |if )[\\p{L}-]+){0,3} (love|like|enjoy|relish|welcome|want|rather|sooner|prefer|choose|jump|leap)( nothing (more|better) than)?",
  `(i|and|it|that|this|there|we)('d| would| should)( (?!not |never |you |if )\\p{L}+){0,2} (be|find it|feel) (\\p{L}+ ){0,2}${GLAD}`,
  `(i|and)('d| would| should|'ll| will)? (gladly|happily|cheerfully|willingly)`,
  "(i('m| am|'ve been| have been| do| remain)?|and|am) ((?!you |they |he |she )[\\p{L}-]+ ){0,3}?(hope|hoping|want|long(?= (to|for) )|longing|itching|determined|keen|eager|set on)",
  '(i|me) ((?!you |they |he |she |not |never )\\p{L}+ ){0,2}(want|wanting|wish|hope)',
  '(make|makes|made) me (\\p{L}+ )?(happy|proud|glad|keener)(?! (to (see|hear)|when))',
  'made me (\\p{L}+ ){0,2}(want|wish|hungry|keen|long)',
  "(it|that|this|which)('d| would) (\\p{L}+ )?(please|delight|suit|honou?r|make) me",
)
/** What speaks of wanting when the work there stands in the same breath. */
const LIKING = phrasePattern(
  '(keen|keener|keenest|eager|excited|excites|exciting|enthusiastic|enthusiasm|excitement|eagerness|interest|interested|interests|motivated|motivation|serious|hope|hopeful|hoping|want|wanted|wanting|wish|aim|drawn|draws|tempted|tempts|tempting|attracted|attracts|attractive|appeals?|appealed|appealing|suits?|fits?|match|forward|decided|convinced|convinces|persuaded|confirmed|strengthened|deepened|sure|surer|certain|sold|won|myself|ambition|preference|choice|love|enjoy|relish|welcome|proud|thrilled|delighted|honou?red|privilege|privileged|gladly|happily|belong|home|right|exactly|best|ideal|perfect|keeps?|sold|accept|speaks|ready|like|natural|after|for me)',
)
const WORK_THERE =
  "(?<![\\p{L}'-])((with|for|beside|alongside|among|amongst|under) you|join|joining|(your|this|that|the|a|any|such a|my next|of) ((?!my )[\\p{L}'-]+ ){0,4}(job|role|position|post|vacancy|opening|apprenticeship|traineeship|internship|contract|appointment|opportunity|seat|fellowship|residency)|your ([\\p{L}'-]+ ){0,2}(team|crew|ward|kitchen|department|school|house|desk|lab|group|company|organi[sz]ation|office|shop|yard|studio|firm|practice|clinic|hotel|unit|people|colleagues?|staff|floor|bench|depot|library|parish|chambers|line|site|bakery|nursery|programme|program|staffroom|offer|place|chapel|garden|theatre|station|class|service|project|squad)|(to|that|this|the|of|kind of|sort of) work|working|(to|and) (start|begin|serve|contribute|teach|cook|drive|nurse|belong)|work (here|there|on|in|at|like|that|with)|part of|one of you|on board|aboard|colleague)(?![\\p{L}-])"
const workThere = new RegExp(WORK_THERE, 'u')
/** Ways to say it that need nothing more. */
const OUTRIGHT = phrasePattern(
  "(sign me up|count me in|over the moon|raring to|if you('ll| will) have me|(i would|i'd) (accept|say yes|come at once)|fit in|more i wanted|worth wanting|no (\\p{L}+ )?(i'd|i would) (rather|sooner)|my (own )?desk there|sorry not to be|(can't|cannot) wait to (?!hear|see|read)|first choice|top of my list|first on my list|right up my street|up my alley|my cup of tea|in a heartbeat|like a shot|with both hands|say yes|let me loose|reasons? (why )?i applied|why i applied|made up my mind|my mind is made up|(can't|cannot) (think of|imagine) (\\p{L}+ ){1,4}(i would|i'd) (rather|sooner)|(i'm|i am) all for|would mean (\\p{L}+ ){1,3}to me|where i (\\p{L}+ )?(see|belong|want|would)|(if it (were|was) |it's |it is )?up to me|(place|job|role|team|one|position|post) for me|(job|role|position|post|work) (is|would be) (one|something|the one|work) i('d| would)|more eager than|at home (here|there|with you|among)|where (do|can|would) i sign)",
  "i('m| am) (\\p{L}+ )?(all in|sold|on board|your (man|woman|person)|hooked|up for (it|this|the))",
  '(see|saw|seeing|picture|pictured|picturing|imagine|imagined|imagining) (myself|me)(?! (fall|fail|say))',
  "(exactly|just|precisely|everything|all|is|be|was|simply) (what|where|how|the one|(the|a) (kind|sort) of \\p{L}+( that| where)?|the (work|job|place|challenge|problem|team|change|move)) i('m|'ve|'d)? (\\p{L}+ ){0,4}?(hope|hoped|hoping|want|wanted|wish|looked|looking|love|like|need|enjoy|ought|belong|do|after|trained|came)",
  "(work|job|role|post|position|place|team|kind|sort|one|people|somewhere|where) (of \\p{L}+ )?(that |which |where |with whom |in which )?i('d| would|'m| am|'ve been)( \\p{L}+){0,3} (pick|choose|want|like|love|after|belong|looking for|thrive|stay|settle|hoping|grow|at home)",
  "if (you (\\p{L}+ )?(choose|take|have|want|pick|hire|offer|ask) me|(i am|i'm|i were|i was) (selected|chosen|offered|appointed|hired|lucky enough|successful))",
  '(remain|still|very|strongly|very much|even more|more|deeply|most|genuinely|sincerely|truly) (interested|keen|eager|enthusiastic|excited|motivated)(?! (to|in) (hear|see|learn|know|read))',
  '(appeals|appealed|suits|would suit|attracts|tempts|excites|calls|speaks) (to )?me',
)

/** A wish about calls, answers, questions and thanks is none for the job; nor is one to see or visit something. */
const COURTESY =
  /^ (?:(?:[\p{L}'-]+ ){0,2}?(?:(?:to|in|for) )?(?:[\p{L}-]+ )?(?:thank|hear|hearing|know|knowing|learn(?:ing)? (?:more|about|of|that|how|what|whether)|listen|listening|read|reading|see|seeing|say|add|send|ask|call|calls|phone|ring|mention|express|extend|follow|reach|write|speak|speaking|talk|talking|discuss|discussing|receive|receiving|find out|schedule|share|apologi[sz]e|tell|answer|provide|supply|clarify|let|touch|contact|check|pass|point|hand|meet|meeting|met|visit|watch|taste|offer you|show|borrow|question|questions|feedback|advice|suggestions?|if|give you|correct|put|return to|repeat|stress|propose|suggest|close|confirm|explain|be of (?:help|assistance)|assist|congratulate|have (?:a|an|your|some|more) (?:word|chat|look|copy|line|answer|call))|(?:for |that )?(?:you|your|she|he|they|everyone|all goes|nobody|the (?:rest|weather|move|weekend|holiday|\p{L}+ (?:goes|holds|went|is|are|stays|comes|gets))))(?!\p{L})(?! (?:choose|pick|have me|take me|will have me))/u
/** To help, to build, to do it there: whatever comes after that is work, and no courtesy. */
const WORKING =
  /^ (?:very much |much |really |so much )?to (?:\p{L}+ )?(?:help|work|join|build|teach|contribute|take (?:on|part|over)|continue|do (?:this|that|it|so))(?![\p{L}])/u
const CALL_NEAR = /(?<![\p{L}'])(?:call|ring|phone|telephone|write|e-?mail|contact|touch|hear)(?![\p{L}'])/u
const SELF = /(?<![\p{L}'])(?:i|me|my|myself|we|us)(?![\p{L}])/u
/** Somebody else's wish: "my wife has an interest in ferries". */
const OTHERS =
  /(?<![\p{L}'])(?:my (?:wife|husband|mother|father|son|daughter|partner|sister|brother|friend|family|children|kids|\p{L}+ colleague)|he|she|they|people|nobody|everyone|who|(?<!(?:with|for|to|from|of|at|beside|among|alongside|under) )you) (?:\p{L}+ ){0,2}$/u

/** Whether a note says that its writer wants the job: wanting and the work there in one breath, or in words that need no more. */
export function findsInterest(sentences: readonly PlainSentence[], { opportunity }: Case): boolean {
  const employer = nameParts(opportunity.employer).map(plainText)
  const firm = employer.filter((part) => part.length > 3 && !FIRM_FORMS.has(part) && !isOrdinaryWord(part))
  const whole = employer.join(' ')
  const namesWork = (text: string) =>
    workThere.test(text) || text.includes(whole) || firm.some((part) => text.includes(part))
  return sentences.some(({ plain }) => {
    if (ownMatches(plain, OUTRIGHT).length > 0) return true
    if (ownMatches(plain, WISH).some(({ rest }) => isForWork(rest))) return true
    if (!SELF.test(plain)) return false
    return ownMatches(plain, LIKING).some(
      ({ rest, around }) => !COURTESY.test(rest) && !CALL_NEAR.test(ownClause(rest)) && namesWork(around),
    )
  })
}

/** Whether what follows a wish is the work, and neither a courtesy nor a call. */
function isForWork(rest: string): boolean {
  return WORKING.test(rest) || !(COURTESY.test(rest) || CALL_NEAR.test(ownClause(rest)))
}

interface OwnMatch {
  /** What follows. */
  readonly rest: string
  /** The clause it stands in, with those beside it. */
  readonly around: string
}

/** The matches that are neither negated nor somebody else's. */
function ownMatches(plain: string, pattern: RegExp): OwnMatch[] {
  const found: OwnMatch[] = []
  for (const match of plain.matchAll(pattern)) {
    if (isNegated(plain, match.index) || OTHERS.test(plain.slice(Math.max(0, match.index - 40), match.index))) continue
    const end = match.index + match[0].length
    found.push({ rest: plain.slice(end, end + REACH), around: clauseWith(plain, match.index, end) })
  }
  return found
}

/** So many characters after a wish tell what it is for. */
const REACH = 90

function ownClause(rest: string): string {
  const end = rest.indexOf(' ,')
  return end === -1 ? rest : rest.slice(0, end)
}

/** The clause that holds a stretch, with the one before it and the one after. */
function clauseWith(plain: string, start: number, end: number): string {
  const before = plain.lastIndexOf(' , ', start)
  const from = before === -1 ? 0 : Math.max(0, plain.lastIndexOf(' , ', before - 1))
  const after = plain.indexOf(' , ', end)
  const next = after === -1 ? -1 : plain.indexOf(' , ', after + 3)
  return plain.slice(from, next === -1 ? plain.length : next)
}
