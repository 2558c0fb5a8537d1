import type { TaggedWord } from './tagged-word.ts'

const DETERMINERS =
  /^(?:the|a|an|their|her|his|your|each|every|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|most|many|some|several|all|half)$/
const OF_QUANTITY = /^(?:half|most|many|some|all|each|both|two|three|four|five|six|lots)$/
/** -ing words that stand before a noun as its kind: "hiring freeze". */
const KINDS =
  /^(?:hiring|onboarding|waiting|training|pricing|planning|meeting|parking|billing|testing|marketing|booking|reporting|accounting|housing|packing|picking|shipping|teaching|nursing|cleaning|catering|screening|staffing|funding|building|tracking|ticketing|manufacturing|engineering|learning|mentoring|coaching|monitoring|recycling|purchasing|landing|loading|operating|working|remaining|missing|growing|rising|existing|upcoming|aging|ageing|opening|closing|sailing|running|cycling|cooking|reading|writing|swimming)$/
/** Plural in form, and used before another noun all the same: "sales team". */
const USED_IN_PLURAL =
  /^(?:sales|operations|sports|systems|customs|goods|news|logistics|analytics|communications|accounts|benefits|savings|economics|physics|mathematics|maths|electronics|graphics|robotics|careers|admissions|complaints|claims|parts|arms|claims|series|business|access|process|progress|address|class|glass|press|stress|wireless|bus|gas|campus|status|bonus|virus|census|focus|crisis|analysis|basis|thesis|axis|always|ops|devops|aws)$/

/** Things that are not counted: no article when nothing describes which. */
const UNCOUNTED =
  /^(?:churn|onboarding|morale|demand|growth|hiring|turnover|retention|attendance|traffic|funding|revenue|support|capacity|staffing|training|communication|documentation|production|quality|morale|feedback|paperwork|work|software|hardware|equipment|recruitment|research|compliance|safety|security|inflation|absence|sickness|stock|waste|noise|trust|music|food|care|money|time|space|access|interest|trade|retail|everyone|everybody|english|admin|sales|logistics|analytics|software|infrastructure|maintenance|procurement|homework|behaviour|behavior|bullying|volunteering)$/

/** How far a noun phrase reaches from `start`: the index behind its last word; `start` when there is none. */
export function endOfNounPhrase(words: readonly TaggedWord[], start: number): number {
  let end = endOfCore(words, start)
  while (end > start) {
    const word = words[end]
    const joins = word?.tag === 'ADP' || word?.lower === 'and' || word?.lower === 'or' || word?.lower === 'to'
    if (!joins || isSubordinate(word)) return end
    const further = endOfCore(words, end + 1)
    if (further === end + 1) return end
    end = further
  }
  return start
}

function isSubordinate({ lower }: TaggedWord): boolean {
  return /^(?:because|when|if|while|although|though|since|that|than|as|once|unless)$/.test(lower)
}

/** Determiner, what describes, and a noun. */
function endOfCore(words: readonly TaggedWord[], start: number): number {
  let at = start
  while (isDeterminer(words[at]) || (at > start && words[at]?.tag === 'NUM')) at += 1
  if (words[at]?.lower === 'of' && OF_QUANTITY.test(words[at - 1]?.lower ?? '')) {
    at += 1
    while (isDeterminer(words[at])) at += 1
  }
  const open = at
  let noun = -1
  for (; at < words.length; at += 1) {
    const word = words[at]
    if (!word) break
    const before = words[at - 1]
    const isNoun = word.tag === 'NOUN' || word.tag === 'PROPN' || KINDS.test(word.lower) || UNCOUNTED.test(word.lower)
    if (isNoun && noun === at - 1 && before && isPlural(before) && !USED_IN_PLURAL.test(before.lower)) break
    if (isNoun) noun = at
    else if (!describes(words, at, open, start)) break
  }
  return noun === -1 ? start : noun + 1
}

function isDeterminer(word: TaggedWord | undefined): boolean {
  return word !== undefined && DETERMINERS.test(word.lower)
}

/** An adjective, a number, or a participle between an article and a noun. */
function describes(words: readonly TaggedWord[], at: number, open: number, start: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word) return false
  const isBeforeNoun = next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ'
  if (word.tag === 'ADJ' || word.tag === 'NUM')
    return isBeforeNoun || KINDS.test(next?.lower ?? '') || next?.tag === 'VERB'
  if (word.tag === 'VERB' && isBeforeNoun && at === open && open > start) return true
  return word.tag === 'ADV' && at === open && open > start && /ly$/.test(word.lower)
}

/** Whether a noun is one of many, by its form. */
export function isPlural({ lower }: TaggedWord): boolean {
  return (
    /^(?:people|children|men|women|staff|police|mice|feet|teeth|criteria|media|data)$/.test(lower) ||
    (/[^s]s$/.test(lower) &&
      !/(?:us|is|news|[lrst]ytics|istics|omics|ematics|ysics|litics|robotics|ethics|athletics|logistics)$/.test(lower))
  )
}

/** The noun on which the rest hangs: the last before the first preposition. */
export function headOf(words: readonly TaggedWord[]): TaggedWord | undefined {
  const isPartOf = words.findIndex(({ lower }, at) => lower === 'of' && OF_QUANTITY.test(words[at - 1]?.lower ?? ''))
  if (isPartOf !== -1) return headOf(words.slice(isPartOf + 1))
  const end = words.findIndex(({ tag, lower }, at) => at > 0 && (tag === 'ADP' || lower === 'to' || lower === 'and'))
  return words.at(end === -1 ? -1 : end - 1)
}

/** Whether a phrase that begins with `words` wants "the" before it: a single thing, one that can be counted. */
export function wantsArticle(words: readonly TaggedWord[]): boolean {
  const [first] = words
  const head = headOf(words)
  if (!first || !head || isDeterminer(first) || first.tag === 'NUM' || /^\d/.test(first.text)) return false
  if (head.tag === 'PROPN' || /^\p{Lu}/u.test(head.text)) return false
  return !isPlural(head) && !UNCOUNTED.test(head.lower) && !/ing$/.test(head.lower)
}
