import type { CalendarLimit } from '../ports/holidays.ts'

const LIMITS: { readonly [K in CalendarLimit['kind']]: (limit: Extract<CalendarLimit, { kind: K }>) => string } = {
  'no-region': () =>
    'No region is given, so no public holidays are known: Saturday and Sunday count as the weekend. Give the country or region of the employer, or yours (for example GB-ENG), to have them.',
  'unknown-region': ({ region }) =>
    `No public holidays are known for ${sayRegion(region)}: Saturday and Sunday count as the weekend.`,
  'country-only': ({ region, country }) =>
    `The holidays of ${region} are not known; those of ${sayRegion(country)} are used.`,
  'no-moving-feasts': ({ country }) =>
    `The calendar of ${sayRegion(country)} lacks the feasts that follow the moon (Holi, Diwali, both Eids and others): look before you call.`,
}

/** A country by its name; a part of one keeps its code. */
function sayRegion(region: string): string {
  if (region.includes('-')) return region
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }).of(region) ?? region
}

/** What a calendar does not know, as a sentence. */
export function sayLimit<K extends CalendarLimit['kind']>(limit: Extract<CalendarLimit, { kind: K }>): string {
  const say: (limit: Extract<CalendarLimit, { kind: K }>) => string = LIMITS[limit.kind as K]
  return say(limit)
}
