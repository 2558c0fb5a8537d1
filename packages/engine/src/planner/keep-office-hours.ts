import type { Situation } from '../etiquette/rule-hooks.ts'
import type { EpochDay } from '../time/day.ts'
import { businessWindow, OFFICE_CLOSES, phoneWindow, type Window } from '../time/hours.ts'
import { canMail } from './history/reach.ts'
import { include, move, type Proposal } from './proposal.ts'

/** Said when their office hours and the caller's day hardly overlap. */
export const NIGHT_FOR_YOU = 'Their office hours are night where you are, so it goes by e-mail.'

/**
 * Calls keep office hours: one that would open outside opens at the next business day's 09:00, due no earlier than that
 * day's 17:00; one that was missed rolls to the next business day. Optional ones are let go instead.
 */
export function keepOfficeHours(s: Situation, call: Proposal): void {
  const hours = s.rules.officeHours[0]
  if (!hours) return
  const { employer, seeker, days } = s.facts
  const contact = call.contact === undefined ? undefined : s.facts.contact(call.contact)
  const callable = phoneWindow(employer, seeker, days.onOrAfter(employer.dayOf(call.opens)), call.closes)
  if (!callable && contact && canMail(s, contact)) {
    call.channel = 'email'
    call.reasons = [...call.reasons, { ...hours.run(s), why: NIGHT_FOR_YOU }]
    return
  }
  const window = hoursOf(s, call, days.onOrAfter(employer.dayOf(call.opens)))
  if (call.opens < window.opens || call.opens > window.due) {
    const opening = call.opens < window.opens ? window : hoursOf(s, call, days.plus(employer.dayOf(call.opens), 1))
    const closes = employer.at(employer.dayOf(opening.opens), OFFICE_CLOSES)
    move(call, { opens: opening.opens, due: Math.max(call.due, closes) }, hours.run(s))
    if (call.gone !== undefined) call.gone = Math.max(call.gone, call.due + 1)
  }
  if (s.now <= call.due || call.optional) return
  let day = days.onOrAfter(s.today)
  while (hoursOf(s, call, day).due < s.now) day = days.plus(day, 1)
  const rolled = hoursOf(s, call, day)
  if (call.gone !== undefined && rolled.opens >= call.gone) {
    // No chance is left before it lapses.
    call.gone = s.now
    return
  }
  call.opens = rolled.opens
  call.due = rolled.due
  include(call, 'late', hours.run(s))
}

function hoursOf(s: Situation, call: Proposal, day: EpochDay): Window {
  const { employer, seeker } = s.facts
  return phoneWindow(employer, seeker, day, call.closes) ?? businessWindow(employer, day)
}
