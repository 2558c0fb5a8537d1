import { DATE_READERS } from './date-readers.ts'
import type { DayContext, DayMention } from './day-mention.ts'
import { mondayOf } from './resolve-day.ts'
import { SPAN_READERS } from './span-readers.ts'
import { WEEKDAY_READERS } from './weekday-readers.ts'
import { WINDOW_READERS } from './window-readers.ts'

const READERS = [
  ...WINDOW_READERS.slice(0, 1),
  ...DATE_READERS,
  ...SPAN_READERS,
  ...WINDOW_READERS.slice(1),
  ...WEEKDAY_READERS,
]

/** Words that make the week of a date out of it: "the week of 12 October". */
const WEEK_OF =
  /(?:week (?:of|commencing|beginning|starting)(?: on)?(?: the)?|w\/c|wc|woche (?:vom|ab|ab dem|um den|des)|semaine (?:du|commencant le)|semana (?:del?|do)(?: dia)?|week van(?: de)?) ?$/

/** The days named in a folded sentence, in order, none overlapping: of two that start alike the one said in more words. */
export function findDays(folded: string, context: DayContext): DayMention[] {
  const found = READERS.flatMap(({ pattern, read }, rank) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const days = read(match.groups ?? {}, context)
      return days ? [{ at: match.index, end: match.index + match[0].length, ...days, rank }] : []
    }),
  )
  found.sort((a, b) => a.rank - b.rank || a.at - b.at)
  const taken: typeof found = []
  for (const mention of found.toSorted((a, b) => b.end - b.at - (a.end - a.at) || a.rank - b.rank))
    if (taken.every((other) => mention.end <= other.at || mention.at >= other.end)) taken.push(mention)
  return taken.map(({ rank: _, ...mention }) => asWeekOf(mention, folded)).toSorted((a, b) => a.at - b.at)
}

function asWeekOf(mention: DayMention, folded: string): DayMention {
  const words = WEEK_OF.exec(folded.slice(0, mention.at))
  if (!words) return mention
  const monday = mondayOf(mention.first)
  return { ...mention, at: words.index, first: monday, last: monday + 4, loose: true }
}
