/** An element of a list that is kept: where it stands, and what tells it from another. */
export interface Placed {
  readonly position: number
  readonly content: string
}

/**
 * Positions for a list, growing, such that what stayed keeps its own: elements before and after a change in the middle
 * are not written again, and an older change can still be taken back. Gaps stay.
 */
export function keepPositions(before: readonly Placed[], contents: readonly string[]): number[] {
  const shorter = Math.min(before.length, contents.length)
  let head = 0
  while (head < shorter && before[head]?.content === contents[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail)?.content === contents.at(-1 - tail)) tail += 1
  const positions = before.slice(0, head).map(({ position }) => position)
  const first = (positions.at(-1) ?? -1) + 1
  const middle = contents.length - head - tail
  for (let i = 0; i < middle; i += 1) positions.push(first + i)
  const rest = before.slice(before.length - tail)
  const shift = Math.max(0, first + middle - (rest[0]?.position ?? first + middle))
  for (const { position } of rest) positions.push(position + shift)
  return positions
}
