import { Temporal } from 'temporal-polyfill'
import { DATES, type DayWords, NEAR_DAYS } from './day-words.ts'
import { type Shape, takeFirst } from './take.ts'
import {
  CLOCKS,
  type ClockRange,
  type ClockWords,
  DAY_PARTS,
  type DayPart,
  LENGTHS,
  MINUTES_AWAY,
  RANGES,
} from './time-words.ts'

/** What was found in words about time; nothing is looked up yet. */
export interface Phrase {
  /** Written in full, with their offset. */
  readonly instants: readonly string[]
  /** Two at most: a date, and the weekday that goes with it. */
  readonly days: readonly DayWords[]
  readonly away?: number | undefined
  readonly range?: ClockRange | undefined
  readonly clock?: ClockWords | undefined
  readonly part?: DayPart | undefined
  /** Minutes. */
  readonly length?: number | undefined
  /** What nobody understood; empty when all was. */
  readonly rest: string
}

const INSTANT = /\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})(?![\p{L}\p{N}])/gu
const LOCAL = /(\d{4}-\d{2}-\d{2})t(?=\d{2}:\d{2})/g
/** Words that join the others and tell nothing. */
const JOINING =
  /(?<![\p{L}\p{N}])(?:on|at|by|the|of|and|from|around|about|before|until|till|to)(?![\p{L}\p{N}])|[|,;.-]/gu

/** Takes words about time apart. */
export function readPhrase(typed: string): Phrase {
  let text = smooth(typed)
  const take = <T>(shapes: readonly Shape<T>[]): T | undefined => {
    const taken = takeFirst(text, shapes)
    if (taken) text = taken.rest
    return taken?.found
  }
  const instants = (text.match(INSTANT) ?? []).flatMap(instantOf)
  if (instants.length > 0) text = text.replaceAll(INSTANT, ' ')
  text = text.replaceAll(LOCAL, '$1 ')
  const date = take(DATES)
  const away = take(MINUTES_AWAY)
  const length = take(LENGTHS)
  const range = take(RANGES)
  const clock = range ? undefined : take(CLOCKS)
  const part = take(DAY_PARTS)
  const near = take(NEAR_DAYS)
  const days = [date, near].filter((one) => one !== undefined)
  const rest = text.replaceAll(JOINING, ' ').replaceAll(/\s+/g, ' ').trim()
  return { instants, days, away, length, range, clock, part, rest }
}

/** One way of writing spaces, dashes, letters and halves of the day. */
function smooth(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll('’', "'")
    .replaceAll(/(?<=\d\s?)([ap])\.\s?m\.?/g, '$1m')
    .replaceAll(',', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function instantOf(text: string): string[] {
  try {
    return [Temporal.Instant.from(text.toUpperCase()).toString()]
  } catch {
    return []
  }
}
