import type { Situation } from '../etiquette/rule-hooks.ts'
import type { Action } from '../model/plan.ts'
import { firstWindowAfter, OFFICE_CLOSES } from '../time/hours.ts'
import { type EpochMs, HOUR } from '../time/instant.ts'
import type { NextCheckIn } from './check-in/next-check-in.ts'
import { keepOfficeHours } from './keep-office-hours.ts'
import { type HoldProposal, move, type Proposal } from './proposal.ts'
import { layTable, type Table } from './table.ts'

/** What is to be done and what must wait, as settled at a moment. */
export interface Settlement {
  readonly proposals: readonly Proposal[]
  readonly holds: readonly HoldProposal[]
}

/**
 * Settles what the rules propose at that moment: proposals first, then amendments by precedence, then absences, the
 * user's snoozes, and office hours. Precedence is declared with each rule; no rule knows another.
 */
export function settle(s: Situation, next: NextCheckIn): Settlement {
  const { standing } = s.history
  if (standing.kind === 'closed' && standing.outcome !== 'moved-on') return { proposals: [], holds: [] }
  const table = layTable(s.history, (proposal) => finishStep(s, proposal))
  if (next.kind === 'step') table.add(next.step)
  for (const rule of s.rules.propose) {
    for (const proposal of rule.run(s)) table.add(proposal)
  }
  for (const rule of s.rules.amend) rule.run(s, table)
  for (const thanks of table.ofKind('thank-you')) if (!finishStep(s, thanks)) table.remove(thanks.id)
  for (const rule of s.rules.attend) rule.run(s, table)
  for (const thanks of table.ofKind('thank-you')) {
    if (thanks.channel === 'none') table.remove(thanks.id)
    else nameNeeds(table, thanks)
  }
  return { proposals: [...table.all()], holds: holdsOf(s, next, table) }
}

/** Absences, the user's snooze and office hours give a step its final times; false when it has lapsed. */
export function finishStep(s: Situation, proposal: Proposal): boolean {
  // A check-in has had all of this already, since it decides which day it falls on.
  if (proposal.kind === 'check-in' || proposal.kind === 'closing-note') return true
  waitForThem(s, proposal)
  snooze(s, proposal)
  if (proposal.channel === 'phone') keepOfficeHours(s, proposal)
  return proposal.gone === undefined || s.now < proposal.gone
}

/** Absence: no earlier than they are back, in that day's window when it was due before. */
function waitForThem(s: Situation, proposal: Proposal): void {
  const contact = proposal.contact === undefined ? undefined : s.facts.contact(proposal.contact)
  for (const rule of s.rules.floor) {
    const floor = rule.run(s, proposal.kind, contact)
    if (!floor || floor.from <= proposal.opens || floor.since >= (proposal.gone ?? Number.POSITIVE_INFINITY)) continue
    const closes = s.facts.employer.at(s.facts.employer.dayOf(floor.from), OFFICE_CLOSES)
    move(proposal, { opens: floor.from, due: Math.max(proposal.due, closes) }, floor.reason)
    if (proposal.target !== undefined && proposal.target < floor.from) proposal.target = proposal.due
    stayUntilDue(proposal)
  }
}

function snooze(s: Situation, proposal: Proposal): void {
  const until = s.history.snoozed.get(proposal.id)
  if (until === undefined) return
  if (proposal.businessWindow) snoozeWindow(s, proposal, until)
  else if (proposal.due <= until) proposal.due = until + 24 * HOUR
  proposal.opens = Math.max(proposal.opens, until)
  if (proposal.target !== undefined && proposal.target < proposal.opens) proposal.target = proposal.due
  stayUntilDue(proposal)
}

/** A business window becomes the first that ends after that moment. */
function snoozeWindow(s: Situation, proposal: Proposal, until: EpochMs): void {
  const { employer, days } = s.facts
  if (proposal.opens >= until) return
  const window = firstWindowAfter(employer, days, until)
  proposal.opens = Math.max(proposal.opens, window.opens)
  if (proposal.due <= until) proposal.due = window.due
}

function stayUntilDue(proposal: Proposal): void {
  if (proposal.gone !== undefined) proposal.gone = Math.max(proposal.gone, proposal.due + 1)
}

function nameNeeds(table: Table, thanks: Proposal): void {
  const { contact, interview } = thanks
  const named = [contact, ...(thanks.passOnTo ?? [])]
  const wanted: Action['id'][] = [
    `fix-address:${contact}`,
    ...named.map((id) => `verify-name:${interview}:${id}`),
    `write-notes:${interview}:${contact}`,
  ]
  const needs = wanted.filter((id) => table.get(id) !== undefined)
  if (needs.length > 0) thanks.needs = needs
}

/** The holds of the rules, and one for a check-in whose time has not come. */
function holdsOf(s: Situation, next: NextCheckIn, table: Table): HoldProposal[] {
  const holds = [...table.holds]
  if (next.kind === 'none') {
    if (next.hold) holds.push({ kinds: ['check-in'], until: next.hold.until, reasons: [next.hold.reason] })
    return holds
  }
  const { step } = next
  if (table.get(step.id) && step.opens > s.now) {
    holds.push({
      kinds: ['check-in'],
      ...(step.contact === undefined ? {} : { contact: step.contact }),
      until: step.opens,
      reasons: step.reasons.filter((reason) => reason.effect === 'timed' || reason.effect === 'moved'),
    })
  }
  return holds
}
