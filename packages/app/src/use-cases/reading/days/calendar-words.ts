import type { IsoWeekday } from '@afterword/engine'

/** The months' names in English, German, French, Spanish, Portuguese, Dutch and Italian, folded, January first. */
const MONTHS = [
  'january|jan|januar|janner|janvier|janv|enero|ene|janeiro|januari|gennaio',
  'february|feb|februar|feber|fevrier|fevr|fev|febrero|fevereiro|februari|febbraio',
  'march|mar|marz|maerz|mrz|mars|marzo|marco|maart|mrt',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maio|mei|maggio',
  'june|jun|juni|juin|junio|junho|giugno',
  'july|jul|juli|juillet|juil|julio|julho|luglio',
  'august|aug|aout|agosto|ago|augustus',
  'september|sept|sep|septembre|septiembre|setiembre|setembro|settembre',
  'october|oct|oktober|okt|octobre|octubre|outubro|ottobre',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|dezember|dez|decembre|diciembre|dic|dezembro|dicembre',
]

const WEEKDAYS = [
  'monday|montag|lundi|lunes|segunda-feira|maandag|lunedi',
  'tuesday|dienstag|mardi|martes|terca-feira|dinsdag|martedi',
  'wednesday|mittwoch|mercredi|miercoles|quarta-feira|woensdag|mercoledi',
  'thursday|donnerstag|jeudi|jueves|quinta-feira|donderdag|giovedi',
  'friday|freitag|vendredi|viernes|sexta-feira|vrijdag|venerdi',
  'saturday|samstag|sonnabend|samedi|sabado|zaterdag|sabato',
  'sunday|sonntag|dimanche|domingo|zondag|domenica',
]

/** Short forms, which count as weekdays only where a date or a preposition makes them so. */
const SHORT_WEEKDAYS = [
  'mon|mo|lun|seg|ma|segunda',
  'tue|tues|di|mar|ter|terca',
  'wed|weds|mi|mer|mie|qua|wo|quarta',
  'thu|thur|thurs|do|jeu|jue|qui|quinta',
  'fri|fr|ven|vie|sex|vr|sexta',
  'sat|sa|sam|sab|za',
  'sun|so|dim|dom|zo',
]

const COUNTS = [
  'a|an|one|ein|eine|einem|einer|eines|un|une|una|uno|um|uma|een|一',
  'two|zwei|deux|dos|dois|duas|twee|couple of|couple|un par de|um par de|二',
  'three|drei|trois|tres|drie|三',
  'four|vier|quatre|cuatro|quatro|四',
  'five|funf|fuenf|cinq|cinco|vijf|五',
  'six|sechs|seis|zes|六',
  'seven|sieben|sept|siete|sete|zeven|七',
  'eight|acht|huit|ocho|oito|八',
  'nine|neun|neuf|nueve|nove|negen|九',
  'ten|zehn|dix|diez|dez|tien|十',
]

const asMap = <T extends number>(rows: readonly string[]) =>
  new Map(rows.flatMap((row, index) => row.split('|').map((word): [string, T] => [word, (index + 1) as T])))

const months = asMap(MONTHS)
const weekdays = new Map([...asMap<IsoWeekday>(SHORT_WEEKDAYS), ...asMap<IsoWeekday>(WEEKDAYS)])
const counts = new Map([
  ...asMap(COUNTS),
  ['twelve', 12],
  ['fourteen', 14],
  ['fifteen', 15],
  ['vierzehn', 14],
  ['quinze', 15],
  ['quince', 15],
  ['veertien', 14],
] as const)

const byLength = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

/** Alternatives for a regular expression, longest first. */
export const MONTH = byLength(months.keys())
export const WEEKDAY = byLength(asMap(WEEKDAYS).keys())
export const ANY_WEEKDAY = byLength(weekdays.keys())
export const COUNT = `\\d{1,2}|${byLength(counts.keys())}`

export const monthOf = (word: string): number | undefined => months.get(word)
export const weekdayNamed = (word: string): IsoWeekday | undefined => weekdays.get(word)
export const countOf = (word: string): number | undefined => counts.get(word) ?? (Number(word) || undefined)
