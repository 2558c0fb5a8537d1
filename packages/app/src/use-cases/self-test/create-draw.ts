/** Chance that a seed decides: the same seed draws the same, anywhere. */
export interface Draw {
  /** Some of the things, in an order of chance. */
  some<Thing>(things: readonly Thing[], count: number): Thing[]
}

/** Draws by a seed: FNV-1a over its letters feeds mulberry32. */
export function createDraw(seed: string): Draw {
  let state = hashOf(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    some: (things, count) => {
      const left = [...things]
      const drawn = []
      while (left.length > 0 && drawn.length < count) drawn.push(...left.splice(Math.floor(next() * left.length), 1))
      return drawn
    },
  }
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
