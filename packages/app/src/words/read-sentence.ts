import type { TopicPhrase } from '@afterword/engine'
import { endOfNounPhrase, headOf, isPlural, wantsArticle } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { sayAsThey, verbAt } from './say-as-they.ts'
import type { TaggedWord } from './tagged-word.ts'

const LONGEST = 18

const PAST =
  /^(?:lost|built|rebuilt|won|took|ran|went|got|came|left|began|grew|rose|fell|wrote|rewrote|gave|found|spent|sold|bought|brought|taught|made|kept|led|held|had|became|overtook|sent|broke|chose|drew|drove|threw|sang)$/
/** Past forms that are no participles. */
const PAST_ONLY =
  /^(?:broke|took|overtook|wrote|rewrote|gave|chose|drew|drove|threw|sang|became|went|came|ran|began|grew|rose|fell)$/
/** Verbs that need no object, so that they are no participles: "the launch delayed" is no sentence, "the team moved" is. */
const WITHOUT_OBJECT =
  /^(?:moved|doubled|tripled|halved|closed|opened|dropped|joined|started|ended|stopped|expanded|merged|arrived|changed|improved|happened|increased|decreased|shrank|shrunk|rose|fell|grew|went|came|ran|left|began|relocated|switched|split|migrated|reopened|collapsed|stalled|slowed|peaked|disappeared|recovered|survived|launched|sang)$/
/** What the writer, or nobody in particular, did: said back, it would be wrong. */
const NOT_THEIRS =
  /^(?:asked|said|told|mentioned|liked|loved|seemed|felt|looked|thought|knew|worked|studied|promised|offered|wanted|needed|hoped|agreed|explained|showed|described|discussed|talked|spoke|heard|met|interviewed|had|got|used|based|called|named|known|located|required|involved|linked|related|worried|concerned|interested|excited|impressed|went)$/
const PRESENT_ONE =
  /^(?:takes|needs|wants|makes|gets|goes|comes|keeps|grows|loses|depends|relies|struggles|becomes|brings|shows|helps|means|costs|runs|starts|ends|opens|closes|moves|changes|drops|doubles|uses|works|waits|leaves|joins|handles|covers|happens|arrives|seems|lacks|hides|fails|slips|rises|falls|varies|remains|stays|breaks|slows|expires|shrinks|crashes|lives|sits|leaks)$/
const PRESENT_MANY =
  /^(?:take|need|want|make|get|go|come|keep|grow|lose|depend|rely|struggle|become|bring|show|help|mean|cost|run|start|end|open|close|move|change|drop|use|work|wait|leave|join|handle|cover|happen|arrive|seem|lack|fail|rise|fall|vary|remain|stay|break|call|ring|phone|pile|type|write|send|pay|ask|sign|order|cancel|complain|expire|share|travel|commute|rotate|learn|train|retire|return|miss|share|overrun|plan|meet|drag|live|cook|play|speak|overlap|charge)$/
/** Irregular participles without the "en" that gives them away. */
const PARTICIPLE =
  /^(?:stuck|cut|shut|hit|hurt|put|set|split|spread|lost|worn|torn|gone|done|won|run|come|left|sold|told|held|paid|sent|spent|built|bought|brought|caught|taught|made|found|met|kept|fed|led|read|heard|swum|begun|drawn|grown|known|shown|thrown)$/
/** Before a thing of the one who reads it. */
const OWNED = /^(?:her|his|their)$/
/** What opens a clause with a verb of its own. */
const CLAUSE =
  /^(?:because|when|before|after|if|since|until|while|so|that|who|which|where|why|how|as|once|unless|and|but)$/
