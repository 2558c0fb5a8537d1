import { civilFromDays, type EpochDay } from '@afterword/engine'
import { MONTH, monthOf } from './calendar-words.ts'
import { type DayContext, type DayReader, type DaysFound, single, span, wordPattern } from './day-mention.ts'
import { civilDay, dayOfYear, lastOfMonth, mondayOf, mondayOfWeek } from './resolve-day.ts'

type Groups = Readonly<Record<string, string | undefined>>

const EARLY = /early|begin|start|first|anfang|debut|principio|inicio|comienzo|上旬|初|前半/
const MIDDLE = /mid|mitte|milieu|^mi|mediado|meados|hal[fv]|medio|中旬|半ば/

/** A working week, or the part of it that was named: its end is Friday. */
function weekOf(monday: EpochDay, part = ''): DaysFound | undefined {
  if (EARLY.test(part)) return span(monday, monday + 1)
  return MIDDLE.test(part) ? span(monday + 1, monday + 2) : span(monday, monday + 4)
}

const inWeeks =
  (weeks: number) =>
  ({ part }: Groups, { today }: DayContext) =>
    weekOf(mondayOf(today) + 7 * weeks, part)

const numberedWeek = ({ week, year }: Groups, { today }: DayContext) => {
  const monday = mondayOfWeek(today, Number(week), year)
  return monday === undefined || monday > today + 200 ? undefined : weekOf(monday)
}

function monthWindow(year: number, month: number, part = ''): DaysFound | undefined {
  const first = civilDay(year, month, 1)
  if (EARLY.test(part)) return span(first, civilDay(year, month, 10))
  if (MIDDLE.test(part)) return span(civilDay(year, month, 10), civilDay(year, month, part === '中旬' ? 20 : 15))
  return span(first, lastOfMonth(year, month))
}

const inMonths =
  (months: number) =>
  ({ part }: Groups, { today }: DayContext) => {
    const { year, month } = civilFromDays(today)
    const index = month - 1 + months
    return monthWindow(year + Math.floor(index / 12), (index % 12) + 1, part)
  }

function namedMonth({ month = '', year, part, first }: Groups, { today }: DayContext): DaysFound | undefined {
  const number = monthOf(month) ?? Number(month)
  const day = lastDay(today, number, year)
  if (day === undefined) return undefined
  const civil = civilFromDays(day)
  if (first) return span(civilDay(civil.year, civil.month, 1), civilDay(civil.year, civil.month, 15))
  return monthWindow(civil.year, civil.month, part)
}

/** The day before a month begins. */
function beforeMonth({ month = '' }: Groups, { today }: DayContext): DaysFound | undefined {
  const first = dayOfYear(today, monthOf(month) ?? 0, 1)
  return single(first === undefined ? undefined : first - 1)
}

/** The last day of a month; without a year, of the next such month that is not past. */
function lastDay(today: EpochDay, month: number, year?: string): EpochDay | undefined {
  if (year) return lastOfMonth(Number(year), month)
  const now = civilFromDays(today).year
  const found = lastOfMonth(now, month)
  return found !== undefined && found < today ? lastOfMonth(now + 1, month) : found
}

const PARTS = {
  en: '(?<part>early|beginning|start|first half|mid|middle|end|late|later|close|course)',
  de: '(?<part>anfang|beginn|mitte|ende|laufe?|verlaufe?)',
  fr: '(?<part>debut|milieu|mi|fin|courant|cours)',
  es: '(?<part>principios?|comienzos?|inicios?|mediados|finales|final|fines|fin)',
  pt: '(?<part>inicios?|comeco|meados|fim|fins|final|finais)',
  nl: '(?<part>begin|midden|medio|halverwege|half|eind|einde|loop)',
}
const YEAR = '(?:,? (?:de |del )?(?<year>20\\d\\d))?'
const M = `(?<month>${MONTH})`

