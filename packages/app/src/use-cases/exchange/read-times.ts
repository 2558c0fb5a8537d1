/** A time of day, or a stretch of it, that a text names. */
export interface NamedTime {
  /** `HH:MM`. */
  readonly start: string
  readonly end?: string | undefined
}

const TIME =
  '(?<![\\d.,:/+-])(\\d{1,2})(?:\\s?[:h.]\\s?(\\d{2})(?!\\d)|(?=\\s*(?:[ap]\\.?m\\b|uhr|h\\b|heures|horas)|\\s*(?:-|–|—|to|bis|à|a|until|and)\\s*\\d))\\s*([ap]\\.?m\\b\\.?|uhr|h\\b|heures|horas)?'
const SEPARATOR = '\\s*(?:-|–|—|to|until|till|bis|à|a|hasta|and|und|et)\\s*(?:las\\s+)?'
const RANGE = new RegExp(`${TIME}${SEPARATOR}${TIME.replace('(?<![\\d.,:/+-])', '')}`, 'giu')
const SINGLE = new RegExp(TIME, 'giu')

/**
 * The times that a text names: stretches, and where there are none single times. `10.30` counts only with a word for
 * o'clock or as a part of a stretch, since versions and amounts look alike.
 */
export function readTimes(text: string): NamedTime[] {
  const ranges = [...text.matchAll(RANGE)].flatMap(([whole, h1, m1, mark1, h2, m2, mark2]) => {
    const hasMark = mark1 !== undefined || mark2 !== undefined
    if (!hasMark && m1 === undefined && m2 === undefined) return []
    const end = toClock(h2, m2, mark2)
    const start = startOf(h1, m1, mark1, mark2, end)
    return start !== undefined && end !== undefined && start < end ? [{ start, end, whole }] : []
  })
  if (ranges.length > 0) return unrepeated(ranges.map(({ start, end }) => ({ start, end })))
  const singles = [...text.matchAll(SINGLE)].flatMap(([whole, hour, minute, mark]) => {
    if (mark === undefined && (minute === undefined || /\./.test(whole))) return []
    const start = toClock(hour, minute, mark)
    return start === undefined ? [] : [{ start }]
  })
  return unrepeated(singles)
}

/** `HH:MM` to minutes since midnight. */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** `11–12:30 pm`: the first takes the mark of the second, unless it would come after it then (`11–1 pm`). */
function startOf(
  hour: string | undefined,
  minute: string | undefined,
  mark: string | undefined,
  endMark: string | undefined,
  end: string | undefined,
): string | undefined {
  if (mark !== undefined || endMark === undefined || !/^[ap]/i.test(endMark)) return toClock(hour, minute, mark)
  const same = toClock(hour, minute, endMark)
  if (same !== undefined && end !== undefined && same < end) return same
  return /^p/i.test(endMark) ? toClock(hour, minute, 'am') : undefined
}

function toClock(hour: string | undefined, minute: string | undefined, mark = ''): string | undefined {
  const minutes = Number(minute ?? 0)
  let hours = Number(hour)
  if (/^[ap]/i.test(mark)) {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (/^p/i.test(mark) ? 12 : 0)
  }
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function unrepeated(times: readonly NamedTime[]): NamedTime[] {
  return times.filter(
    ({ start, end }, at) => times.findIndex((other) => other.start === start && other.end === end) === at,
  )
}
