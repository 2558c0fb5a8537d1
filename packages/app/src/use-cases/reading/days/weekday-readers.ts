import type { EpochDay, IsoWeekday } from '@afterword/engine'
import { COUNT, countOf, WEEKDAY, weekdayNamed } from './calendar-words.ts'
import { type DayContext, type DayReader, single, span, wordPattern } from './day-mention.ts'
import { comingWeekday, mondayOf } from './resolve-day.ts'

type Groups = Readonly<Record<string, string | undefined>>

const D = `(?<weekday>${WEEKDAY})`
const PT =
  '(?<weekday>segunda|terca|quarta|quinta|sexta)(?:-feira)?(?! (?:ordem|entrevista|fase|ronda|etapa|rodada|conversa|reuniao|parte|vez|semana|opcao))'
const TIME_OF_DAY = '(?:s?(?:abend|nachmittag|vormittag|mittag|morgen|fruh)|avond|middag|ochtend)?'

const inWeek =
  (weeks: number) =>
  ({ weekday = '' }: Groups, { today }: DayContext) => {
    const number = weekdayNamed(weekday)
    return number === undefined ? undefined : single(mondayOf(today) + 7 * weeks + number - 1)
  }

const coming = ({ weekday = '', count }: Groups, { today }: DayContext) => {
  const number = weekdayNamed(weekday)
  if (number === undefined) return undefined
  return single(comingWeekday(today, number) + 7 * (countOf(count ?? '') ?? 0))
}

/** "Wed-Thu": the first of them may be today, though not the last. */
const fromTo = ({ from = '', weekday = '' }: Groups, { today }: DayContext) => {
  const [first, last] = [weekdayNamed(from), weekdayNamed(weekday)]
  if (first === undefined || last === undefined) return undefined
  const end = comingWeekday(today, last)
  return span(end - ((last - first + 7) % 7), end)
}

/** "Nächsten Donnerstag": the one to come, but on a Wednesday that would be called tomorrow. */
const nextOne = ({ weekday = '' }: Groups, { today }: DayContext) => {
  const number = weekdayNamed(weekday)
  if (number === undefined) return undefined
  const day = comingWeekday(today, number)
  return single(day - today > 1 ? day : day + 7)
}

/** "Next Tuesday" in English and Dutch: the one of next week, which on most days is also the next to come. */
const ofNextWeek = inWeek(1)

const KANJI = ['月', '火', '水', '木', '金', '土', '日']

const japanese =
  (weekOffset: number | undefined) =>
  ({ kanji = '' }: Groups, { today }: DayContext) => {
    const number = (KANJI.indexOf(kanji) + 1) as IsoWeekday
    const day: EpochDay =
      weekOffset === undefined ? comingWeekday(today, number) : mondayOf(today) + 7 * weekOffset + number - 1
    return single(day)
  }

