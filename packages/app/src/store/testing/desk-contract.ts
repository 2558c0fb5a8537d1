import { describe, expect, it } from 'vitest'
import { checkIn, INES, makeCase, stamp, withEntry } from './make-case.ts'
import { claimOf, expectKind, type Harness, provideDesks, saved } from './record-desk.ts'

const later = '2026-12-01T00:00:00Z'

/** What is due, what is found, what is thrown away, and what is set. */
export function describeDesk(kind: string, start: () => Harness): void {
  describe(`the desk kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('lists opportunities by employer and role, with what is next', async (context) => {
      const { record, owner } = takeDesk(context)
      const named = (id: string, employer: string) => makeCase(id, { opportunity: { id, employer, role: 'Designer' } })
      saved(await record.addOpportunity(owner, stamp('add'), named('z', 'Beech & Co')))
      saved(await record.addOpportunity(owner, stamp('add'), named('y', 'Alder')))
      const { opportunities } = expectKind(await record.listOpportunities(owner), 'opportunities')
      expect(opportunities.map(({ employer }) => employer)).toEqual(['Alder', 'Beech & Co'])
      expect(opportunities[0]).toEqual({
        id: 'y',
        employer: 'Alder',
        role: 'Designer',
        state: 'thanking',
        round: 1,
        attentionAt: '2026-09-15T12:00:00.000Z',
        planChangesAt: null,
        version: 2,
        binnedAt: null,
      })
      const closed = await record.listOpportunities(owner, { state: 'closed' })
      expect(closed).toEqual({ kind: 'opportunities', opportunities: [] })
    })

    it('tells what is due, and nothing that is not', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add', '2026-09-15T12:00:00Z'), makeCase('ready')))
      const closed = { type: 'closed' as const, at: '2026-09-15T11:30:00Z', outcome: 'withdrawn' as const }
      const over = withEntry({ ...makeCase('over'), contacts: [], interviews: [] }, closed)
      saved(await record.addOpportunity(owner, stamp('add', '2026-09-15T12:00:00Z'), over))
      const soon = expectKind(await record.dueOpportunities(owner, '2026-09-15T14:00:00+02:00'), 'due')
      expect(soon.opportunities.map(({ id }) => id)).toEqual(['ready'])
      const early = expectKind(await record.dueOpportunities(owner, '2026-09-15T13:59:59+02:00'), 'due')
      expect(early.opportunities).toEqual([])
    })

    it('plans again the cases whose owner has another profile or policy', async (context) => {
      const { record, owner } = takeDesk(context)
      await record.saveProfile(owner, stamp('profile'), INES)
      const quiet = { ...makeCase('quiet'), contacts: [], interviews: [] }
      const closed = { type: 'closed' as const, at: '2026-09-15T11:30:00Z', outcome: 'withdrawn' as const }
      saved(await record.addOpportunity(owner, stamp('add'), withEntry(quiet, closed)))
      await record.savePolicy(owner, stamp('policy', '2026-09-16T00:00:00Z'), { preset: 'gentle' })
      const policyOf = async () => {
        const { opportunities } = expectKind(await record.listOpportunities(owner), 'opportunities')
        return opportunities.map(({ planChangesAt }) => planChangesAt)
      }
      expect(await policyOf()).toEqual(['2026-09-16T00:00:00.000Z'])
      expect(await record.settleStale(owner, '2026-09-16T00:00:00Z')).toEqual({ kind: 'settled' })
      expect(await policyOf()).toEqual([null])
      expect(await record.dueOpportunities(owner, later)).toEqual({ kind: 'due', opportunities: [] })
      expect(expectKind(await record.readHistory(owner), 'history').entries.map(({ verb }) => verb)).toEqual([
        'policy',
        'add',
        'profile',
      ])
    })

    it('plans again what was told for a later moment', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add', '2026-09-15T12:00:00Z'), makeCase('a')))
      const seen = async () => expectKind(await record.listOpportunities(owner), 'opportunities').opportunities
      const now = await seen()
      await record.savePolicy(owner, stamp('policy', '2027-06-01T00:00:00Z'), { preset: 'gentle' })
      await record.settleStale(owner, '2027-06-01T00:00:00Z')
      expect((await seen())[0]?.attentionAt).not.toBe(now[0]?.attentionAt)
      await record.settleStale(owner, '2026-09-15T12:00:00Z')
      expect(await seen()).toEqual(now)
    })

    it('lists people by name, and finds them by the beginnings of words', async (context) => {
      const { record, owner } = takeDesk(context)
      for (const id of ['a', 'b']) saved(await record.addOpportunity(owner, stamp('add'), makeCase(id)))
      const all = expectKind(await record.listPeople(owner, { limit: 3 }), 'people')
      expect(all.people.map(({ opportunity, contact }) => `${contact.name} of ${opportunity}`)).toEqual([
        'Dana Whitfield of a',
        'Dana Whitfield of b',
        'Omar Haddad of a',
      ])
      expect(all.total).toBe(4)
      const found = expectKind(await record.listPeople(owner, { text: 'HADD om', offset: 1 }), 'people')
      expect(found.people.map(({ opportunity }) => opportunity)).toEqual(['b'])
      expect(found.total).toBe(2)
    })

    it('looks back on hard questions and debriefs of earlier interviews', async (context) => {
      const { record, owner } = takeDesk(context)
      const made = makeCase('a')
      const asked = { kind: 'hard-question' as const, text: 'Why did you leave?' }
      const debrief = { at: '2026-09-15T12:00:00Z', nextTime: 'Say it in one sentence.' }
      const interviews = made.interviews.map((one) => ({ ...one, notes: [asked], debrief }))
      saved(await record.addOpportunity(owner, stamp('add'), { ...made, interviews }))
      const lessons = expectKind(await record.lookBack(owner, '2026-10-01T00:00:00Z', 5), 'lessons')
      expect(lessons.hardQuestions).toMatchObject([{ opportunity: 'a', interview: 'panel', note: asked }])
      expect(lessons.debriefs).toMatchObject([{ employer: 'Larkspur Instruments', debrief }])
      const before = expectKind(await record.lookBack(owner, '2026-09-15T08:00:00Z', 5), 'lessons')
      expect(before).toEqual({ kind: 'lessons', hardQuestions: [], debriefs: [] })
    })

    it('tells in which opportunities something was done between two days', async (context) => {
      const { record, owner } = takeDesk(context)
      const bare = (id: string, added: string) => ({
        ...makeCase(id, { opportunity: { ...makeCase(id).opportunity, added } }),
        interviews: [],
      })
      saved(await record.addOpportunity(owner, stamp('add'), bare('taken-on', '2026-08-03')))
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('talk')))
      const closed = { type: 'closed' as const, at: '2026-08-31T23:30:00-04:00', outcome: 'withdrawn' as const }
      saved(await record.addOpportunity(owner, stamp('add'), withEntry(bare('logged', '2026-01-01'), closed)))
      saved(await record.addOpportunity(owner, stamp('add'), bare('binned', '2026-08-03')))
      saved(await record.binOpportunity(owner, 'binned', stamp('bin')))
      const active = async (from: string, to: string) =>
        expectKind(await record.findActive(owner, from, to), 'active').ids
      expect(await active('2026-08-01', '2026-08-31')).toEqual(['logged', 'taken-on'])
      expect(await active('2026-09-15', '2026-09-15')).toEqual(['talk'])
      expect(await active('2026-10-01', '2026-10-31')).toEqual([])
    })

    it('tells what was sent along to whom, latest first', async (context) => {
      const { record, owner } = takeDesk(context)
      const resources = ['forms', 'nights'].map((id) => ({ id, title: id, url: `https://example.org/${id}` }))
      const sent = (at: string, resource?: string) => ({
        type: 'sent' as const,
        at,
        contact: 'dana',
        channel: 'email' as const,
        purpose: 'keep-in-touch' as const,
        ...(resource === undefined ? {} : { resource }),
      })
      const log = [
        sent('2026-09-16T09:00:00Z', 'forms'),
        sent('2026-09-17T09:00:00Z'),
        sent('2026-09-18T09:00:00Z', 'nights'),
      ]
      for (const id of ['a', 'binned']) {
        saved(await record.addOpportunity(owner, stamp('add'), { ...makeCase(id), resources, log }))
      }
      saved(await record.binOpportunity(owner, 'binned', stamp('bin')))
      const { sendings } = expectKind(await record.listSendings(owner), 'sendings')
      expect(sendings.map(({ opportunity, contact, resource }) => [opportunity, contact.name, resource.id])).toEqual([
        ['a', 'Dana Whitfield', 'nights'],
        ['a', 'Dana Whitfield', 'forms'],
      ])
    })

    it('finds the opportunity that has a meeting, unless it is in the bin', async (context) => {
      const { record, owner } = takeDesk(context)
      const made = makeCase('a')
      const uid = 'meeting@calendar.example'
      saved(
        await record.addOpportunity(owner, stamp('add'), {
          ...made,
          interviews: made.interviews.map((one) => ({ ...one, uid })),
        }),
      )
      expect(await record.findMeeting(owner, uid)).toEqual({ kind: 'meeting', opportunity: 'a' })
      expect(await record.findMeeting(owner, 'other')).toEqual({ kind: 'meeting', opportunity: null })
      saved(await record.binOpportunity(owner, 'a', stamp('bin')))
      expect(await record.findMeeting(owner, uid)).toEqual({ kind: 'meeting', opportunity: null })
    })

    it('sees from afar what the rules across opportunities ask about', async (context) => {
      const { record, owner } = takeDesk(context)
      const nobody = expectKind(await record.lookAround(owner, later), 'surroundings')
      expect(nobody).toMatchObject({ any: false, live: [], newest: null, beacons: [], next: null })
      const added = (id: string, day: string) =>
        makeCase(id, { opportunity: { ...makeCase(id).opportunity, added: day } })
      saved(await record.addOpportunity(owner, stamp('add', '2026-09-10T00:00:00Z'), added('old', '2026-09-01')))
      saved(await record.addOpportunity(owner, stamp('add', '2026-09-10T00:00:00Z'), added('new', '2026-09-10')))
      const offer = {
        type: 'received' as const,
        id: 'm1',
        at: '2026-09-09T10:00:00Z',
        channel: 'phone' as const,
        kind: 'offer' as const,
      }
      saved(await record.changeCase(owner, 'old', stamp('x', '2026-09-10T00:00:00Z'), (now) => withEntry(now, offer)))
      const around = expectKind(await record.lookAround(owner, '2026-09-10T00:00:00Z'), 'surroundings')
      expect(around).toMatchObject({ any: true, live: ['new', 'old'], newest: 'new', beacons: ['old'] })
      expect(around.next).toMatchObject({ id: 'new' })
    })

    it('puts into the bin, takes out again, and empties it for good', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      saved(await record.binOpportunity(owner, 'a', stamp('bin', '2026-09-20T00:00:00Z')))
      const gone = { kind: 'not-found', id: 'a', binned: true }
      expect(await record.binOpportunity(owner, 'a', stamp('bin'))).toEqual(gone)
      expect(await record.changeCase(owner, 'a', stamp('x'), (now) => now)).toEqual(gone)
      expect(await record.dueOpportunities(owner, later)).toEqual({ kind: 'due', opportunities: [] })
      expect(await record.searchEverything(owner, 'dana')).toEqual({ kind: 'found', hits: [], pages: [], total: 0 })
      expect(await record.readCases(owner)).toEqual({ kind: 'cases', cases: [] })
      const bin = expectKind(await record.listOpportunities(owner, { binned: true }), 'opportunities')
      expect(bin.opportunities).toMatchObject([{ id: 'a', binnedAt: '2026-09-20T00:00:00.000Z' }])
      expect(await record.emptyBin(owner, '2026-09-20T00:00:00Z')).toEqual({ kind: 'emptied', ids: [] })
      saved(await record.restoreOpportunity(owner, 'a', stamp('restore')))
      expect(expectKind(await record.readCase(owner, 'a'), 'case').case).toEqual(makeCase('a'))
      expect(expectKind(await record.dueOpportunities(owner, later), 'due').opportunities).toHaveLength(1)
      saved(await record.binOpportunity(owner, 'a', stamp('bin', '2026-09-20T00:00:00Z')))
      expect(await record.emptyBin(owner, '2026-09-20T00:00:01Z')).toEqual({ kind: 'emptied', ids: ['a'] })
      expect(await record.readCase(owner, 'a')).toEqual({ kind: 'not-found', id: 'a', binned: false })
      expect(expectKind(await record.readHistory(owner), 'history').entries).toEqual([])
    })

    it('removes some for good, in the bin or not, and leaves the others as they are', async (context) => {
      const { record, owner } = takeDesk(context)
      for (const id of ['a', 'b', 'c', 'd']) saved(await record.addOpportunity(owner, stamp('add'), makeCase(id)))
      for (const id of ['b', 'c']) saved(await record.binOpportunity(owner, id, stamp('bin')))
      await record.saveSetting(owner, 'writing/a', { draft: 'Dear Dana' })
      expect(await record.removeOpportunities(owner, ['a', 'b', 'x'])).toEqual({ kind: 'removed', ids: ['a', 'b'] })
      expect(await record.readCase(owner, 'a')).toEqual({ kind: 'not-found', id: 'a', binned: false })
      expect(await record.readSetting(owner, 'writing/a')).toEqual({ kind: 'setting', value: undefined })
      expect(await record.readCase(owner, 'c')).toMatchObject({ kind: 'case', binnedAt: expect.any(String) })
      const { entries } = expectKind(await record.readHistory(owner), 'history')
      expect(entries.map(({ opportunity }) => opportunity)).toEqual(['c', 'd', 'c'])
    })

    it('takes back the throwing away', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      saved(await record.binOpportunity(owner, 'a', stamp('bin')))
      expectKind(await record.undoLast(owner, stamp('undo')), 'undone')
      expect(expectKind(await record.readCase(owner, 'a'), 'case').binnedAt).toBeNull()
      expect(expectKind(await record.dueOpportunities(owner, later), 'due').opportunities).toHaveLength(1)
    })

    it('finds words anywhere, without capitals and accents, by how they begin', async (context) => {
      const { record, owner } = takeDesk(context)
      const plain = makeCase('a')
      const told = {
        ...withEntry(plain, {
          type: 'dismissed',
          at: '2026-09-15T12:00:00Z',
          action: 'debrief:panel',
          reason: 'Too tired',
        }),
        opportunity: {
          ...plain.opportunity,
          employer: 'Ærø Værft',
          strengths: [{ need: 'Calm', evidence: 'Ran a ward' }],
        },
        contacts: [{ id: 'dana', name: 'Zoë Müller-Straße', role: 'peer' as const }, ...plain.contacts.slice(1)],
        resources: [{ id: 'r', title: 'Night forms', url: 'https://example.org/x', topics: ['triage', '看護師'] }],
      }
      saved(await record.addOpportunity(owner, stamp('add'), told))
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('b')))
      const find = async (text: string) =>
        expectKind(await record.searchEverything(owner, text), 'found').hits.map(({ opportunity }) => opportunity)
      expect(await find('ZOE')).toEqual(['a'])
      expect(await find('muller strasse')).toEqual(['a'])
      expect(await find('aero')).toEqual(['a'])
      expect(await find('manila')).toEqual(['a', 'b'])
      expect(await find('Larkspur, man')).toEqual(['b'])
      expect(await find('tired')).toEqual(['a'])
      expect(await find('ward calm')).toEqual(['a'])
      expect(await find('triage')).toEqual(['a'])
      expect(await find('護')).toEqual(['a'])
      expect(await find('anila')).toEqual([])
      expect(await find('100%')).toEqual([])
      expect(await find(' … ')).toEqual([])
      const { hits } = expectKind(await record.searchEverything(owner, 'omar larkspur'), 'found')
      expect(hits).toEqual([
        {
          opportunity: 'b',
          employer: 'Larkspur Instruments',
          role: 'Service designer',
          matches: [
            { part: 'opportunity', text: 'Larkspur Instruments · Service designer' },
            { part: 'contact', text: 'Dana Whitfield · dana@larkspur.example' },
            { part: 'contact', text: 'Omar Haddad' },
          ],
        },
      ])
    })

    it('finds page after page, and counts all', async (context) => {
      const { record, owner } = takeDesk(context)
      for (const id of ['a', 'b', 'c']) saved(await record.addOpportunity(owner, stamp('add'), makeCase(id)))
      const found = async (page: { limit?: number; offset?: number }) => {
        const { hits, total } = expectKind(await record.searchEverything(owner, 'night', page), 'found')
        return [total, ...hits.map(({ opportunity }) => opportunity)]
      }
      expect(await found({ limit: 2 })).toEqual([3, 'a', 'b'])
      expect(await found({ limit: 2, offset: 2 })).toEqual([3, 'c'])
      expect(await found({ offset: 3 })).toEqual([3])
    })

    it('has another stamp after every change, and the same one while nothing changes', async (context) => {
      const { record, incoming, owner } = takeDesk(context)
      const readStamp = async () => expectKind(await record.readStamp(), 'stamp').stamp
      const seen = [await readStamp()]
      const changes: (() => Promise<unknown>)[] = [
        () => record.addOpportunity(owner, stamp('add'), makeCase('a')),
        () => record.changeCase(owner, 'a', stamp('log'), (now) => withEntry(now, checkIn('2026-09-15T12:00:00Z'))),
        () => record.saveSetting(owner, 'quiet-hours', { from: '21:00' }),
        () => record.savePolicy(owner, stamp('policy'), { preset: 'gentle' }),
        () => incoming.savePosition(owner, 'INBOX', { uidValidity: 1, uid: 7 }),
        () => record.binOpportunity(owner, 'a', stamp('bin')),
      ]
      for (const change of changes) {
        await change()
        seen.push(await readStamp())
      }
      expect(new Set(seen).size).toBe(changes.length + 1)
      // PostgreSQL tidies up now and then, which is a change, too: once in a while one is as good as none.
      const calm = []
      for (let turn = 0; turn < 5; turn += 1) {
        const before = await readStamp()
        await record.readCases(owner)
        calm.push(before === (await readStamp()))
      }
      expect(calm).toContain(true)
    })

    it('knows when the next plan changes by itself', async (context) => {
      const { record, owner } = takeDesk(context)
      expect(await record.nextMoment(owner, later)).toEqual({ kind: 'next', at: null })
      saved(await record.addOpportunity(owner, stamp('add', '2026-09-15T12:00:00Z'), makeCase('ready')))
      const before = await record.nextMoment(owner, '2026-09-15T12:59:59+01:00')
      expect(before).toEqual({ kind: 'next', at: '2026-09-15T12:00:00.000Z' })
      expect(await record.nextMoment(owner, '2026-09-15T12:00:00Z')).toEqual({ kind: 'next', at: null })
    })

    it('forgets words that are there no longer', async (context) => {
      const { record, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      saved(
        await record.changeCase(owner, 'a', stamp('edit'), (now) => ({
          ...now,
          interviews: now.interviews.map(({ notes: _gone, ...rest }) => rest),
        })),
      )
      expect(await record.searchEverything(owner, 'manila')).toEqual({ kind: 'found', hits: [], pages: [], total: 0 })
    })

    it('keeps the profile, the policy and settings, and refuses what is none', async (context) => {
      const { record, owner } = takeDesk(context)
      expect(await record.readProfile(owner)).toEqual({ kind: 'profile', seeker: null })
      await record.saveProfile(owner, stamp('profile'), INES)
      expect(await record.readProfile(owner)).toEqual({ kind: 'profile', seeker: INES })
      const nowhere = await record.saveProfile(owner, stamp('profile'), { ...INES, timeZone: 'Mars/Base' })
      expect(expectKind(nowhere, 'invalid').problems.map(({ path }) => path)).toEqual(['seeker.timeZone'])
      const unknown = await record.savePolicy(owner, stamp('policy'), { rules: { 'thank-yuo': 'off' } })
      expect(expectKind(unknown, 'invalid').problems.map(({ path }) => path)).toEqual(['policy.rules.thank-yuo'])
      const allow = await record.saveSetting(owner, 'titles', true, stamp('allow'))
      expect(await record.saveSetting(owner, 'titles', true, stamp('allow'))).toEqual({ kind: 'kept', change: null })
      expectKind(await record.undoChange(owner, stamp('undo'), expectKind(allow, 'kept').change ?? 0), 'undone')
      expect(await record.readSetting(owner, 'titles')).toEqual({ kind: 'setting', value: undefined })
      expect(await record.readSetting(owner, 'quiet-hours')).toEqual({ kind: 'setting', value: undefined })
      await record.saveSetting(owner, 'quiet-hours', { from: '21:00', to: '08:00' })
      await record.saveSetting(owner, 'quiet-hours', { from: '22:00', to: '08:00' })
      const hours = await record.readSetting(owner, 'quiet-hours')
      expect(hours).toEqual({ kind: 'setting', value: { from: '22:00', to: '08:00' } })
    })

    it('keeps a job together with the change that causes it, or neither', async (context) => {
      const { record, jobs, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('a')))
      const job = (id: string) => ({ id, kind: 'send-note', payload: { to: 'dana' }, runAt: '2026-09-15T12:00:00Z' })
      const wrong = { ...stamp('send'), jobs: [job('wrong')] }
      expectKind(await record.changeCase(owner, 'a', wrong, (now) => ({ ...now, contacts: [] })), 'invalid')
      const right = { ...stamp('send'), jobs: [job('right')] }
      saved(await record.changeCase(owner, 'a', right, (now) => withEntry(now, checkIn('2026-09-15T12:00:00Z'))))
      const lease = { now: '2026-09-15T12:00:00Z', leaseUntil: '2026-09-15T12:01:00Z' }
      const claimed = await claimOf({ jobs, owner }, 'send-note', lease)
      expect(claimed).toMatchObject({ owner, id: 'right', kind: 'send-note', payload: { to: 'dana' }, attempt: 1 })
      expect(await claimOf({ jobs, owner }, 'send-note', lease)).toBeUndefined()
    })
  })
}
