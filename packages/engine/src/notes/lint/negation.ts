const NEGATION =
  /(?:^|[\s-])(?:not|never|no|without|nor|neither|nothing|hardly|cannot|cant|dont|wont|avoid|refrain|\p{L}+n't|rather than|instead of|far from|far be it|nobody|none|no one|stop short of|needn't)(?=\s|$)/u
/** A negated verb before its subject asks ("Won't you …?"), and so does "is there no way": the asker hopes for a yes. */
const ASKING =
  /(?<![\p{L}'])(?:\p{L}+n't (?:you|there|it|we|they|your|anyone|somebody|someone|perhaps)|(?:is|was) there (?:really |truly |honestly |absolutely )?no|(?:could|can|would|will|might|may|do|ask|want|urge|beg) you (?:really |perhaps )?not|(?:hope|trust|wish)(?: (?:that|it|this|you))* (?:is|are|was|were) not|(?:why|if) not|no way)(?![\p{L}'])/gu
/** Negations in form that say the opposite, or nothing about what follows. */
const IDLE =
  /\b(?:not only|no doubt|can't wait|cannot wait|can't help(?: but)?|cannot help(?: but)?|not sure|don't know|couldn't be more|could not be more|no one else|not least|nothing (?:more|better) than|no less|not just|not merely|there is no question|without (?:a )?doubt|no matter|why not)\b/g
/** So many characters before a phrase may hold what negates it. */
const REACH = 56

/**
 * Whether what stands before a position of a plain sentence, in the same clause, negates it. Contractions count; negated
 * questions do not ("Won't you think again?" asks for it).
 */
export function isNegated(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - REACH), at)
  const clause = before.slice(
    Math.max(before.lastIndexOf(' ,'), before.lastIndexOf(' but '), before.lastIndexOf(' | '), -1) + 1,
  )
  return NEGATION.test(clause.replace(IDLE, '').replace(ASKING, ''))
}
