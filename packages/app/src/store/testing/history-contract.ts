import type { Case } from '@afterword/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, INES, makeCase, stamp, withEntry } from './make-case.ts'
import { expectKind, type Harness, provideDesks, saved } from './record-desk.ts'

const first = checkIn('2026-09-22T10:00:00Z')
const second = checkIn('2026-09-29T10:00:00Z')

/** Everything that changed is told, and can be taken back. */
export function describeHistory(kind: string, start: () => Harness): void {
  describe(`the history kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('tells who did what and when, newest first', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add-opportunity'), makeCase('a')))
      const by = { verb: 'log-sent', by: 'coach', at: '2026-09-22T13:00:00+03:00' }
      saved(await record.changeCase(owner, 'a', by, (now) => withEntry(now, first)))
      const { entries } = expectKind(await record.readHistory(owner, { opportunity: 'a' }), 'history')
      expect(entries[0]).toEqual({
        id: 2,
        at: '2026-09-22T10:00:00.000Z',
        by: 'coach',
        verb: 'log-sent',
        opportunity: 'a',
        changes: [{ part: 'log', key: '0', before: null, after: first }],
        undoes: null,
        undoneBy: null,
        spans: null,
      })
      expect(entries[1]?.changes.map(({ part }) => part)).toContain('contact')
      const older = expectKind(await record.readHistory(owner, { before: 2, limit: 1 }), 'history')
      expect(older.entries.map(({ verb }) => verb)).toEqual(['add-opportunity'])
    })

    it('walks backwards, change by change, to the empty desk', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      saved(await record.changeCase(owner, 'a', stamp('log-sent'), (now) => withEntry(now, first)))
      saved(await record.changeCase(owner, 'a', stamp('log-sent'), (now) => withEntry(now, second)))
      await record.undoLast(owner, stamp('undo'))
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case.log).toEqual([first])
      await record.undoLast(owner, stamp('undo'))
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case).toEqual(makeCase('a'))
      await record.undoLast(owner, stamp('undo'))
      expect(await record.readCase(owner, 'a')).toMatchObject({ kind: 'not-found' })
      expect(await record.undoLast(owner, stamp('undo'))).toEqual({ kind: 'nothing-to-undo' })
    })

    it('does again what was undone', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const undone = expectKind(await record.undoLast(owner, stamp('undo')), 'undone')
      expectKind(await record.undoChange(owner, stamp('redo'), undone.by), 'undone')
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case).toEqual(makeCase('a'))
      expectKind(await record.undoLast(owner, stamp('undo')), 'undone')
      expect(await record.readCase(owner, 'a')).toMatchObject({ kind: 'not-found' })
    })

    it('can be undone and done again for ever, and the change before is still the next to be undone', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      let { version: last } = saved(await record.changeCase(owner, 'a', stamp('log'), (now) => withEntry(now, first)))
      for (const log of [[], [first], [], [first], []]) {
        last = expectKind(await record.undoChange(owner, stamp('undo'), last), 'undone').by
        expect(expectKind(await record.readCase(owner, 'a'), 'case').case.log).toEqual(log)
      }
      const { entries } = expectKind(await record.readHistory(owner), 'history')
      expect(entries.filter(({ undoneBy }) => undoneBy === null).map(({ id }) => id)).toEqual([7, 5, 3, 1])
      expect(expectKind(await record.undoLast(owner, stamp('undo')), 'undone').undone.verb).toBe('add')
    })

    it('tells and takes back several changes as one happening, and does them again', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('old')))
      const { batch } = expectKind(await record.startBatch(owner), 'started')
      const importing = { ...stamp('import'), batch }
      expectKind(await record.saveProfile(owner, importing, INES), 'kept')
      for (const id of ['a', 'b']) saved(await record.addOpportunity(owner, importing, makeCase(id)))
      saved(await record.changeCase(owner, 'old', importing, (now) => withEntry(now, first)))
      const told = async (filter = {}) =>
        expectKind(await record.readHistory(owner, filter), 'history').entries.map(
          ({ id, verb, spans, undoneBy }) => `${verb} ${id === batch} ${spans} ${undoneBy !== null}`,
        )
      expect(await told()).toEqual(['import true 3 false', 'add false null false'])
      expect(await told({ opportunity: 'a' })).toEqual(['import false null false'])
      const ids = async () => expectKind(await record.readCases(owner), 'cases').cases.map(({ id }) => id)
      const undone = expectKind(await record.undoLast(owner, stamp('undo')), 'undone')
      expect(undone.undone).toMatchObject({ verb: 'import', spans: 3 })
      expect(await ids()).toEqual(['old'])
      expect(expectKind(await record.readCase(owner, 'old'), 'case').case.log).toEqual([])
      expect(await record.readProfile(owner)).toEqual({ kind: 'profile', seeker: null })
      expect(await told()).toEqual(['undo false 3 false', 'import true 3 true', 'add false null false'])
      const redone = expectKind(await record.undoChange(owner, stamp('redo'), undone.by), 'undone')
      expect(await ids()).toEqual(['a', 'b', 'old'])
      expectKind(await record.undoChange(owner, stamp('undo'), redone.by), 'undone')
      expect(await ids()).toEqual(['old'])
      expect(expectKind(await record.undoLast(owner, stamp('undo')), 'undone').undone.verb).toBe('add')
    })

    it('takes back of a happening what stands: all of it, or nothing when a part was changed again', async (context) => {
      const { record, owner } = takeDesk(context)
      const { batch } = expectKind(await record.startBatch(owner), 'started')
      const importing = { ...stamp('import'), batch }
      expectKind(await record.saveProfile(owner, importing, INES), 'kept')
      for (const id of ['a', 'b', 'c']) saved(await record.addOpportunity(owner, importing, makeCase(id)))
      saved(await record.changeCase(owner, 'b', stamp('log'), (now) => withEntry(now, first)))
      expect(await record.undoChange(owner, stamp('undo'), batch)).toMatchObject({
        kind: 'overtaken',
        entry: { opportunity: 'b' },
      })
      expect(expectKind(await record.readCases(owner), 'cases').cases).toHaveLength(3)
      expectKind(await record.undoLast(owner, stamp('undo'), { opportunity: 'c' }), 'undone')
      expectKind(await record.undoLast(owner, stamp('undo'), { opportunity: 'b' }), 'undone')
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('mine')))
      expectKind(await record.undoChange(owner, stamp('undo'), batch), 'undone')
      expect(expectKind(await record.readCases(owner), 'cases').cases).toMatchObject([{ id: 'mine' }])
      expect(await record.readProfile(owner)).toEqual({ kind: 'profile', seeker: INES })
      expect(await record.undoChange(owner, stamp('undo'), batch)).toEqual({ kind: 'nothing-to-undo' })
      expect(expectKind(await record.undoLast(owner, stamp('undo')), 'undone').undone.opportunity).toBe('mine')
    })

    it('forgets a happening of which nothing is left', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('mine')))
      const { batch } = expectKind(await record.startBatch(owner), 'started')
      for (const id of ['a', 'b']) {
        saved(await record.addOpportunity(owner, { ...stamp('import'), batch }, makeCase(id)))
      }
      expectKind(await record.undoLast(owner, stamp('undo'), { opportunity: 'a' }), 'undone')
      await record.removeOpportunities(owner, ['b'])
      expect(expectKind(await record.undoLast(owner, stamp('undo')), 'undone').undone.opportunity).toBe('mine')
    })

    it('takes back an older change and leaves the later ones', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const { version } = saved(await record.changeCase(owner, 'a', stamp('log'), (now) => withEntry(now, first)))
      saved(await record.changeCase(owner, 'a', stamp('log'), (now) => withEntry(now, second)))
      expectKind(await record.undoChange(owner, stamp('undo'), version), 'undone')
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case.log).toEqual([second])
      expect(await record.undoChange(owner, stamp('undo'), version)).toEqual({ kind: 'nothing-to-undo' })
    })

    it('does not take back what was changed again, or built upon', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const rename = (name: string) => (now: Case) => ({
        ...now,
        contacts: now.contacts.map((one) => (one.id === 'omar' ? { ...one, name } : one)),
      })
      const renamed = saved(await record.changeCase(owner, 'a', stamp('rename'), rename('Omar Hadad')))
      saved(await record.changeCase(owner, 'a', stamp('rename'), rename('Omar Haddad-Ruiz')))
      expect(await record.undoChange(owner, stamp('undo'), renamed.version)).toMatchObject({ kind: 'overtaken' })
      const pia = { id: 'pia', name: 'Pia Holm', role: 'peer' as const }
      const met = saved(
        await record.changeCase(owner, 'a', stamp('add-contact'), (now) => ({
          ...now,
          contacts: [...now.contacts, pia],
        })),
      )
      saved(
        await record.changeCase(owner, 'a', stamp('log'), (now) =>
          withEntry(now, { ...checkIn('2026-09-22T10:00:00Z'), contact: 'pia' }),
        ),
      )
      expect(await record.undoChange(owner, stamp('undo'), met.version)).toMatchObject({
        kind: 'built-upon',
        problems: [{ path: 'log.0.contact' }],
      })
    })

    it('takes back a profile and a policy, unless cases would be left without a seeker', async (context) => {
      const { record, owner } = takeDesk(context)
      await record.saveProfile(owner, stamp('profile'), INES)
      const { change } = expectKind(await record.savePolicy(owner, stamp('policy'), { preset: 'gentle' }), 'kept')
      expect(await record.savePolicy(owner, stamp('policy'), { preset: 'gentle' })).toMatchObject({ change: null })
      expectKind(await record.undoChange(owner, stamp('undo'), change ?? 0), 'undone')
      expect(await record.readPolicy(owner)).toEqual({ kind: 'policy', policy: null })
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      expect(await record.undoChange(owner, stamp('undo'), 1)).toMatchObject({ kind: 'overtaken' })
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case.seeker).toEqual(INES)
    })

    it('leads back from any sequence of changes to equal cases', async (context) => {
      const { record, owner } = takeDesk(context)
      let run = 0
      await fc.assert(
        fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 12 }), async (moves) => {
          run += 1
          const id = `walk-${run}`
          const states: Case[] = [saved(await record.addOpportunity(owner, stamp('add'), makeCase(id))).case]
          for (const step of moves) {
            const before = states.at(-1)
            if (step.kind === 'undo') {
              const outcome = await record.undoLast(owner, stamp('undo'), { opportunity: id })
              if (outcome.kind === 'undone' && states.length > 1) states.pop()
            } else {
              const { case: after } = saved(await record.changeCase(owner, id, stamp('x'), (now) => change(now, step)))
              if (JSON.stringify(after) !== JSON.stringify(before)) states.push(after)
            }
            if (states.length === 1) break
            expect(expectKind(await record.readCase(owner, id), 'case').case).toEqual(states.at(-1))
          }
          while (states.length > 1) {
            expectKind(await record.undoLast(owner, stamp('undo'), { opportunity: id }), 'undone')
            states.pop()
            expect(expectKind(await record.readCase(owner, id), 'case').case).toEqual(states.at(-1))
          }
        }),
        { numRuns: 25 },
      )
    })
  })
}

type Move =
  | { kind: 'log'; place: number; day: number }
  | { kind: 'forget'; place: number }
  | { kind: 'note'; text: string; place: number }
  | { kind: 'panel'; names: string[] }
  | { kind: 'seeker'; name: string }
  | { kind: 'undo' }

const place = fc.nat({ max: 4 })
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('log' as const), place, day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ kind: fc.constant('forget' as const), place }),
  fc.record({
    kind: fc.constant('note' as const),
    text: fc.string({ unit: 'binary', minLength: 1 }).map((text) => `x${text}`),
    place,
  }),
  fc.record({
    kind: fc.constant('panel' as const),
    names: fc.uniqueArray(fc.constantFrom('dana', 'omar', 'pia', 'li')),
  }),
  fc.record({ kind: fc.constant('seeker' as const), name: fc.constantFrom('Inês', 'Ana') }),
  fc.constant({ kind: 'undo' as const }),
)

function change(now: Case, step: Exclude<Move, { kind: 'undo' }>): Case {
  if (step.kind === 'log') {
    return {
      ...now,
      log: now.log.toSpliced(step.place, 0, checkIn(`2026-10-${String(step.day).padStart(2, '0')}T10:00:00Z`)),
    }
  }
  if (step.kind === 'forget') return { ...now, log: now.log.toSpliced(step.place, 1) }
  if (step.kind === 'seeker') return { ...now, seeker: { ...now.seeker, name: step.name } }
  if (step.kind === 'note') {
    const note = { kind: 'fact' as const, text: step.text }
    return {
      ...now,
      interviews: now.interviews.map((one) => ({ ...one, notes: (one.notes ?? []).toSpliced(step.place, 1, note) })),
    }
  }
  const panel = step.names.map((id) => ({ id, name: `Name of ${id}`, role: 'peer' as const }))
  const [dana = { id: 'dana', name: 'Dana', role: 'peer' as const }] = now.contacts.filter(({ id }) => id === 'dana')
  return {
    ...now,
    contacts: [...panel.filter(({ id }) => id !== 'dana'), dana],
    interviews: now.interviews.map((one) => ({ ...one, interviewers: step.names })),
  }
}
