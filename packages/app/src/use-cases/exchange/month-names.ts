import { plainLetters } from '../plain-letters.ts'

/** Month names and their abbreviations in English, German, French and Spanish, without accents, and their numbers. */
const NAMES: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene',
  'february feb februar fevrier fevr febrero',
  'march mar marz maerz mars marzo mrz',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez decembre diciembre dic',
]

const WEEKDAYS: readonly string[] = [
  'monday mon montag mo lundi lun lunes',
  'tuesday tue tues dienstag di mardi martes',
  'wednesday wed mittwoch mi mercredi mer miercoles mie',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue',
  'friday fri freitag fr vendredi ven viernes vie',
  'saturday sat samstag sonnabend sa samedi sam sabado sab',
  'sunday sun sonntag so dimanche dim domingo dom',
]

const MONTHS = numbersOf(NAMES)
const DAYS = numbersOf(WEEKDAYS)

/** A name as a pattern that takes accents or leaves them; longest first. */
export const MONTH_PATTERN = patternOf([...MONTHS.keys()])
export const WEEKDAY_PATTERN = patternOf([...DAYS.keys()])

/** 1 for January; undefined when it is no month. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(plainLetters(name))
}

/** 1 for Monday; undefined when it is no weekday. */
export function weekdayNumberOf(name: string): number | undefined {
  return DAYS.get(plainLetters(name))
}

function numbersOf(names: readonly string[]): Map<string, number> {
  return new Map(names.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)))
}

function patternOf(names: readonly string[]): string {
  const accented: Readonly<Record<string, string>> = { a: '[aáäâ]', e: '[eéèê]', o: '[oóö]', u: '[uúüû]' }
  return names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[aeou]/g, (letter) => accented[letter] ?? letter))
    .join('|')
}
