import { distance } from 'fastest-levenshtein'

/**
 * Edits from one word to the other, a swap of neighbouring letters counting 1, or `limit` + 1 when there are more.
 * The swap cannot be had from Levenshtein's distance alone: each swap is tried once.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let least = distance(a, b)
  if (least <= 1) return least
  for (let at = 0; at + 1 < a.length; at += 1) {
    if (a[at] === a[at + 1] || (a[at] !== b[at + 1] && a[at + 1] !== b[at])) continue
    const swapped = a.slice(0, at) + (a[at + 1] as string) + (a[at] as string) + a.slice(at + 2)
    least = Math.min(least, 1 + distance(swapped, b))
  }
  return Math.min(least, limit + 1)
}

/** How many edits make a near miss of a name with so many letters; 0 where a name is too short to tell. */
export function nearMissLimit(letters: number): number {
  if (letters < 4) return 0
  return letters < 6 ? 1 : 2
}