const WEEKS: readonly [string, (groups: Groups, context: DayContext) => DaysFound | undefined][] = [
  [`(?:${PARTS.en}(?:-| )?(?:part )?(?:of |in )?)?(?:the )?(?:week after next|week after that)`, inWeeks(2)],
  [
    `(?:${PARTS.en}(?:-| )?(?:part )?(?:of |in )?)?(?:the )?(?:next|following|coming) (?:working |business )?week`,
    inWeeks(1),
  ],
  [
    `${PARTS.en}(?:-| )?(?:part )?(?:of |in )?(?:the |this )(?:working )?week|this (?:coming )?week|(?:rest|remainder) of (?:the|this) week|(?:the|all) week(?! of| commencing| beginning)|(?<=(?:by|before|until) )the weekend|week's end|eow|the week is (?:over|out|up)`,
    inWeeks(0),
  ],
  [`(?:${PARTS.de} )?(?:der )?ubernachste[rn]? woche`, inWeeks(2)],
  [`(?:${PARTS.de} )?(?:der )?(?:nachste[rn]?|kommende[rn]?|folgende[rn]?) (?:arbeits)?woche`, inWeeks(1)],
  [
    `(?:${PARTS.de} )?(?:dieser|diese|der laufenden|laufende) woche|(?:ende|laufe?) der woche|wochenende|wochenmitte`,
    inWeeks(0),
  ],
  [`(?:${PARTS.fr} (?:de |de la |du |d')?)?(?:la )?semaine (?:prochaine|suivante|qui vient|d'apres)`, inWeeks(1)],
  [`(?:${PARTS.fr} (?:de )?)(?:la |cette )?semaine|cette semaine`, inWeeks(0)],
  [`(?:${PARTS.es} de )?(?:la |l' )?(?:proxima semana|semana (?:que viene|proxima|siguiente|entrante))`, inWeeks(1)],
  [`${PARTS.es} de (?:la |esta )?semana|esta (?:misma )?semana`, inWeeks(0)],
  [`(?:${PARTS.pt} d[ae] )?(?:a |na )?(?:proxima semana|semana (?:que vem|seguinte|proxima))`, inWeeks(1)],
  [`${PARTS.pt} d(?:a|esta|essa) semana|(?:esta|nesta|desta) semana`, inWeeks(0)],
  [`(?:${PARTS.nl}(?: van)?(?: de)? )?(?:volgende|komende|aanstaande) (?:werk)?week`, inWeeks(1)],
  [`${PARTS.nl} van (?:de|deze) week|deze week`, inWeeks(0)],
  [
    `(?:die|diese) woche (?:um|vorbei|voruber|zu ende) ist|la semaine (?:se termine|soit (?:finie|terminee|ecoulee)|s'acheve)|(?:termine|acabe|finalice) (?:la|esta) semana|(?:a|esta) semana (?:acab(?:e|ar)|termin(?:e|ar))|(?:de|deze) week (?:om|voorbij) is`,
    inWeeks(0),
  ],
  [
    '(?:(?:ende|anfang|mitte) (?:der )?)?(?:kw|cw|kalenderwoche|calendar week) ?(?:nr\\.? ?|no\\.? ?)?(?<week>\\d{1,2})(?: ?/ ?(?<year>20\\d\\d|\\d\\d))?',
    numberedWeek,
  ],
  ['(?<week>\\d{1,2})\\. ?(?:kw|kalenderwoche)', numberedWeek],
  [
    '(?:(?:end of|early in|in|ende der|ende|fin de(?: la)?|finales de(?: la)?|final d[ea](?: la)?|fim da|eind(?:e)?(?: van)?) )?(?:week|wk|woche|semaine|semana|sem\\.?) ?(?:nr\\.? ?|no\\.? ?|n\\.?o? ?|#)?(?<week>[1-5]\\d|[2-9])(?![.:/-]?\\d)',
    numberedWeek,
  ],
]

