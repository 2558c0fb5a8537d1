import { civilFromDays, type EpochDay } from '@afterword/engine'
import { COUNT, countOf } from './calendar-words.ts'
import { type DayContext, type DayReader, type DaysFound, span, wordPattern } from './day-mention.ts'
import { civilDay, lastOfMonth } from './resolve-day.ts'

const TO = '(?:-|~| - | to | or | bis | oder | a | ou | o | e | tot | of | och | à )'
const N = `(?<count>${COUNT})(?:${TO}(?<most>${COUNT}))?`

/** How many days off, by the word for its unit. A month is as many days as the calendar says. */
function readSpan(groups: Readonly<Record<string, string | undefined>>, context: DayContext): DaysFound | undefined {
  const count = countOf(groups['most'] ?? groups['count'] ?? '')
  const unit = groups['unit'] ?? ''
  const { today, days } = context
  if (count === undefined || count > 90) return undefined
  if (/working|business|werk|arbeits|ouvr|habil|labor|ut(?:il|eis)|営業/.test(`${groups['work'] ?? ''}${unit}`))
    return span(today, days.plus(today, count))
  if (/hour|stunde|heure|hora|uur|時間/.test(unit)) return span(today, today + Math.ceil(count / 24))
  if (/week|woch|semain|seman|weken|週/.test(unit)) return span(today, today + 7 * count)
  if (/fortnight/.test(unit)) return span(today, today + 14 * count)
  if (/month|monat|mois|mes|maand|月/.test(unit)) return span(today, monthsLater(today, count))
  return span(today, today + count)
}

function monthsLater(today: EpochDay, count: number): EpochDay | undefined {
  const { year, month, day } = civilFromDays(today)
  const months = month - 1 + count
  const [laterYear, laterMonth] = [year + Math.floor(months / 12), (months % 12) + 1]
  return civilDay(laterYear, laterMonth, day) ?? lastOfMonth(laterYear, laterMonth)
}

const NEXT_DE = '(?:nachsten|kommenden|folgenden|spatestens)'
const NEXT_NL = '(?:komende|volgende|eerstvolgende)'

/** Stretches of time counted from the day of writing: "within two weeks", "in den nächsten zehn Tagen". */
export const SPAN_READERS: readonly DayReader[] = [
  wordPattern(
    `(?:(?<=\\b(?:stands|open|valid|good|holds) )for|within|in|over|inside|during|after|another|takes?|take us|needs?|need|you have|you've got|you got|you'll have|you will have|about|around|roughly|approximately|give (?:us|me|them|it)|up to)(?: the)?(?: (?:next|coming|following|course of the next))?(?: another| about| around| approximately| roughly| say| up to| at most| further| some| a further)? (?:the next )?(?:a )?${N}(?: more| further)?[ -](?<work>business |working |calendar )?(?<unit>day|week|fortnight|month|hour)s?(?:'s?)?(?: time| from (?:now|today))?`,
  ),
  wordPattern(
    `(?:a )?${N}(?: more)? (?<work>business |working )?(?<unit>day|week|fortnight|month)s?(?:' time|'s time| from (?:now|today)| more| or so| longer)`,
  ),
  wordPattern(
    `(?:in|mit|innerhalb|binnen|innert|in(?: etwa| ca\\.?| rund)?|noch|etwa|ca\\.|rund|weitere|dauert|brauchen|benotigen)(?: von| der| den| die)?(?: etwa| ca\\.?| rund| noch)?(?: ${NEXT_DE})?(?: etwa| ca\\.?| rund)? ${N} (?<unit>werktagen?|arbeitstagen?|tagen?|tage|wochen?|monaten?|stunden)`,
  ),
  wordPattern(
    `(?:faut|faudra|besoin de|dans|d'ici|sous|en|encore|environ)(?: un delai de| environ| les?| a peu pres)?(?: (?:prochaine?s?|quelques))? ${N} (?:prochaine?s? )?(?<unit>jours?(?: (?:ouvr(?:es|ables?)))?|semaines?|mois|heures?)`,
  ),
  wordPattern(
    `(?:necesit(?:amos|o)|tardar\\w*|llevar\\w*|faltan|en|dentro de|durante|en un plazo de|unas?|unos|otr[ao]s?|aproximadamente)(?: aproximadamente| unas?| unos)?(?: l[oa]s?)?(?: (?:proxim[oa]s?|siguientes?))? ${N} (?<unit>dias?(?: (?:habiles|laborables|laborales))?|semanas?|mes(?:es)?|horas)`,
  ),
  wordPattern(
    `(?:precis(?:amos|o)(?: de)?|leva(?:ra)?|em|dentro de|daqui a|nos|nas|no prazo de|ate|cerca de|mais)(?: (?:o prazo de|cerca de|ate|mais))?(?: (?:proxim[oa]s?))? ${N} (?<unit>dias?(?: (?:uteis|util))?|semanas?|mes(?:es)?|horas)`,
  ),
  wordPattern(
    `(?:over|binnen|in|nog|ongeveer|zo'n)(?: de| ongeveer| een| zo'n)?(?: ${NEXT_NL})? ${N} (?<unit>werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|uur)`,
  ),
  wordPattern(
    `${N} (?:more |weitere )?(?<unit>werktagen?|arbeitstagen?|werkdagen|(?:business|working) days|jours (?:ouvres|ouvrables)|dias (?:habiles|laborables|uteis))`,
  ),
  /(?<![月\d])(?<count>\d{1,2}|[一二三四五六七八九十])(?:(?:-|~|〜|～|、|から)(?<most>\d{1,2}|[一二三四五六七八九十]))?\s?(?<unit>週間|営業日|日間|日|[ヶか]月|カ月|時間)(?:以内|後|ほど|程度|くらい|ぐらい|前後|お時間|お待ち|を目途|を目処)/gu,
]
  .map((pattern): DayReader => ({ pattern, read: readSpan }))
  .concat({
    pattern: wordPattern(
      'une (?:petite |bonne )?quinzaine(?: de jours)?|(?:in|within|another|about) (?:a |another )?fortnight',
    ),
    read: (_, { today }) => span(today, today + 14),
  })
