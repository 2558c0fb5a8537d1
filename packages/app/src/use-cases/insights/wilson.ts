/** A share of some cases, and between what it lies. */
export interface Rate {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Under so many cases nothing is claimed. */
export const FEWEST = 5

/** 95 %. */
const Z = 1.959964

/** The share of `hits` in `of` with its Wilson score interval (Wilson 1927) at 95 %; null for too few cases. */
export function rateOf(hits: number, of: number): Rate | null {
  if (of < FEWEST) return null
  const share = hits / of
  const spread = Z * Z
  const middle = (share + spread / (2 * of)) / (1 + spread / of)
  const reach = (Z / (1 + spread / of)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of * of))
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
