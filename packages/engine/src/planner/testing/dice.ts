/** Repeatable randomness for simulations: the same seed gives the same throws. */
export interface Dice {
  /** True with that probability. */
  chance(probability: number): boolean
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  pick<T>(list: readonly [T, ...T[]]): T
}

/** Dice from a seed (mulberry32, Tommy Ettinger's 32-bit generator). */
export function throwDice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    chance: (probability) => next() < probability,
    between,
    pick: ([first, ...rest]) => {
      const at = between(0, rest.length)
      return at === 0 ? first : (rest[at - 1] ?? first)
    },
  }
}
