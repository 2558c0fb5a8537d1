import { describe, expect, it } from 'vitest'
import { checkIn, makeCase, stamp, withEntry } from './make-case.ts'
import { expectKind, type Harness, provideDesks, saved } from './record-desk.ts'

const later = '2026-12-01T00:00:00Z'

/** That the sums are those of what is there, whatever was done to it. */
export function describeTotals(kind: string, start: () => Harness): void {
  describe(`totals kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('keeps what each opportunity adds to the counts', async (context) => {
      const { record, owner } = takeDesk(context)
      for (const id of ['a', 'b', 'c']) saved(await record.addOpportunity(owner, stamp('add'), makeCase(id)))
      saved(await record.binOpportunity(owner, 'c', stamp('bin')))
      const totals = async (now: string) =>
        Object.fromEntries(expectKind(await record.readTotals(owner, now), 'totals').counts)
      expect(await totals('2026-09-20T00:00:00Z')).toEqual({ thanking: 2 })
      const written = saved(
        await record.changeCase(owner, 'a', stamp('log'), (now) => withEntry(now, checkIn('2026-09-15T12:00:00Z'))),
      )
      expect(await totals('2026-09-15T12:00:00Z')).not.toHaveProperty('sent')
      expect(await totals('2026-09-20T00:00:00Z')).toMatchObject({ sent: 1 })
      expectKind(await record.undoChange(owner, stamp('undo'), written.change ?? 0), 'undone')
      expectKind(await record.restoreOpportunity(owner, 'c', stamp('restore')), 'saved')
      expect(await totals('2026-09-20T00:00:00Z')).toEqual({ thanking: 3 })
      expectKind(await record.removeOpportunities(owner, ['a']), 'removed')
      saved(await record.binOpportunity(owner, 'b', stamp('bin')))
      expectKind(await record.emptyBin(owner), 'emptied')
      expect(await totals('2026-09-20T00:00:00Z')).toEqual({ thanking: 1 })
      expect(Object.fromEntries(expectKind(await record.readTotals('another', later), 'totals').counts)).toEqual({})
    })
  })
}
