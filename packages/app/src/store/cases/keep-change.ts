import type { Case } from '@afterword/engine'
import type { NewJob } from '../../ports/job-queue.ts'
import type { Settle, Settlement, Stamp } from '../../ports/record.ts'
import { insertJobs } from '../jobs/insert-jobs.ts'
import { type PageChange, writePages } from '../notebook/page-rows.ts'
import { planReminders } from '../reminders/plan-reminders.ts'
import type { RowChange } from '../rows/row-changes.ts'
import { type Place, writeRows } from '../rows/write-rows.ts'
import type { Turn } from '../tables/database.ts'
import { toUtc, toUtcOrNull } from '../tables/to-utc.ts'
import { insertEntry } from './insert-entry.ts'
import { readTally, shiftTotals } from './shift-totals.ts'

/** A change that was checked, ready to be kept. */
export interface CheckedChange {
  readonly place: Place
  /** The number of the change, which becomes the version. */
  readonly id: number
  readonly stamp: Stamp
  readonly changes: readonly RowChange[]
  /** Pages of the notebook that change with it. */
  readonly pages?: readonly PageChange[]
  /** The case after it; null when it is gone or in the bin, where nothing is due. */
  readonly planned: Case | null
  readonly jobs?: readonly NewJob[]
  readonly undoes?: number | undefined
}

/** Writes the rows that changed, what is due now, the history, and the jobs that the change causes. */
export async function keepChange(turn: Turn, settle: Settle, change: CheckedChange): Promise<void> {
  const { place, id, stamp, changes, pages = [], planned, jobs = [], undoes } = change
  const before = await readTally(turn, place)
  await writeRows(turn, place, changes)
  await writePages(turn, place.owner, pages)
  const settled = planned ? await settle(planned, stamp.at) : undefined
  await turn
    .updateTable('opportunities')
    .set({
      version: id,
      ...(settled ? { ...columnsOf(settled), round: highestRound(planned) } : {}),
      ...(planned ? { added: planned.opportunity.added ?? null } : {}),
      attention_at: toUtcOrNull(settled?.attentionAt ?? null),
      plan_changes_at: toUtcOrNull(settled?.planChangesAt ?? null),
      settled_at: settled ? toUtc(stamp.at) : null,
      tally: settled ? tellTally(settled) : null,
    })
    .where('owner', '=', place.owner)
    .where('opportunity', '=', place.opportunity)
    .execute()
  await shiftTally(turn, place, before, settled)
  await keepReminders(turn, place, settled, stamp.at, true)
  await insertEntry(turn, { ...place, id, stamp, changes: [...changes, ...pages], undoes })
  await insertJobs(turn, place.owner, jobs)
}

/** Plans a case anew without a change. */
export async function keepSettlement(
  turn: Turn,
  settle: Settle,
  place: Place,
  planned: Case,
  now: string,
): Promise<void> {
  const before = await readTally(turn, place)
  const settled = await settle(planned, now)
  await turn
    .updateTable('opportunities')
    .set({
      ...columnsOf(settled),
      attention_at: toUtcOrNull(settled.attentionAt),
      plan_changes_at: toUtcOrNull(settled.planChangesAt),
      settled_at: toUtc(now),
      tally: tellTally(settled),
    })
    .where('owner', '=', place.owner)
    .where('opportunity', '=', place.opportunity)
    .execute()
  await shiftTally(turn, place, before, settled)
  await keepReminders(turn, place, settled, now, false)
}

/** Writes down what is to be told and when, and asks for somebody who does, with the plan that it is of. */
async function keepReminders(
  turn: Turn,
  place: Place,
  settled: Settlement | undefined,
  now: string,
  seen: boolean,
): Promise<void> {
  const moments = settled?.reminders ?? []
  await planReminders(turn, place, { moments, now, seen })
  const turns = [...moments.map(({ at }) => at), ...(settled?.planChangesAt ? [settled.planChangesAt] : [])]
  const next = turns
    .map(toUtc)
    .filter((at) => at > toUtc(now) || !seen)
    .map((at) => (at < toUtc(now) ? toUtc(now) : at))
    .sort()[0]
  if (next !== undefined) await insertJobs(turn, place.owner, [remindJob(next, now)])
}

/** One a person, whatever the reason: whoever runs it finds all that is due. */
function remindJob(runAt: string, now: string): NewJob {
  return { id: 'remind', kind: 'remind', payload: null, runAt, renewedAt: now }
}

function columnsOf({ state, accepted }: Settlement) {
  return { state, accepted: accepted ? 1 : 0 }
}

function tellTally({ tally }: Settlement): string {
  return JSON.stringify(tally)
}

async function shiftTally(
  turn: Turn,
  { owner }: Place,
  before: string | null,
  settled: Settlement | undefined,
): Promise<void> {
  const after = settled ? tellTally(settled) : null
  if (before !== after) await shiftTotals(turn, owner, [before], [after])
}

/** Marks the cases that follow their owner's profile or policy as to be planned anew. */
export async function markStale(turn: Turn, owner: string, kind: 'seeker' | 'policy', at: string): Promise<void> {
  await turn
    .updateTable('opportunities')
    .set({ plan_changes_at: toUtc(at) })
    .where('owner', '=', owner)
    .where(kind, 'is', null)
    .where('binned_at', 'is', null)
    .execute()
  await insertJobs(turn, owner, [remindJob(at, at)])
}

function highestRound(caseFile: Case | null): number {
  return Math.max(0, ...(caseFile?.interviews ?? []).map(({ round }) => round))
}
