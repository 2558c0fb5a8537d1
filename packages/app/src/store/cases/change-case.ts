import type { Case } from '@afterword/engine'
import type { CaseRecord, Conflict, Invalid, NotFound, Saved, Settle } from '../../ports/record.ts'
import { insertJobs } from '../jobs/insert-jobs.ts'
import { joinCase } from '../rows/join-case.ts'
import { compareRows } from '../rows/row-changes.ts'
import { splitCase } from '../rows/split-case.ts'
import type { Database } from '../tables/database.ts'
import { inTransaction } from '../tables/in-transaction.ts'
import { checkCase } from './check-case.ts'
import { keepChange } from './keep-change.ts'
import { loadStored, notFound } from './stored-case.ts'
import { takeTurn } from './take-turn.ts'

/** See `CaseRecord.changeCase`. */
export function changeCaseIn(database: Database, settle: Settle): CaseRecord['changeCase'] {
  return (owner, id, request, change) =>
    inTransaction<Saved, NotFound | Conflict | Invalid>(database, async (turn, giveUp) => {
      const turnId = await takeTurn(turn, owner)
      const stored = await loadStored(turn, owner, id)
      if (!stored || stored.binnedAt !== null) return giveUp(notFound(id, stored))
      const { rows, defaults, version } = stored
      if (request.expectedVersion !== undefined && request.expectedVersion !== version) {
        return giveUp({ kind: 'conflict', expected: request.expectedVersion, found: version })
      }
      const parsed = await checkChange(id, change(joinCase(rows, defaults)))
      if (parsed.kind === 'invalid') return giveUp(parsed)
      const changes = compareRows(rows, splitCase(parsed.case, defaults, rows))
      if (changes.length === 0) {
        await insertJobs(turn, owner, request.jobs ?? [])
        return { kind: 'saved', case: parsed.case, version, change: null }
      }
      const { verb, by, at, jobs = [] } = request
      const place = { owner, opportunity: id }
      await keepChange(turn, settle, {
        place,
        id: turnId,
        stamp: { verb, by, at },
        changes,
        planned: parsed.case,
        jobs,
      })
      return { kind: 'saved', case: parsed.case, version: turnId, change: turnId }
    })
}

async function checkChange(id: string, changed: Case): Promise<{ kind: 'case'; case: Case } | Invalid> {
  const parsed = await checkCase(changed)
  if (parsed.kind === 'invalid' || parsed.case.opportunity.id === id) return parsed
  const message = `cannot change: everything that is kept about this opportunity goes by "${id}"`
  return { kind: 'invalid', problems: [{ path: 'opportunity.id', message }] }
}
