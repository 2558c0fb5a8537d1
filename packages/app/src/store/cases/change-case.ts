import type { Case, PageKind } from '@afterword/engine'
import type { NewJob } from '../../ports/job-queue.ts'
import type { PageWrite } from '../../ports/page-write.ts'
import type { CaseRecord, Conflict, Invalid, NotFound, Saved, Settle, Stamp } from '../../ports/record.ts'
import { insertJobs } from '../jobs/insert-jobs.ts'
import { comparePages, type PageChange, readBodies } from '../notebook/page-rows.ts'
import { joinCase } from '../rows/join-case.ts'
import { compareRows } from '../rows/row-changes.ts'
import { splitCase } from '../rows/split-case.ts'
import type { Database, Turn } from '../tables/database.ts'
import { inTransaction } from '../tables/in-transaction.ts'
import { checkCase } from './check-case.ts'
import { keepChange } from './keep-change.ts'
import { loadStored, notFound } from './stored-case.ts'
import { takeTurn } from './take-turn.ts'

/** See `CaseRecord.changeCase`. */
export function changeCaseIn(database: Database, settle: Settle): CaseRecord['changeCase'] {
  return (owner, id, request, change) =>
    inTransaction<Saved, NotFound | Conflict | Invalid>(database, async (turn, giveUp) => {
      const outcome = await changeWithin(turn, settle, { owner, id, request }, change)
      return outcome.kind === 'saved' ? outcome : giveUp(outcome)
    })
}

/** A change of a case to be kept together with something else. */
export interface CaseChange {
  readonly owner: string
  readonly id: string
  readonly request: Stamp & {
    readonly expectedVersion?: number | undefined
    readonly jobs?: readonly NewJob[]
    readonly pages?: () => readonly PageWrite[]
  }
}

/** Changes a case within a transaction. What is not saved has written nothing but the number of the change. */
export async function changeWithin(
  turn: Turn,
  settle: Settle,
  { owner, id, request }: CaseChange,
  change: (current: Case) => Case,
): Promise<Saved | NotFound | Conflict | Invalid> {
  const turnId = await takeTurn(turn, owner)
  const stored = await loadStored(turn, owner, id)
  if (!stored || stored.binnedAt !== null) return notFound(id, stored)
  const { rows, defaults, version } = stored
  if (request.expectedVersion !== undefined && request.expectedVersion !== version) {
    return { kind: 'conflict', expected: request.expectedVersion, found: version }
  }
  const parsed = await checkChange(id, change(joinCase(rows, defaults)))
  if (parsed.kind === 'invalid') return parsed
  const changes = compareRows(rows, splitCase(parsed.case, defaults, rows))
  const { expectedVersion: _checked, jobs = [], pages: gatherPages, ...stamp } = request
  const pages = await comparePageWrites(turn, owner, gatherPages?.() ?? [])
  if (changes.length === 0 && pages.length === 0) {
    await insertJobs(turn, owner, jobs)
    return { kind: 'saved', case: parsed.case, version, change: null }
  }
  const place = { owner, opportunity: id }
  await keepChange(turn, settle, { place, id: turnId, stamp, changes, pages, planned: parsed.case, jobs })
  return { kind: 'saved', case: parsed.case, version: turnId, change: turnId }
}

async function comparePageWrites(turn: Turn, owner: string, writes: readonly PageWrite[]): Promise<PageChange[]> {
  const changes: PageChange[] = []
  for (const { kind, key, page } of writes) {
    const bodies = await readBodies(turn, owner, kind, [key])
    changes.push(...comparePages<PageKind>(kind, [key], bodies, [page]))
  }
  return changes
}

async function checkChange(id: string, changed: Case): Promise<{ kind: 'case'; case: Case } | Invalid> {
  const parsed = await checkCase(changed)
  if (parsed.kind === 'invalid' || parsed.case.opportunity.id === id) return parsed
  const message = `cannot change: everything that is kept about this opportunity goes by "${id}"`
  return { kind: 'invalid', problems: [{ path: 'opportunity.id', message }] }
}
