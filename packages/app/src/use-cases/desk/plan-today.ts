import { type Action, type Case, type Portfolio, planAll } from '@afterword/engine'
import type { CalendarLimit } from '../../ports/holidays.ts'
import type { Incoming } from '../../ports/incoming.ts'
import type { CaseRecord, Surroundings } from '../../ports/record.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { gatherCalendars } from '../calendars.ts'
import { type Citations, citeRules } from '../cite-rules.ts'
import type { Refusal } from '../failure.ts'
import { holdForAnswers } from '../mail/hold-for-answers.ts'
import { readOpenProposals } from '../mail/read-open-proposals.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

/** What is to be done now, over all opportunities. */
export interface Today {
  readonly kind: 'today'
  readonly now: string
  /** Ready or overdue, most pressing first. */
  readonly actions: readonly Action[]
  /** How many messages in the mailbox wait for the user to say what they mean. */
  readonly proposals: number
  /** What must not be done now in the opportunities that have something to do, or where somebody may have written. */
  readonly holds: Portfolio['holds']
  /** The cases that actions and holds speak of, by id. */
  readonly cases: ReadonlyMap<string, Case>
  readonly versions: ReadonlyMap<string, number>
  /** What opens next, when and why; null when nothing is to come. */
  readonly next: { readonly action: Action; readonly case: Case } | null
  /** Whether there is any opportunity at all. */
  readonly any: boolean
  readonly limits: readonly CalendarLimit[]
  readonly citations: Citations
}

/**
 * Today's queue. Costs what is due, not what is stored: of the other opportunities only those are read that the rules across
 * all cases ask about (how many are live, which was added last, where there is an offer), and the one that opens next.
 */
export async function planToday(
  ports: RecordPorts & { readonly incoming: Incoming },
  request: Pick<Who, 'owner'> & { readonly now?: string | undefined },
): Promise<Today | Refusal> {
  const now = request.now ?? ports.clock.now()
  const gathered = await gatherCases(ports.record, request.owner, now)
  if (isTrouble(gathered)) return refuseTrouble(gathered)
  const { read, around } = gathered
  const cases = read.map((one) => one.case)
  const { calendarOf, limits } = await gatherCalendars(ports.holidays, cases, now)
  const noticed = await readOpenProposals(ports, request.owner)
  if (noticed.kind === 'refused') return noticed
  const portfolio = planAll(cases, { now, calendarOf })
  const { actions, holds } = holdForAnswers(portfolio, noticed.proposals, ({ opportunity }) => opportunity ?? '')
  const byId = new Map(cases.map((one) => [one.opportunity.id, one]))
  const due = actions.filter(({ status }) => status !== 'upcoming')
  const waiting = noticed.proposals.map(({ opportunity }) => opportunity)
  const busy = new Set<string | undefined>([...due.map(({ opportunity }) => opportunity), ...waiting])
  return {
    kind: 'today',
    now,
    actions: due,
    proposals: noticed.proposals.length,
    holds: holds.filter(({ opportunity }) => busy.has(opportunity)),
    cases: byId,
    versions: new Map(read.map(({ id, version }) => [id, version])),
    next: nextOf(actions, byId),
    any: around.any,
    limits,
    citations: citeRules(),
  }
}

/**
 * The cases that a queue up to `until` has to know, none twice. Those whose plan changed by itself by now are settled again
 * first.
 */
export async function gatherCases(record: CaseRecord, owner: string, now: string, until = now) {
  const settled = await record.settleStale(owner, now)
  if (isTrouble(settled)) return settled
  const due = await record.dueOpportunities(owner, until)
  if (isTrouble(due)) return due
  const around = await record.lookAround(owner, now)
  if (isTrouble(around)) return around
  const asked = await namesOf(record, owner, around)
  if (isTrouble(asked)) return asked
  const ids = new Set([...due.opportunities.map(({ id }) => id), ...asked.ids])
  const read = await record.readCases(owner, [...ids])
  return isTrouble(read) ? read : { kind: 'gathered' as const, read: read.cases, around }
}

/** While there is an offer somewhere, or one was accepted, it concerns all that are live. */
async function namesOf(
  record: CaseRecord,
  owner: string,
  around: Surroundings,
): Promise<{ kind: 'names'; ids: readonly string[] } | RecordTrouble> {
  const { live, newest, beacons, next } = around
  const few = [...live, ...(newest === null ? [] : [newest]), ...(next ? [next.id] : []), ...beacons]
  if (beacons.length === 0) return { kind: 'names', ids: few }
  const listed = await record.listOpportunities(owner)
  if (isTrouble(listed)) return listed
  const concerned = listed.opportunities.filter(({ state }) => !['closed', 'rejected', 'parked'].includes(state))
  return { kind: 'names', ids: [...few, ...concerned.map(({ id }) => id)] }
}

function nextOf(actions: readonly Action[], cases: ReadonlyMap<string, Case>): Today['next'] {
  const action = actions.find(({ status, optional }) => status === 'upcoming' && optional !== true)
  const caseFile = action?.opportunity === undefined ? undefined : cases.get(action.opportunity)
  return action && caseFile ? { action, case: caseFile } : null
}
