const COUNTS: ReadonlyMap<string, number> = new Map(
  'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fourteen:14'
    .split(' ')
    .map((pair): [string, number] => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]),
)

/** A count in figures or in words (up to three figures), as part of a pattern. */
export const COUNT = `\\d{1,3}|${[...COUNTS.keys()].sort((one, other) => other.length - one.length).join('|')}|a couple of|a few`

/** `4`, `four`, `a`, `a couple of` as a number. "A few" are three. */
export function readCount(typed: string): number {
  if (typed === 'a couple of') return 2
  if (typed === 'a few') return 3
  return COUNTS.get(typed) ?? Number(typed)
}
