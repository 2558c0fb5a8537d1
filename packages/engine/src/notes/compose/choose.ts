/** FNV-1a (32 bit) over UTF-16 code units, with the finalizer of MurmurHash3 so that near seeds lie far apart. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * One of the choices. All positions 0 … n-1 of one seed get different ones (a shuffled round), so that the notes of a
 * panel, which share the seed and differ in position, never get the same before all are used.
 */
export function choose<T>(choices: readonly T[], seed: string, position: number): T {
  const round = Math.floor(position / choices.length)
  const order = shuffle(choices.length, `${seed}/${round}`)
  const chosen = choices[order[position % choices.length] as number]
  if (chosen === undefined) throw new RangeError('There is nothing to choose from.')
  return chosen
}

/** The numbers 0 … length-1 in an order that follows from the seed (Fisher–Yates). */
function shuffle(length: number, seed: string): number[] {
  const order = Array.from({ length }, (_, index) => index)
  for (let at = length - 1; at > 0; at -= 1) {
    const other = hashText(`${seed}:${at}`) % (at + 1)
    const held = order[at] as number
    order[at] = order[other] as number
    order[other] = held
  }
  return order
}
