import { describe, expect, it } from 'vitest'
import { checkIn, INES, makeCase, stamp, withEntry } from './make-case.ts'
import { readFixtures } from './read-fixtures.ts'
import { expectKind, type Harness, provideDesks, saved } from './record-desk.ts'

/** What a person can rely on when cases are kept and changed, whatever they are kept in. */
export function describeCases(kind: string, start: () => Harness): void {
  describe(`cases kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('come back as they were handed in, every one of the fixtures', async (context) => {
      const { record, owner } = takeDesk(context)
      const fixtures = readFixtures()
      await Promise.all(
        fixtures.map(async ({ name, case: caseFile }) => {
          saved(await record.addOpportunity(`${owner}-${name}`, stamp('import'), caseFile))
        }),
      )
      for (const { name, case: caseFile } of fixtures) {
        const { id } = caseFile.opportunity
        const read = await record.readCase(`${owner}-${name}`, id)
        expect({ name, ...read }).toEqual({ name, kind: 'case', id, case: caseFile, version: 1, binnedAt: null })
      }
    }, 30_000)

    it('keep what is empty empty, what is absent absent, and every character', async (context) => {
      const { record, owner } = takeDesk(context)
      const plain = makeCase('odd')
      const odd = {
        ...plain,
        policy: {},
        opportunity: { ...plain.opportunity, employer: 'Nul\u0000 & half \ud83d', strengths: [] },
        interviews: plain.interviews.map((interview) => ({
          ...interview,
          notes: [],
          instructions: [],
          debrief: { at: interview.end },
        })),
        resources: [],
        log: [{ type: 'dismissed' as const, at: '2026-09-15T12:00:00Z', action: 'debrief:panel', reason: '' }],
      }
      saved(await record.addOpportunity(owner, stamp('add'), odd))
      const read = expectKind(await record.readCase(owner, 'odd'), 'case')
      expect(JSON.parse(JSON.stringify(read.case))).toEqual(JSON.parse(JSON.stringify(odd)))
      expect(Object.keys(read.case)).toContain('resources')
    })

    it('keep a change, with a version that goes up', async (context) => {
      const { record, owner } = takeDesk(context)
      const added = saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const changed = saved(
        await record.changeCase(owner, 'a', stamp('log-sent'), (now) =>
          withEntry(now, checkIn('2026-09-22T10:00:00Z')),
        ),
      )
      expect(changed.version).toBeGreaterThan(added.version)
      const read = expectKind(await record.readCase(owner, 'a'), 'case')
      expect(read.case).toEqual(withEntry(makeCase('a'), checkIn('2026-09-22T10:00:00Z')))
      expect(read.version).toBe(changed.version)
    })

    it('keep lists in the order they are put into', async (context) => {
      const { record, owner } = takeDesk(context)
      const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Name ${id}`, role: 'peer' as const }))
      const caseWith = (ids: string) => ({
        ...makeCase('order', { interviews: [] }),
        contacts: [...ids].map((id) => people.find((one) => one.id === id) ?? { id, name: id, role: 'other' as const }),
      })
      saved(await record.addOpportunity(owner, stamp('add'), caseWith('abcd')))
      for (const ids of ['abd', 'xabd', 'xabyd', 'dybax', 'bd', 'bacd']) {
        saved(await record.changeCase(owner, 'order', stamp('order'), () => caseWith(ids)))
        const read = expectKind(await record.readCase(owner, 'order'), 'case')
        expect(read.case).toEqual(caseWith(ids))
      }
    })

    it('refuse a change that was made for an older version, and tell both', async (context) => {
      const { record, owner } = takeDesk(context)
      const { version } = saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const window = { ...stamp('log-sent'), expectedVersion: version }
      const first = saved(
        await record.changeCase(owner, 'a', window, (now) => withEntry(now, checkIn('2026-09-22T10:00:00Z'))),
      )
      const second = await record.changeCase(owner, 'a', window, (now) =>
        withEntry(now, checkIn('2026-09-23T10:00:00Z')),
      )
      expect(second).toEqual({ kind: 'conflict', expected: version, found: first.version })
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case.log).toHaveLength(1)
    })

    it('refuse what is no valid case, and keep what was', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const outcome = await record.changeCase(owner, 'a', stamp('remove-contact'), (now) => ({ ...now, contacts: [] }))
      const { problems } = expectKind(outcome, 'invalid')
      expect(problems[0]).toEqual({
        path: 'interviews.0.interviewers.0',
        message: 'names no contact of this case: "dana"',
      })
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case).toEqual(makeCase('a'))
      expect(await record.addOpportunity(owner, stamp('add'), makeCase('b', { contacts: [] }))).toMatchObject({
        kind: 'invalid',
      })
    })

    it('keep their id', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const outcome = await record.changeCase(owner, 'a', stamp('rename'), () => makeCase('b'))
      expect(expectKind(outcome, 'invalid').problems[0]?.path).toBe('opportunity.id')
    })

    it('are left as they are by a change that changes nothing', async (context) => {
      const { record, owner } = takeDesk(context)
      const { version } = saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      expect(saved(await record.changeCase(owner, 'a', stamp('nothing'), (now) => now)).version).toBe(version)
      expect(expectKind(await record.readHistory(owner), 'history').entries).toHaveLength(1)
    })

    it('are told apart by id, and missed when they are not there', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      expect(await record.addOpportunity(owner, stamp('add'), makeCase('a'))).toEqual({
        kind: 'already-there',
        id: 'a',
        binned: false,
      })
      expect(await record.readCase(owner, 'b')).toEqual({ kind: 'not-found', id: 'b', binned: false })
      expect(await record.changeCase(owner, 'b', stamp('x'), (now) => now)).toEqual({
        kind: 'not-found',
        id: 'b',
        binned: false,
      })
    })

    it('are seen by their owner alone', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const other = `${owner}-neighbour`
      expect(await record.readCase(other, 'a')).toMatchObject({ kind: 'not-found' })
      expect(await record.readCases(other)).toEqual({ kind: 'cases', cases: [] })
      expect(await record.searchEverything(other, 'dana')).toEqual({ kind: 'found', hits: [], pages: [], total: 0 })
      expect(await record.undoLast(other, stamp('undo'))).toEqual({ kind: 'nothing-to-undo' })
      expect(await record.dueOpportunities(other, '2027-01-01T00:00:00Z')).toEqual({ kind: 'due', opportunities: [] })
    })

    it('of one owner are read at once', async (context) => {
      const { record, owner } = takeDesk(context)
      for (const id of ['b', 'a', 'c']) saved(await record.addOpportunity(owner, stamp('add'), makeCase(id)))
      const all = expectKind(await record.readCases(owner), 'cases')
      expect(all.cases.map((one) => one.case)).toEqual([makeCase('a'), makeCase('b'), makeCase('c')])
      const some = expectKind(await record.readCases(owner, ['c', 'x', 'b']), 'cases')
      expect(some.cases.map(({ id }) => id)).toEqual(['c', 'b'])
    })

    it('lose no change when many are made at once', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const days = Array.from({ length: 20 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}T10:00:00Z`)
      const outcomes = await Promise.all(
        days.map((at) => record.changeCase(owner, 'a', stamp('log-sent'), (now) => withEntry(now, checkIn(at)))),
      )
      expect(outcomes.map(({ kind }) => kind)).toEqual(days.map(() => 'saved'))
      const { log } = expectKind(await record.readCase(owner, 'a'), 'case').case
      expect(log.map(({ at }) => at).sort()).toEqual(days)
    })

    it('follow the profile and the policy of their owner, unless they have their own', async (context) => {
      const { record, owner } = takeDesk(context)
      expect(await record.saveProfile(owner, stamp('profile'), INES)).toMatchObject({ kind: 'kept' })
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('follows')))
      const own = { ...makeCase('own'), seeker: { ...INES, name: 'I. Duarte' }, policy: { preset: 'gentle' as const } }
      saved(await record.addOpportunity(owner, stamp('add'), own))
      const moved = { ...INES, timeZone: 'America/New_York' }
      await record.saveProfile(owner, stamp('profile'), moved)
      await record.savePolicy(owner, stamp('policy'), { preset: 'persistent' })
      const [follows, keeps] = expectKind(await record.readCases(owner, ['follows', 'own']), 'cases').cases
      expect(follows?.case).toEqual({ ...makeCase('follows'), seeker: moved, policy: { preset: 'persistent' } })
      expect(keeps?.case).toEqual(own)
      const { case: without } = saved(
        await record.changeCase(owner, 'follows', stamp('policy'), ({ policy: _gone, ...rest }) => rest),
      )
      expect(without).not.toHaveProperty('policy')
      expect(expectKind(await record.readCase(owner, 'follows'), 'case').case).toEqual(without)
    })
  })
}
