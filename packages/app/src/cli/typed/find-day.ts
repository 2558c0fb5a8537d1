import { zonedIn } from '../../wording/moments/moment.ts'
import { readTypedDay } from './read-typed-day.ts'
import type { TypedSetting } from './typed-reading.ts'

/** A day within a sentence, and the sentence without it. */
export type FoundDay =
  | {
      readonly kind: 'found'
      readonly day: string
      /** Where it was told in calendar days from now: how many. */
      readonly inDays?: number
      readonly rest: string
    }
  | { readonly kind: 'impossible'; readonly message: string }

/** More words than these tell no day. */
const MOST_WORDS = 6
const IN_DAYS = /^(?:in|within) \S+(?: couple of| few)? (?:days?|weeks?)$/

/** The longest run of words in a sentence that names a day; a whole week or month counts as its last day. */
export function findDay(text: string, setting: TypedSetting): FoundDay | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '')
  let impossible: string | undefined
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).join(' ')
      const read = readTypedDay(run, { ...setting, stretch: 'last-day' })
      if (read.kind === 'day') {
        const rest = [...words.slice(0, from), ...words.slice(from + length)].join(' ')
        const inDays = IN_DAYS.test(run) ? daysTo(read.day, setting) : undefined
        return { kind: 'found', day: read.day, rest, ...(inDays !== undefined && { inDays }) }
      }
      if (/^There is no /.test(read.message)) impossible ??= read.message
    }
  }
  return impossible === undefined ? undefined : { kind: 'impossible', message: impossible }
}

function daysTo(day: string, { now, zone }: TypedSetting): number {
  return zonedIn(zone, now).toPlainDate().until(day, { largestUnit: 'days' }).days
}
