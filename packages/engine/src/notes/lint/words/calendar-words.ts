export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')

const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Monday 1 … Sunday 7 by English name or its usual short form; undefined for other words. */
export function weekdayNumber(word: string): number | undefined {
  const index = WEEKDAYS.indexOf(word)
  return index === -1 ? (Object.hasOwn(SHORT_WEEKDAYS, word) ? SHORT_WEEKDAYS[word] : undefined) : index + 1
}

/** January 1 … December 12 by English name or its usual short form; undefined for other words. */
export function monthNumber(word: string): number | undefined {
  const index = MONTHS.indexOf(word)
  return index === -1 ? (Object.hasOwn(SHORT_MONTHS, word) ? SHORT_MONTHS[word] : undefined) : index + 1
}

/** Holidays and feasts as one word each. */
export const HOLIDAY_WORDS =
  'christmas xmas easter thanksgiving halloween hanukkah chanukah passover ramadan eid diwali holi navratri pongal onam ' +
  'lent advent pentecost whitsun epiphany midsummer juneteenth kwanzaa yom kippur rosh hashanah purim sukkot vesak tet ' +
  'nowruz carnival mardi gras bastille anzac boxing hogmanay michaelmas independence memorial labor labour presidents veterans'
