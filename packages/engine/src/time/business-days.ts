import { type EpochDay, type IsoWeekday, parseDay, weekdayOf } from './day.ts'

/**
 * Which days are no business days in a region. The engine is handed one; it never looks holidays up.
 * `weekend`: ISO weekdays (Monday 1 … Sunday 7). `holidays`: public holidays as `YYYY-MM-DD`, substitute days included.
 */
export interface BusinessCalendar {
  readonly weekend: readonly IsoWeekday[]
  readonly holidays: Iterable<string>
}

/** Monday to Friday, no holidays: what holds where no region is known. */
export const PLAIN_CALENDAR: BusinessCalendar = { weekend: [6, 7], holidays: [] }

/** Arithmetic on business days (etiquette: *bd*, *on-or-after*, *D + n bd*). */
export interface BusinessDays {
  isBusinessDay(day: EpochDay): boolean
  /** The first business day on or after that day. */
  onOrAfter(day: EpochDay): EpochDay
  /** The n-th business day strictly after that day (n ≥ 1). */
  plus(day: EpochDay, n: number): EpochDay
}

const compiled = new WeakMap<BusinessCalendar, BusinessDays>()

/** A calendar made ready for arithmetic, once for each calendar object. Throws when every weekday is weekend. */
export function businessDaysOf(calendar: BusinessCalendar): BusinessDays {
  let days = compiled.get(calendar)
  if (!days) {
    days = compile(calendar)
    compiled.set(calendar, days)
  }
  return days
}

function compile(calendar: BusinessCalendar): BusinessDays {
  const weekend = new Set<IsoWeekday>(calendar.weekend)
  if (weekend.size >= 7) throw new RangeError('A calendar needs at least one weekday that is no weekend.')
  const holidays = new Set<EpochDay>()
  for (const text of calendar.holidays) {
    const day = parseDay(text)
    if (day === undefined) throw new RangeError(`A holiday must be a day as YYYY-MM-DD, not "${text}".`)
    holidays.add(day)
  }
  const isBusinessDay = (day: EpochDay) => !weekend.has(weekdayOf(day)) && !holidays.has(day)
  const onOrAfter = (day: EpochDay) => {
    let found = day
    while (!isBusinessDay(found)) found += 1
    return found
  }
  return {
    isBusinessDay,
    onOrAfter,
    plus: (day, n) => {
      let found = day
      for (let left = n; left > 0; left -= 1) found = onOrAfter(found + 1)
      return found
    },
  }
}
