/** The names that exist, the ones most like `asked` first; what is equally like keeps its order. */
export function rankByLikeness(asked: string, names: readonly string[]): string[] {
  const wanted = pairsOf(asked)
  const likeness = new Map(names.map((name) => [name, likenessOf(wanted, pairsOf(name))]))
  return [...names].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0))
}

/** Letters that stand side by side, with the edges marked so that a shared beginning counts. */
function pairsOf(text: string): string[] {
  const marked = `^${text.toLowerCase()}$`
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2))
}

/** Dice's coefficient over letter pairs: 0 for nothing alike, 1 for the same. */
function likenessOf(wanted: readonly string[], pairs: readonly string[]): number {
  const left = [...pairs]
  let shared = 0
  for (const pair of wanted) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (wanted.length + pairs.length)
}