const PATTERNS: readonly [string, DayReader['read']][] = [
  [`(?<count>${COUNT}) weeks? (?:from|on) (?:this )?${D}`, coming],
  [`${D},? (?:of )?(?:the )?(?:week after next)`, inWeek(2)],
  [`${D},? (?:of |in )?(?:the )?(?:next|following|coming) week|next week(?:,| on)? ${D}|next ${D}`, ofNextWeek],
  [`${D} week`, ({ weekday }, context) => coming({ weekday, count: '1' }, context)],
  [`${D} week after next`, inWeek(2)],
  [`(?:ubernachste[nr]?) ${D}|${D} (?:der )?ubernachste[nr]? woche`, inWeek(2)],
  [
    `${D}${TIME_OF_DAY},? (?:der |in der )?(?:nachste[nr]?|kommende[nr]?|folgende[nr]?) woche|(?:nachste|kommende) woche(?: am)? ${D}`,
    ofNextWeek,
  ],
  [`${D} in einer woche`, ({ weekday }, context) => coming({ weekday, count: '1' }, context)],
  [`${D}${TIME_OF_DAY} dieser woche`, inWeek(0)],
  [`${D} (?:de la )?semaine prochaine|(?:la )?semaine prochaine,? (?:le )?${D}`, ofNextWeek],
  [`${D} (?:de (?:la )?)?(?:proxima semana|semana que viene|semana que vem|semana proxima)`, ofNextWeek],
  [`${PT} (?:da )?(?:proxima semana|semana que vem|semana seguinte)`, ofNextWeek],
  [`${D} (?:van )?volgende week|volgende week ${D}|volgende ${D}`, ofNextWeek],
  [`(?:nachste[nr]?|proximo|proxima) ${D}${TIME_OF_DAY}|${D} (?:prochain|proximo|que viene|que vem|proxima)`, nextOne],
  [`(?<=\\bproxima )${PT}|(?<=\\b(?:ate|na|a|para|de|ou|e) )${PT} que vem`, nextOne],
  [
    `(?:(?:this|coming|this coming|nachste[nr]?|kommende[nr]?|diese[nr]?|proximo|este|proxima|esta|komende|aanstaande|deze|ce) )?${D}${TIME_OF_DAY}(?: prochain| proximo| que viene| que vem| proxima)?`,
    coming,
  ],
  [`(?<=\\b(?:ate|na|a|proxima|nesta|desta|da|esta|para|de|ou|e) )${PT}(?: que vem)?`, coming],
  ['(?<=\\b(?:by|on|until|this|next|till) )(?<weekday>mon|tues?|weds?|thu|thurs?|fri)(?! \\d)', coming],
  ['(?<from>mon|tues?|weds?|thurs?|thu) ?[-/] ?(?<weekday>tues?|weds?|thurs?|thu|fri)(?! \\d)', fromTo],
]

/** Weekdays without a date. Those that lie behind ("last Friday") are no mention. */
export const WEEKDAY_READERS: readonly DayReader[] = [
  ...PATTERNS.map(([source, read]) => ({
    pattern: wordPattern(
      `(?<!(?:last|past|letzte[nrm]?|vergangene[nrm]?|vorige[nrm]?|dernier|passado|passada|pasado|afgelopen|each|every|jede[nrm]?|chaque|cada|elke) )(?:${source})(?! (?:dernier|pasado|passad[oa]|passee?))`,
    ),
    read,
  })),
  { pattern: /再来週の?(?<kanji>[月火水木金土日])曜日?/gu, read: japanese(2) },
  { pattern: /(?:来週|翌週)の?(?<kanji>[月火水木金土日])曜日?/gu, read: japanese(1) },
  { pattern: /今週の?(?<kanji>[月火水木金土日])曜日?/gu, read: japanese(0) },
  { pattern: /(?<!先週の?)(?<kanji>[月火水木金土日])曜日?/gu, read: japanese(undefined) },
  {
    pattern: wordPattern(
      '(?:by )?this (?:time|day) next week|heute in (?:einer woche|acht tagen)|vandaag over een week',
    ),
    read: (_, { today }) => single(today + 7),
  },
  {
    pattern: wordPattern('day after tomorrow|ubermorgen|apres-demain|pasado manana|depois de amanha|overmorgen'),
    read: (_, { today }) => single(today + 2),
  },
  { pattern: /明後日|あさって/gu, read: (_, { today }) => single(today + 2) },
  {
    pattern: wordPattern(
      'tomorrow|morgen(?:ochtend|middag|avond)|(?<!(?:guten|gute|heute|am|jeden|goede|goeden|gestern) )morgen|demain|(?<!(?:la|esta|por la|de la|buena) )manana|amanha',
    ),
    read: (_, { today }) => single(today + 1),
  },
  { pattern: /明日/gu, read: (_, { today }) => single(today + 1) },
  {
    pattern: wordPattern(
      "later today|today|tonight|this (?:afternoon|evening)|end of (?:the )?(?:business )?day|eod|eob|cob|close of (?:business|play)|heute|aujourd'hui|hoy|hoje|vandaag",
    ),
    read: (_, { today }) => single(today),
  },
  { pattern: /本日中|今日中|本日|今日/gu, read: (_, { today }) => single(today) },
]
