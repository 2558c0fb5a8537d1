/** How many middle parts each paragraph takes; the opening begins the first, the end closes the last. */
const CUTS: readonly (readonly (readonly number[])[])[] = [
  [[0, 0]],
  [
    [1, 0],
    [0, 1],
    [0, 1, 0],
  ],
  [
    [0, 2, 0],
    [1, 1],
    [1, 1, 0],
    [0, 1, 1],
    [2, 0],
    [0, 2],
  ],
  [
    [1, 2, 0],
    [0, 2, 1],
    [2, 1],
    [1, 1, 1],
    [0, 1, 2],
    [1, 2],
    [0, 3, 0],
    [2, 1, 0],
  ],
  [
    [1, 2, 1],
    [2, 2, 0],
    [0, 2, 2],
    [1, 3, 0],
    [2, 2],
    [1, 1, 2],
    [0, 3, 1],
  ],
]

interface Layout {
  readonly order: readonly number[]
  readonly cuts: readonly number[]
}

/** Every order and division into paragraphs of so many middle parts (0–4). */
export function layoutsFor(count: number): Layout[] {
  const cuts = CUTS[count]
  if (!cuts) throw new RangeError(`No layout for ${count} parts.`)
  return ordersOf(count).flatMap((order) => cuts.map((cut) => ({ order, cuts: cut })))
}

function ordersOf(count: number): number[][] {
  if (count === 0) return [[]]
  return ordersOf(count - 1).flatMap((shorter) =>
    Array.from({ length: count }, (_, at) => [...shorter.slice(0, at), count - 1, ...shorter.slice(at)]),
  )
}

/** The paragraphs of a text. */
export function arrangeParts(opening: string, middle: readonly string[], end: string, layout: Layout): string[] {
  const ordered = layout.order.map((index) => middle[index] as string)
  const paragraphs = layout.cuts.map((take) => ordered.splice(0, take))
  paragraphs[0]?.unshift(opening)
  paragraphs.at(-1)?.push(end)
  return paragraphs.map((sentences) => sentences.filter((text) => text !== '').join(' '))
}