const OUTSIDE = /^(?:i|me|my|we|us|our|you|your|he|she|him|her|his|it's)$/
const TIME =
  /^(?:last|this|every|each|in|at|on|by|to|from|over|during|for|after|before|since|until|with|across|into|between|twice|again|out|up|down)$/

/**
 * A whole sentence, as it is reported after "you told me that": "the team moved to Leeds", "team is stretched" (with its
 * article), "they lost two people" and "lost two people" (to them: "you lost …").
 */
export function readSentence(words: readonly string[], reading: Reading): TopicPhrase | undefined {
  if (
    words.length < 3 ||
    words.length > LONGEST ||
    words.some((word, at) => word.endsWith(',') && at < words.length - 1)
  )
    return undefined
  const tagged = reading.tagger.tag(words)
  const asThey = reading.reader === 'them' ? sayAsThey(words) : undefined
  if (asThey) return readTheirs(reading.tagger.tag(asThey), reading)
  return readTheirs(tagged, reading) ?? readSubjectless(tagged, reading) ?? readPlain(tagged, reading)
}

/** "they lost two people". */
function readTheirs(words: readonly TaggedWord[], { reader }: Reading): TopicPhrase | undefined {
  const verb = verbAt(words.map(({ lower }) => lower))
  if (words[0]?.lower !== 'they' || !isPredicate(words, verb, true)) return undefined
  return toStatement(words, reader === 'them' ? 'you' : 'they')
}

/** "lost two people": who did it was clear to the writer, and is to the reader. */
function readSubjectless(words: readonly TaggedWord[], { reader }: Reading): TopicPhrase | undefined {
  const [verb] = words
  if (reader !== 'them' || !verb || !isPast(verb) || NOT_THEIRS.test(verb.lower)) return undefined
  if (!isPredicate(words, 0, true)) return undefined
  return { form: 'statement', text: ['you', verb.lower, ...asYours(words.slice(1), true)].join(' ') }
}

function toStatement(words: readonly TaggedWord[], subject: 'you' | 'they'): TopicPhrase {
  return { form: 'statement', text: [subject, ...asYours(words.slice(1), subject === 'you')].join(' ') }
}

/** In a sentence about "them", said to them, what is theirs is yours. */
function asYours(words: readonly TaggedWord[], isYours: boolean): string[] {
  const yours: Readonly<Record<string, string>> = isYours ? { their: 'your', themselves: 'yourself' } : {}
  return words.map(({ text, lower }) => yours[lower] ?? text)
}

/** "the team moved to Leeds", "onboarding takes six weeks", "half of the clinics call before they open the form". */
function readPlain(words: readonly TaggedWord[], { reader }: Reading): TopicPhrase | undefined {
  const reach = endOfNounPhrase(words, 0)
  for (let verb = Math.min(reach, words.length - 1); verb >= 1; verb -= 1) {
    const subject = words.slice(0, verb)
    if (
      endOfNounPhrase(words.slice(0, verb), 0) !== verb ||
      /^(?:my|our|your|no|an?|this|that)$/.test(subject[0]?.lower ?? '') ||
      (reader !== 'them' && OWNED.test(subject[0]?.lower ?? ''))
    )
      continue
    const head = headOf(subject)
    if (
      !head ||
      (/ing$/.test(head.lower) &&
        subject.length === 1 &&
        !/^(?:onboarding|hiring|staffing|training|pricing|billing|recruiting|funding)$/.test(head.lower))
    )
      continue
    if (isCompound(subject, words[verb])) continue
    const isMany = isPlural(head) || subject.some(({ lower }) => lower === 'and')
    const isOne = head.lower === 'data' && /s$/.test(words[verb]?.lower ?? '')
    if (!agrees(words[verb], isMany && !isOne) || !isPredicate(words, verb, isMany && !isOne)) continue
    const text = words.map(({ text, lower }, at) => (at === 0 && OWNED.test(lower) ? 'your' : text)).join(' ')
    return { form: 'statement', text: wantsArticle(subject) ? `the ${text}` : text }
  }
  return undefined
}

/** "client calls after hours": with no article, nobody knows whether a client calls or calls of clients are meant. */
function isCompound([first]: readonly TaggedWord[], verb: TaggedWord | undefined): boolean {
  const isOpen = first !== undefined && !/^(?:the|every|each|one)$/.test(first.lower)
  return (
    isOpen &&
    /^(?:calls|visits|reports|checks|plans|costs|tests|repairs|cuts|drops|orders|delays|returns|talks|shares|rises|falls)$/.test(
      verb?.lower ?? '',
    )
  )
}

/** "is" and "takes" go with one, "are" and "take" with many, a past form with both. */
function agrees(verb: TaggedWord | undefined, isMany: boolean): boolean {
  if (!verb) return false
  if (/^(?:is|was|has|isn't|wasn't|hasn't|doesn't)$/.test(verb.lower)) return !isMany
  if (/^(?:are|were|have|aren't|weren't|haven't|don't)$/.test(verb.lower)) return isMany
  if (PRESENT_ONE.test(verb.lower)) return !isMany
  if (PRESENT_MANY.test(verb.lower)) return isMany
  if (isPlainVerb(verb)) return /s$/.test(verb.lower) ? !isMany : isMany
  return isAuxiliary(verb) || isPast(verb)
}

/** A verb in the present of which the dictionary is sure: "crashes", "speak". */
function isPlainVerb({ lower, tag }: TaggedWord): boolean {
  return (
    tag === 'VERB' &&
    lower.length > 2 &&
    !/(?:ed|ing|en|ss|us)$/.test(lower) &&
    !PAST.test(lower) &&
    !PARTICIPLE.test(lower)
  )
}

function isAuxiliary({ lower }: TaggedWord): boolean {
  return /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|isn't|aren't|wasn't|weren't|hasn't|haven't|can't|cannot|won't|doesn't|don't|didn't|couldn't)$/.test(
    lower,
  )
}

