import { COUNT, readCount } from './count-words.ts'
import { type Shape, words } from './take.ts'

/** A time as it stands on a clock, checked later. */
export interface ClockWords {
  readonly hour: number
  readonly minute: number
  readonly half?: 'am' | 'pm'
  /** Written without minutes and without am or pm: `9`. */
  readonly bare: boolean
}

export interface ClockRange {
  readonly from: ClockWords
  readonly to: ClockWords
}

/** A part of a day: the minute since midnight that stands for it, and whether it names today. */
export interface DayPart {
  readonly minute: number
  readonly today: boolean
}

type Groups = Readonly<Record<string, string>>

const clock = (tag: string) =>
  `(?:(?<h${tag}>\\d{1,2})(?:[:h.](?<m${tag}>\\d{2})|h)?(?:\\s?(?<half${tag}>am|pm))?|(?<name${tag}>noon|midday|midnight))`

/** `9-10:30`, `from 3 to 4pm`. */
export const RANGES: readonly Shape<ClockRange>[] = [
  [
    words(`(?:from )?${clock('1')}\\s?(?:-|to|until|till)\\s?${clock('2')}`),
    (groups) => {
      const to = clockOf(groups, '2')
      return { from: withHalfOf(clockOf(groups, '1'), to), to }
    },
  ],
]

/** `3pm`, `15:00`, `15h30`, `noon`, `at 9`. */
export const CLOCKS: readonly Shape<ClockWords>[] = [
  [words('(?:at )?(?<h1>\\d{1,2})(?:[:h.](?<m1>\\d{2}))?\\s?(?<half1>am|pm)'), (groups) => clockOf(groups, '1')],
  [words('(?:at )?(?<h1>\\d{1,2})[:h](?<m1>\\d{2})?(?::\\d{2})?'), (groups) => clockOf(groups, '1')],
  [words('(?:at )?(?<name1>noon|midday|midnight)'), (groups) => clockOf(groups, '1')],
  [words("at (?<h1>\\d{1,2})(?: o'clock)?"), (groups) => clockOf(groups, '1')],
  [words("(?<h1>\\d{1,2}) o'clock"), (groups) => clockOf(groups, '1')],
]

/** Where offices, lunch and evenings usually begin; said back in full, so that nobody is misled. */
const PARTS: Readonly<Record<string, number>> = { morning: 9 * 60, afternoon: 14 * 60, evening: 18 * 60 }

export const DAY_PARTS: readonly Shape<DayPart>[] = [
  [
    words('(?:in the )?(?<today>this )?(?<part>morning|afternoon|evening)'),
    ({ part = '', today }) => ({ minute: PARTS[part] ?? 0, today: today !== undefined }),
  ],
  [words('tonight'), () => ({ minute: 20 * 60, today: true })],
]

/** `for 45 min`, in minutes. */
export const LENGTHS: readonly Shape<number>[] = [
  [words('for (?:an hour and a half|1\\.5 ?h(?:ours?|rs?)?)'), () => 90],
  [words('for half an hour'), () => 30],
  [words(`for (?<count>${COUNT}) ?m(?:in(?:ute)?s?)?`), ({ count = '' }) => readCount(count)],
  [
    words(`for (?<count>${COUNT}) ?h(?:(?:ou)?rs?)?(?: ?(?:and )?(?<more>\\d{1,2}) ?m?(?:in(?:ute)?s?)?)?`),
    ({ count = '', more = '0' }) => readCount(count) * 60 + Number(more),
  ],
]

/** `in 2 hours`, `20 min ago`, `now`: minutes from now. */
export const MINUTES_AWAY: readonly Shape<number>[] = [
  [words('(?:just |right )?now'), () => 0],
  [words('in half an hour'), () => 30],
  [words('half an hour ago'), () => -30],
  [words(`in (?<count>${COUNT}) ?(?:hours?|hrs?|h)`), ({ count = '' }) => readCount(count) * 60],
  [words(`(?<count>${COUNT}) ?(?:hours?|hrs?|h) ago`), ({ count = '' }) => readCount(count) * -60],
  [words(`in (?<count>${COUNT}) ?m(?:in(?:ute)?s?)?`), ({ count = '' }) => readCount(count)],
  [words(`(?<count>${COUNT}) ?m(?:in(?:ute)?s?)? ago`), ({ count = '' }) => -readCount(count)],
]

function clockOf(groups: Groups, tag: string): ClockWords {
  const name = groups[`name${tag}`]
  if (name !== undefined) return { hour: name === 'midnight' ? 0 : 12, minute: 0, bare: false }
  const half = groups[`half${tag}`]
  const minute = groups[`m${tag}`]
  return {
    hour: Number(groups[`h${tag}`]),
    minute: Number(minute ?? 0),
    ...(half === 'am' || half === 'pm' ? { half } : {}),
    bare: half === undefined && minute === undefined,
  }
}

/** `3-4pm`: both in the afternoon; `11-1pm`: from the morning into it. */
function withHalfOf(from: ClockWords, to: ClockWords): ClockWords {
  if (from.half !== undefined || to.half === undefined || from.hour > 12 || from.hour === 0) return from
  const crosses = from.hour % 12 > to.hour % 12
  return { ...from, half: crosses ? (to.half === 'pm' ? 'am' : 'pm') : to.half }
}
