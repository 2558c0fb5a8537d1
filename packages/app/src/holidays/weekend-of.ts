import type { BusinessCalendar } from '@afterword/engine'

type Weekend = BusinessCalendar['weekend']

interface WeekInfo {
  weekend: number[]
}

export const SATURDAY_AND_SUNDAY: Weekend = [6, 7]

/** The weekend of an ISO 3166-1 country after CLDR (Israel: Friday and Saturday; India: Sunday). */
export function weekendOf(country: string): Weekend {
  const locale: Intl.Locale & { getWeekInfo?: () => WeekInfo } = new Intl.Locale(`und-${country}`)
  const weekend = locale.getWeekInfo?.().weekend.filter(isWeekday)
  return weekend ?? SATURDAY_AND_SUNDAY
}

export function isWeekday(value: unknown): value is Weekend[number] {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7
}