function isPast({ lower, tag }: TaggedWord): boolean {
  return PAST.test(lower) || WITHOUT_OBJECT.test(lower) || (/[^e]ed$/.test(lower) && tag === 'VERB')
}

/** Whether what begins with the verb at `at` is all that a sentence needs, and nothing that points elsewhere. */
export function isPredicate(words: readonly TaggedWord[], at: number, isMany: boolean): boolean {
  const verb = words[at]
  const rest = words.slice(at + 1)
  const [next] = rest
  if (!verb || !agrees(verb, isMany) || rest.some(({ lower }) => OUTSIDE.test(lower))) return false
  if (!isAuxiliary(verb) && isPast(verb) && !hasObject(verb, next)) return false
  if ((isAuxiliary(verb) || !isPast(verb)) && rest.length === 0) return false
  return hasOneVerb(rest, isAuxiliary(verb)) && endsWell(words)
}

function hasObject(verb: TaggedWord, next: TaggedWord | undefined): boolean {
  if (WITHOUT_OBJECT.test(verb.lower) || PAST_ONLY.test(verb.lower)) return true
  if (!next || TIME.test(next.lower) || next.tag === 'ADP') return false
  return /^(?:DET|NUM|NOUN|PROPN|ADJ|PRON)$/.test(next.tag) || /^\d/.test(next.text)
}

/** No second verb, unless something opens a clause for it, or it belongs to the first ("is stretched", "to type"). */
function hasOneVerb(rest: readonly TaggedWord[], isHelped: boolean): boolean {
  return rest.every((word, at) => {
    if (word.tag !== 'VERB' && word.tag !== 'AUX') return true
    if (/ing$/.test(word.lower)) return true
    const earlier = rest.slice(0, at)
    if (earlier.some(({ lower }) => CLAUSE.test(lower)) || earlier.at(-1)?.lower === 'to') return true
    const isAttribute = /(?:ed|en)$/.test(word.lower) && /^(?:DET|ADP|NUM)$/.test(earlier.at(-1)?.tag ?? '')
    return isAttribute || (isHelped && !earlier.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB'))
  })
}

function endsWell(words: readonly TaggedWord[]): boolean {
  const last = words.at(-1)
  return (
    last !== undefined &&
    last.tag !== 'DET' &&
    !/^(?:of|and|or|but|with|to|for|the|a|because|when|very|too|so|at|from)$/.test(last.lower)
  )
}
