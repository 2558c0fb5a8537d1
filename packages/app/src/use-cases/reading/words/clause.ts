/** Where one thought in a folded sentence ends and the next begins. */
const CLAUSE_END =
  /[,;:()]|\s-\s|\b(?:but|and then|however|though|although|because|so that|aber|doch|jedoch|denn|weil|mais|toutefois|car|pero|sino|porque|mas|porem|pois|maar|echter|want)\b|、|が、|ので/g

/** Words that open a clause about what may be, not about what is. */
const HYPOTHETICAL =
  /^\s*(?:and |or |then |so |but |please )?(?:if|whether|should (?:you|we|it|the|this)|in case|unless|in the event|even if|when(?:ever)? (?:we have|there is)|falls|sollten? (?:sie|wir|es|du)|wenn|ob|si (?!n)|si nous|au cas|en caso|si (?:no|se|su)|caso|se (?:a|o|nao|voce|for)|als|indien|mocht)\b|\b(?:whether|ob (?:wir|sie))\b/

/** The part of a folded sentence around a place that says one thing. */
function clauseAt(folded: string, at: number): { start: number; end: number } {
  let start = 0
  for (const mark of folded.matchAll(CLAUSE_END)) {
    const from = mark.index + mark[0].length
    if (from <= at) start = from
    else if (mark.index >= at) return { start, end: mark.index }
  }
  return { start, end: folded.length }
}

/** How many clause ends lie between two places. */
export function clausesBetween(folded: string, from: number, to: number): number {
  return [...folded.slice(Math.min(from, to), Math.max(from, to)).matchAll(CLAUSE_END)].length
}

/** Whether what stands at a place is only supposed. */
export function isHypothetical(folded: string, at: number): boolean {
  const { start } = clauseAt(folded, at)
  return HYPOTHETICAL.test(folded.slice(start, at + 1)) || /もし|場合(?:は|には)/.test(folded.slice(at))
}
