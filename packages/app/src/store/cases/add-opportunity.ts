import type { CaseRecord, Invalid, Saved, Settle } from '../../ports/record.ts'
import { NO_ROWS } from '../rows/case-rows.ts'
import { joinCase } from '../rows/join-case.ts'
import { compareRows } from '../rows/row-changes.ts'
import { splitCase } from '../rows/split-case.ts'
import type { Database } from '../tables/database.ts'
import { inTransaction } from '../tables/in-transaction.ts'
import { checkCase } from './check-case.ts'
import { keepChange } from './keep-change.ts'
import { loadDefaults } from './owners-defaults.ts'
import { loadStored } from './stored-case.ts'
import { takeTurn } from './take-turn.ts'

type AlreadyThere = { kind: 'already-there'; id: string; binned: boolean }

/** See `CaseRecord.addOpportunity`. */
export function addOpportunityTo(database: Database, settle: Settle): CaseRecord['addOpportunity'] {
  return (owner, stamp, caseFile) =>
    inTransaction<Saved, AlreadyThere | Invalid>(database, async (turn, giveUp) => {
      const parsed = await checkCase(caseFile)
      if (parsed.kind === 'invalid') return giveUp({ kind: 'invalid', problems: parsed.problems })
      const id = await takeTurn(turn, owner)
      const opportunity = parsed.case.opportunity.id
      const there = await loadStored(turn, owner, opportunity)
      if (there) return giveUp({ kind: 'already-there', id: opportunity, binned: there.binnedAt !== null })
      const defaults = await loadDefaults(turn, owner)
      const rows = splitCase(parsed.case, defaults)
      const planned = joinCase(rows, defaults)
      const changes = compareRows(NO_ROWS, rows)
      await keepChange(turn, settle, { place: { owner, opportunity }, id, stamp, changes, planned })
      return { kind: 'saved', case: planned, version: id, change: id }
    })
}
