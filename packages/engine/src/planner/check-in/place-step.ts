import type { Situation, Timing } from '../../etiquette/rule-hooks.ts'
import type { Contact } from '../../model/case.ts'
import type { EpochDay } from '../../time/day.ts'
import { businessWindow, phoneWindow, type Window } from '../../time/hours.ts'
import type { EpochMs } from '../../time/instant.ts'
import { canMail } from '../history/reach.ts'
import { NIGHT_FOR_YOU } from '../keep-office-hours.ts'
import { include, type Proposal, type Reason } from '../proposal.ts'

/** A step that nobody took counts as skipped after that: in writing so many days, a call so many business days. */
const LAPSE_DAYS = 14
const LAPSE_BUSINESS_DAYS = 10

/**
 * Gives a check-in its day and window: caps and absences push it to a later business day, a snooze too, and a call that
 * was missed rolls on. Returns the moment after which the step counts as skipped.
 */
export function placeStep(s: Situation, step: Proposal, timing: Timing, contact: Contact): EpochMs {
  const { employer, days } = s.facts
  const notes: Reason[] = []
  let day = timing.day
  if (!timing.told && !timing.uncapped) day = postpone(s, step, day, contact, notes)
  day = keepCallersHours(s, step, day, contact, notes)
  let opens = windowOf(s, step, day).opens
  for (const rule of s.rules.floor) {
    const floor = rule.run(s, step.kind, contact)
    if (!floor || floor.from <= opens) continue
    day = days.onOrAfter(employer.dayOf(floor.from))
    opens = Math.max(windowOf(s, step, day).opens, floor.from)
    notes.push(floor.reason)
  }
  const until = s.history.snoozed.get(step.id)
  if (until !== undefined && until > opens) {
    day = firstDayEndingAfter(s, step, Math.max(day, employer.dayOf(until)), until)
    opens = Math.max(windowOf(s, step, day).opens, until)
  }
  step.opens = opens
  step.due = windowOf(s, step, day).due
  step.reasons = [...step.reasons, ...notes]
  return step.channel === 'phone' ? rollCall(s, step, day) : writtenLapse(s, step)
}

function writtenLapse(s: Situation, step: Proposal): EpochMs {
  return s.facts.employer.plusDays(Math.max(step.due, s.history.turnedAt), LAPSE_DAYS)
}

/** A missed call is tried on the next business day, until it lapses. */
function rollCall(s: Situation, step: Proposal, day: EpochDay): EpochMs {
  const { employer, days } = s.facts
  const from = Math.max(day, s.history.turnedAt === Number.NEGATIVE_INFINITY ? day : employer.dayOf(s.history.turnedAt))
  const lapses = windowOf(s, step, days.plus(from, LAPSE_BUSINESS_DAYS)).due
  const hours = s.rules.officeHours[0]
  if (!hours) return lapses
  const reason = hours.run(s)
  if (s.now > step.due) {
    const next = firstDayEndingAfter(s, step, s.today, s.now - 1)
    const window = windowOf(s, step, next)
    step.opens = window.opens
    step.due = window.due
    include(step, 'late', reason)
  }
  return lapses
}

/** The first business day from `from` on whose window ends after that moment. */
function firstDayEndingAfter(s: Situation, step: Proposal, from: EpochDay, moment: EpochMs): EpochDay {
  let day = s.facts.days.onOrAfter(from)
  while (windowOf(s, step, day).due <= moment) day = s.facts.days.onOrAfter(day + 1)
  return day
}

function windowOf(s: Situation, step: Proposal, day: EpochDay): Window {
  const { employer, seeker } = s.facts
  if (step.channel !== 'phone' || s.rules.officeHours.length === 0) return businessWindow(employer, day)
  return phoneWindow(employer, seeker, day) ?? businessWindow(employer, day)
}

/** A call for which the caller would have to get up at night goes by e-mail, if it can. */
function keepCallersHours(s: Situation, step: Proposal, day: EpochDay, contact: Contact, notes: Reason[]): EpochDay {
  const hours = s.rules.officeHours[0]
  if (step.channel !== 'phone' || !hours || phoneWindow(s.facts.employer, s.facts.seeker, day)) return day
  if (!canMail(s, contact)) return day
  step.channel = 'email'
  notes.push({ ...hours.run(s), why: NIGHT_FOR_YOU })
  return day
}

function postpone(s: Situation, step: Proposal, from: EpochDay, contact: Contact, notes: Reason[]): EpochDay {
  let day = from
  for (let moved = true; moved; ) {
    moved = false
    for (const rule of s.rules.postpone) {
      const channel = step.channel === 'phone' ? 'phone' : 'email'
      const kind = step.kind === 'closing-note' ? 'closing-note' : 'check-in'
      const later = rule.run(s, { kind, contact, day, channel, told: false })
      if (!later || later.day <= day) continue
      day = later.day
      notes.push(later.reason)
      moved = true
    }
  }
  return day
}
