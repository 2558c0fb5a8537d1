import { civilFromDays } from '@afterword/engine'
import { ANY_WEEKDAY, MONTH, monthOf } from './calendar-words.ts'
import { type DayReader, single, span, wordPattern } from './day-mention.ts'
import { civilDay, dayOfMonth, dayOfYear } from './resolve-day.ts'

const ORDINAL = '(?:st|nd|rd|th|er|eme|e|o|a|ste|de|\\.)?'
const YEAR = '(?:[ ,.]*(?:de |del |do )?(?<year>20\\d\\d))?'
const OF = "(?: of| de| d'| do| van)?"
const WEEKDAY_BEFORE = `(?:(?:${ANY_WEEKDAY})\\.?,? ?(?:the |den |dem |der |le |el |dia |o |de )?)?`
/** What makes a number a time, an amount or a part of something else. */
const NO_DAY =
  "(?! ?(?:[:%€$£/]|h\\b|hs\\b|hrs?\\b|uhr|am\\b|pm\\b|a\\.m|p\\.m|o'clock|heures|horas?\\b|uur|jahre?|years?|ans\\b|anos?\\b|people|minut|stunden|hours|days|tagen?|jours|dias?\\b|weeks?|wochen?|semaines?|semanas?|weken|months?|monaten?|mois|mes))(?![.,]\\d)"

