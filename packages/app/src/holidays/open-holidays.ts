import type { CalendarLimit, Holidays, RegionCalendar, YearRange } from '../ports/holidays.ts'
import type { DaysShelf, KeptDays } from './kept-days.ts'
import { findPublicDays } from './public-days.ts'
import { SATURDAY_AND_SUNDAY, weekendOf } from './weekend-of.ts'

/** Countries whose days lack the feasts that follow the moon; seen in date-holidays 3.37. */
const WITHOUT_MOVING_FEASTS: ReadonlySet<string> = new Set(['IN'])

const NO_REGION: RegionCalendar = {
  calendar: { weekend: SATURDAY_AND_SUNDAY, holidays: [] },
  limits: [{ kind: 'no-region' }],
}

/** Weekends after CLDR and holidays after date-holidays, kept in memory and on the shelf. */
export function openHolidays(shelf: DaysShelf): Holidays {
  const built = new Map<string, Promise<RegionCalendar>>()
  return {
    calendarOf: (region, years) => {
      if (region === undefined) return Promise.resolve(NO_REGION)
      const key = `${region} ${years.from} ${years.to}`
      const calendar = built.get(key) ?? buildCalendar(shelf, region, years)
      built.set(key, calendar)
      return calendar
    },
  }
}

async function buildCalendar(shelf: DaysShelf, region: string, years: YearRange): Promise<RegionCalendar> {
  const wanted = Array.from({ length: years.to - years.from + 1 }, (_, index) => String(years.from + index))
  const days = await knowDays(shelf, region, wanted)
  const [country = region] = region.split('-')
  if (days.as === 'nobody') {
    const limits: CalendarLimit[] = [{ kind: 'unknown-region', region }]
    return { calendar: { weekend: SATURDAY_AND_SUNDAY, holidays: [] }, limits }
  }
  const limits: CalendarLimit[] = []
  if (days.as === 'country') limits.push({ kind: 'country-only', region, country })
  if (WITHOUT_MOVING_FEASTS.has(country)) limits.push({ kind: 'no-moving-feasts', country })
  const holidays = wanted.flatMap((year) => days.years[year] ?? [])
  return { calendar: { weekend: days.weekend, holidays }, limits }
}

async function knowDays(shelf: DaysShelf, region: string, wanted: readonly string[]): Promise<KeptDays> {
  const kept = await shelf.read(region)
  if (kept && (kept.as === 'nobody' || wanted.every((year) => year in kept.years))) return kept
  const found = await findPublicDays(region)
  if (found.kind === 'unknown') {
    const nobody: KeptDays = { as: 'nobody', weekend: SATURDAY_AND_SUNDAY, years: {} }
    await shelf.write(region, nobody)
    return nobody
  }
  const years: KeptDays['years'] = { ...kept?.years }
  for (const year of wanted) years[year] ??= found.days(Number(year))
  const days: KeptDays = { as: found.as, weekend: weekendOf(region.split('-')[0] ?? region), years }
  await shelf.write(region, days)
  return days
}
