import LineBreaker from 'linebreak'

/** Scripts that are written without spaces between words, and are broken by a dictionary. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const words = new Intl.Segmenter('th', { granularity: 'word' })

/** Where a line of a paragraph may end (UAX 14), as places in the text, the end of it included. */
export function findBreaks(text: string): number[] {
  const breaker = new LineBreaker(text)
  const breaks: number[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.push(next.position)
  if (!WITHOUT_SPACES.test(text)) return breaks
  const between = [...words.segment(text)].map(({ index }) => index).filter((at) => isWithin(text, at))
  return [...new Set([...breaks, ...between])].sort((a, b) => a - b)
}

function isWithin(text: string, at: number): boolean {
  return WITHOUT_SPACES.test(text.charAt(at - 1)) && WITHOUT_SPACES.test(text.charAt(at))
}
