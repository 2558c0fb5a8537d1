import { isZone } from './invitation-fields.ts'

/**
 * Abbreviations that mean one zone, or zones with the same clock. Not CST, IST, BST or AST: each is used on two
 * continents.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  CET: 'Europe/Brussels',
  CEST: 'Europe/Brussels',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  EET: 'Europe/Athens',
  EEST: 'Europe/Athens',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  JST: 'Asia/Tokyo',
  SGT: 'Asia/Singapore',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
}

/** Cities whose name people put before "time", and the zone of each. */
const CITIES: Readonly<Record<string, string>> = {
  london: 'Europe/London',
  uk: 'Europe/London',
  dublin: 'Europe/Dublin',
  lisbon: 'Europe/Lisbon',
  lisboa: 'Europe/Lisbon',
  madrid: 'Europe/Madrid',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  berliner: 'Europe/Berlin',
  german: 'Europe/Berlin',
  zurich: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  amsterdam: 'Europe/Amsterdam',
  'new york': 'America/New_York',
  eastern: 'America/New_York',
  chicago: 'America/Chicago',
  pacific: 'America/Los_Angeles',
  'los angeles': 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  singapore: 'Asia/Singapore',
  tokyo: 'Asia/Tokyo',
  sydney: 'Australia/Sydney',
  auckland: 'Pacific/Auckland',
}

const IANA =
  /(?<![\p{L}/:.])(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?/gu
/** Behind a time only: CT is also a state, and ET the beginning of a French sentence. */
const BEHIND_TIME = new RegExp(
  `\\d(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s?Uhr)?\\s*\\(?(${Object.keys(ABBREVIATIONS).join('|')})(?![\\p{L}+/-])`,
  'gu',
)
const CITY = Object.keys(CITIES).join('|')
const CITY_TIME = new RegExp(
  `(?<!\\p{L})(?:(${CITY})\\s+(?:local\\s+)?(?:time|zeit)|(?:heure|hora) de (${CITY}))(?!\\p{L})`,
  'giu',
)

/** The zone in which the times of a text are meant; undefined when it names none, or several. */
export function readZoneWord(text: string): string | undefined {
  const zones = new Set([
    ...[...text.matchAll(IANA)].map(([name]) => name).filter(isZone),
    ...[...text.matchAll(BEHIND_TIME)].map(([, name = '']) => ABBREVIATIONS[name]),
    ...[...text.matchAll(CITY_TIME)].map(([, one, other]) => CITIES[(one ?? other ?? '').toLowerCase()]),
  ])
  return zones.size === 1 ? [...zones][0] : undefined
}
