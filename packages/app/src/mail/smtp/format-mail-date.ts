import { Temporal } from 'temporal-polyfill'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An instant as the Date header has it (RFC 5322), in UTC: `Tue, 15 Sep 2026 12:00:00 +0000`. */
export function formatMailDate(instant: string): string {
  const { dayOfWeek, day, month, year, hour, minute, second } = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC')
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [hour, minute, second].map(two).join(':')
  return `${WEEKDAYS[dayOfWeek - 1]}, ${two(day)} ${MONTHS[month - 1]} ${year} ${time} +0000`
}
