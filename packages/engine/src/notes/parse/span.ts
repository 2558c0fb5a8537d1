/** A stretch of a note file: offsets in UTF-16 code units from the start of its text (after a byte order mark). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the offset lies in one of the spans, which stand in order and don't overlap. */
export function isWithin(spans: readonly Span[], offset: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle] as Span
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return true
  }
  return false
}
