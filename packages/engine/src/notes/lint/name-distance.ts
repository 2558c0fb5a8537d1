/**
 * Edits from one word to the other, a swap of neighbouring letters counting 1, or `limit` + 1 when there are more: optimal
 * string alignment (Damerau 1964, in the restricted form), row by row.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (same ? 0 : 1),
        i > 1 && j > 1 && swapped ? (older[j - 2] ?? 0) + 1 : limit + 1,
      )
    }
    older = before
    before = row
  }
  return Math.min(before[b.length] ?? 0, limit + 1)
}

/** How many edits make a near miss of a name with so many letters; 0 where a name is too short to tell. */
export function nearMissLimit(letters: number): number {
  if (letters < 4) return 0
  return letters < 6 ? 1 : 2
}