const MONTH_WINDOWS: readonly [string, (groups: Groups, context: DayContext) => DaysFound | undefined][] = [
  [`${PARTS.en}(?:-| )?(?:of |in )?(?:the month of )?${M}${YEAR}`, namedMonth],
  [`${PARTS.de} ${M}${YEAR}`, namedMonth],
  [
    `(?<first>erste[nr]? (?:halfte (?:des )?|))${M}(?:s|halfte)?${YEAR}|(?<first>first half of )${M}${YEAR}`,
    namedMonth,
  ],
  [`${PARTS.fr}(?:-| )(?:du mois d[e'] ?|de |d')?${M}${YEAR}`, namedMonth],
  [`${PARTS.es} de ${M}${YEAR}`, namedMonth],
  [`${PARTS.pt} de ${M}${YEAR}`, namedMonth],
  [`${PARTS.nl} (?:van )?${M}${YEAR}`, namedMonth],
  [`(?:in|during|sometime in|im|en|em|no mes de|durante|nel) ${M}${YEAR}(?! \\d)`, namedMonth],
  [`(?:before|vor|avant|antes de|voor) (?:the (?:start|beginning) of )?${M}(?!\\.? ?(?:the )?\\d)`, beforeMonth],
  [`${PARTS.en}(?:-| )?(?:of |in )?next month|next month|the coming month`, inMonths(1)],
  [
    `${PARTS.en} of (?:the|this) month|this month|month(?:'s)?[- ]end|eom|the month is (?:over|out|through|up)`,
    inMonths(0),
  ],
  [
    `(?:der|dieser) monat (?:um|vorbei|voruber|zu ende) ist|le mois (?:se termine|soit (?:fini|termine|ecoule)|s'acheve)|(?:termine|acabe|finalice) (?:el|este) mes|(?:o|este) mes (?:acab(?:e|ar)|termin(?:e|ar))|(?:de|deze) maand (?:om|voorbij) is`,
    inMonths(0),
  ],
  [`(?:${PARTS.de} )?(?:des )?(?:nachsten|kommenden) monats?`, inMonths(1)],
  [`${PARTS.de} (?:des|dieses|diesen) monats?|diesen monat|monatsende|monatsmitte`, inMonths(0)],
  [`(?:${PARTS.fr} (?:du |de )?)?(?:le )?mois prochain`, inMonths(1)],
  [`${PARTS.fr} (?:du |de ce )?mois|ce mois-ci`, inMonths(0)],
  [`(?:${PARTS.es} (?:de |del )?)?(?:el )?(?:proximo mes|mes que viene|mes proximo)`, inMonths(1)],
  [`${PARTS.es} de(?:l| este)? mes|este mes`, inMonths(0)],
  [`(?:${PARTS.pt} d[eo] )?(?:o )?(?:proximo mes|mes que vem)`, inMonths(1)],
  [`${PARTS.pt} d(?:o|este) mes|este mes|neste mes`, inMonths(0)],
  [`(?:${PARTS.nl} )?volgende maand`, inMonths(1)],
  [`${PARTS.nl} (?:van )?(?:de|deze) maand|deze maand`, inMonths(0)],
  [
    "(?:the )?end of (?:the|this) year|year(?:'s)?[- ]end|jahresende|ende des jahres|fin (?:de l'annee|d'annee)|(?:fin|finales|final) de(?:l)? ano|(?:fim|final) do ano|eind(?:e)? van het jaar",
    (_, { today }) => single(civilDay(civilFromDays(today).year, 12, 31)),
  ],
]

const JAPANESE: readonly DayReader[] = [
  { pattern: /再来週(?<part>前半|中旬|半ば|末|中)?(?!の?[月火水木金土日]曜)/gu, read: inWeeks(2) },
  { pattern: /(?:来週|翌週)の?(?<part>前半|初め|初|半ば|後半|末|中|頭)?(?!の?[月火水木金土日]曜)/gu, read: inWeeks(1) },
  {
    pattern: /(?:今週|週)の?(?<part>前半|半ば|後半|末|中)(?!の?[月火水木金土日]曜)|今週(?!の?[月火水木金土日]曜)/gu,
    read: inWeeks(0),
  },
  { pattern: /来月(?!の?\d)の?(?<part>上旬|初め|初旬|中旬|半ば|下旬|末)?/gu, read: inMonths(1) },
  { pattern: /(?:今月|当月)(?!の?\d)の?(?<part>上旬|中旬|半ば|下旬|末|中)?|月(?<part>末)/gu, read: inMonths(0) },
  {
    pattern: /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月の?(?<part>上旬|初旬|初め|中旬|半ば|下旬|末|中)/gu,
    read: namedMonth,
  },
]

/** Weeks and months, as windows. */
export const WINDOW_READERS: readonly DayReader[] = [
  {
    pattern: /(?<month>\d{1,2})月(?<day>\d{1,2})日(?:\(.\))?の週/gu,
    read: ({ month, day }, { today }) => {
      const named = dayOfYear(today, Number(month), Number(day))
      return named === undefined ? undefined : weekOf(mondayOf(named))
    },
  },
  ...[...WEEKS, ...MONTH_WINDOWS].map(([source, read]) => ({ pattern: wordPattern(source), read })),
  ...JAPANESE,
]
