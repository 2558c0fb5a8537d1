import { formatDay, weekdayOf } from '../../../time/day.ts'
import { dateOrderOf } from '../date-order.ts'
import { knownDecisionDate, toldDays } from '../decision-date.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { findPromises } from '../promised-contact.ts'
import { WEEKDAYS } from '../words/calendar-words.ts'

export const promiseAfterDecision = defineNoteRule({
  id: 'promise-after-decision',
  severity: 'warning',
  title: 'You follow up after they have decided',
  says: 'Announce your next call for a business day after the date by which they decide, unless they asked for another.',
  provenance: [
    { source: 'S3', where: 'sixth paragraph, "do not rush them"', evidence: 'opinion' },
    { source: 'S4', where: 'point 3, "let them know when you will follow up"', evidence: 'practice' },
  ],
  applies: { languages: 'english' },
  *check(context) {
    if (context.recipient.role === 'agency-recruiter') return
    const { businessDays, interview, now, dayOf } = context
    const decision = knownDecisionDate(context.case, interview, now)
    const told = toldDays(context.case, now, dayOf)
    for (const { sentence, date } of findPromises(context.sentences, context.today, dateOrderOf(context))) {
      if (
        !date ||
        date.days.some((day) => told.includes(day) || told.some((asked) => businessDays.onOrAfter(asked) === day))
      )
        continue
      const span = { start: sentence.offsetAt(date.at), end: sentence.endAt(date.end) }
      const tooEarly = decision !== undefined && date.days.every((day) => day <= decision)
      const free = date.exact && date.days.every((day) => !businessDays.isBusinessDay(day))
      const [day] = date.days
      if (day === undefined) continue
      if (tooEarly)
        yield {
          ...span,
          message: `They decide by ${say(decision)}: say a day after that, ${say(businessDays.plus(decision, 2))} for example.`,
        }
      else if (free)
        yield {
          ...span,
          message: `${say(day)} is no business day there: say ${say(businessDays.onOrAfter(day))} instead.`,
        }
    }
  },
})

export const promiseAfterDecisionExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for the talk. I will call you on Friday the 18th.' } },
    { note: { text: 'Thank you for the talk. I will be in touch on Saturday, October 3.' } },
  ],
  silent: [
    {
      note: {
        text: 'Thank you for the talk. If I have not heard by Friday the 25th I will call on Monday, September 28.',
      },
    },
    { note: { text: 'Thank you for the talk on Tuesday. I will call after the 25th.' } },
  ],
}

function say(day: number): string {
  const weekday = WEEKDAYS[weekdayOf(day) - 1] ?? ''
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${formatDay(day)}`
}
