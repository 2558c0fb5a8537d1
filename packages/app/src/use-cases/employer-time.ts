import { type BusinessCalendar, type Case, plan } from '@afterword/engine'

/** An instant with the offset of the employer's time zone: its day is the day they live in. */
export function inEmployerTime(theCase: Case, instant: string, calendar: BusinessCalendar): string {
  return plan(theCase, { now: instant, calendar }).now
}