/** Dates with a day of the month. */
export const DATE_READERS: readonly DayReader[] = [
  {
    pattern: /(?<![\d/.-])(?<year>20\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu,
    read: ({ year, month, day }) => single(civilDay(Number(year), Number(month), Number(day))),
  },
  {
    pattern:
      /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<first>\d{1,2})日?(?:\(.\))?\s?(?:-|~|〜|～|から|ー)\s?(?:(?<lastMonth>\d{1,2})月)?(?<last>\d{1,2})日(?:\(.\)|\(.曜日?\))?/gu,
    read: ({ year, month, first, lastMonth, last }, { today }) =>
      span(
        dayOfYear(today, Number(month), Number(first), year),
        dayOfYear(today, Number(lastMonth ?? month), Number(last), lastMonth === undefined ? year : undefined),
      ),
  },
  {
    pattern: /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:\(.\)|\(.曜日?\))?/gu,
    read: ({ year, month, day }, { today }) => single(dayOfYear(today, Number(month), Number(day), year)),
  },
  {
    pattern: wordPattern(
      `${WEEKDAY_BEFORE}(?<first>\\d{1,2})${ORDINAL} ?(?:-|to|until|through|bis(?: zum)?|and|und|or|oder|au|al|et|ou|a|y|o|e|ou|tot(?: en met)?|t/m|en|of) ?(?:${WEEKDAY_BEFORE})(?:the )?(?<last>\\d{1,2})${ORDINAL}${OF} ?(?<month>${MONTH})\\.?${YEAR}`,
    ),
    read: ({ first, last, month, year }, { today }) => {
      const number = monthOf(month ?? '') ?? 0
      return span(dayOfYear(today, number, Number(first), year), dayOfYear(today, number, Number(last), year))
    },
  },
  {
    pattern: wordPattern(
      `${WEEKDAY_BEFORE}(?:(?:the )?first (?:day )?of|premier|primero de|primeiro de|eerste van) (?<month>${MONTH})${YEAR}`,
    ),
    read: ({ month, year }, { today }) => single(dayOfYear(today, monthOf(month ?? '') ?? 0, 1, year)),
  },
  {
    pattern: wordPattern(`${WEEKDAY_BEFORE}(?:the )?(?<day>\\d{1,2})${ORDINAL}${OF} ?(?<month>${MONTH})\\.?${YEAR}`),
    read: ({ day, month, year }, { today }) => single(dayOfYear(today, monthOf(month ?? '') ?? 0, Number(day), year)),
  },
  {
    pattern: wordPattern(
      `${WEEKDAY_BEFORE}(?<month>${MONTH})\\.? (?:the )?(?<first>\\d{1,2})${ORDINAL} ?(?:-|to|through|thru|and|or) ?(?:the )?(?<last>\\d{1,2})${ORDINAL}${NO_DAY}${YEAR}`,
    ),
    read: ({ first, last, month, year }, { today }) => {
      const number = monthOf(month ?? '') ?? 0
      return span(dayOfYear(today, number, Number(first), year), dayOfYear(today, number, Number(last), year))
    },
  },
  {
    pattern: wordPattern(`${WEEKDAY_BEFORE}(?<month>${MONTH})\\.? (?:the )?(?<day>\\d{1,2})${ORDINAL}(?!:\\d)${YEAR}`),
    read: ({ day, month, year }, { today }) => single(dayOfYear(today, monthOf(month ?? '') ?? 0, Number(day), year)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d./-])(?:(?:${ANY_WEEKDAY})\\.?,? ?(?:den |dem |der |le |el |dia |the )?)?(?<one>\\d{1,2})(?<sign>[./-])(?<two>\\d{1,2})(?:\\k<sign>(?<year>20\\d\\d|\\d\\d)(?!\\d)|\\.(?!\\d)|(?![\\d./-]))(?! ?(?:uhr|h\\b|am\\b|pm\\b|%))`,
      'gu',
    ),
    read: ({ one = '', two = '', sign, year }, { today, monthFirst }) => {
      if (one === '24' && two === '7' && !year) return undefined
      if (sign === '-' && !year) return undefined
      const [a, b] = [Number(one), Number(two)]
      const isMonthFirst = sign !== '.' && (b > 12 || (monthFirst && a <= 12))
      return single(isMonthFirst ? dayOfYear(today, a, b, year) : dayOfYear(today, b, a, year))
    },
  },
  {
    pattern: wordPattern(
      '(?<=\\b(?:op|uiterlijk|voor|tot|tot en met|t/m|vanaf|per|rond|dag) )(?<day>\\d{1,2})-(?<month>\\d{1,2})(?![-\\d])',
    ),
    read: ({ day, month }, { today }) => single(dayOfYear(today, Number(month), Number(day))),
  },
  {
    pattern: wordPattern(`(?:(?:${ANY_WEEKDAY}),? )?the (?<day>\\d{1,2})(?:st|nd|rd|th)`),
    read: ({ day }, { today }) => single(dayOfMonth(today, Number(day))),
  },
  {
    pattern: wordPattern(
      `(?:${ANY_WEEKDAY})\\.?,? (?:the |den |dem |der |le |el |dia |de )?(?<day>\\d{1,2})${ORDINAL}${NO_DAY}`,
    ),
    read: ({ day }, { today }) => single(dayOfMonth(today, Number(day))),
  },
  {
    pattern: wordPattern(
      `(?<=\\b(?:by|on|until|till|before|after|am|bis|zum|den|dem|vom|le|au|du|el|al|del|dia|de) )(?<day>\\d{1,2})(?:st|nd|rd|th|er|e|\\.)(?! ?(?:${MONTH}|runde|round|stock|etage|etapa|stage|interview|gesprach|woche|quartal|floor))${NO_DAY}`,
    ),
    read: ({ day }, { today }) => single(dayOfMonth(today, Number(day))),
  },
  {
    pattern: wordPattern(`(?<=\\b(?:le|au|el|al|del|dia) )(?<day>\\d{1,2})(?! ?(?:${MONTH}))${NO_DAY}`),
    read: ({ day }, { today }) => single(dayOfMonth(today, Number(day))),
  },
  {
    pattern: /(?<which>今月|当月|来月)の?(?<day>\d{1,2})日(?:\(.\)|\(.曜日?\))?/gu,
    read: ({ which, day }, { today }) => {
      const { year, month } = civilFromDays(today)
      const ahead = which === '来月' ? 1 : 0
      return single(civilDay(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, Number(day)))
    },
  },
  {
    pattern: /(?<![月\d])(?<day>\d{1,2})日(?!間|以内|程度|ほど|前|後|本)(?:\(.\)|\(.曜日?\))?/gu,
    read: ({ day }, { today }) => single(dayOfMonth(today, Number(day))),
  },
]
