import { expect, it } from 'vitest'
import { done, ME, openDesk } from '../testing/open-desk.ts'

const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT', email: 'ines@example.org' }

/** A search with one interview this morning, with two people. */
async function openSearch() {
  const desk = await openDesk('2026-09-15T09:00:00+01:00')
  const { useCases } = desk
  done(await useCases.saveProfile({ ...ME, seeker }))
  done(await useCases.addOpportunity({ ...ME, opportunity: { employer: 'Larkspur Instruments', role: 'Designer' } }))
  const opportunity = 'larkspur-instruments'
  done(
    await useCases.addInterview({
      ...ME,
      opportunity,
      interview: { start: '2026-09-15T10:00:00+01:00', end: '2026-09-15T11:00:00+01:00', format: 'video' },
      newContacts: [
        { name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example', nameVerified: true },
        { name: 'Omar Haddad', role: 'team-lead', email: 'omar@larkspur.example', nameVerified: true },
      ],
    }),
  )
  return { ...desk, opportunity }
}

it('asks to thank everyone after an interview, and to ask after a quiet week', async () => {
  const { useCases, clock, opportunity } = await openSearch()
  clock.set('2026-09-15T11:40:00+01:00')
  const soon = done(await useCases.planToday(ME))
  expect(soon.actions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['thank-you:iv-1:dana-whitfield', 'thank-you:iv-1:omar-haddad', 'debrief:iv-1']),
  )
  for (const contact of ['dana-whitfield', 'omar-haddad']) {
    done(await useCases.markSent({ ...ME, opportunity, action: `thank-you:iv-1:${contact}` }))
  }
  done(await useCases.tickStep({ ...ME, opportunity, action: 'debrief:iv-1' }))
  clock.set('2026-09-23T10:00:00+01:00')
  const later = done(await useCases.planToday(ME))
  expect(later.actions[0]).toMatchObject({ id: 'check-in:1', opportunity, contact: 'dana-whitfield' })
})

it('takes back what was marked by mistake', async () => {
  const { useCases, clock, opportunity } = await openSearch()
  clock.set('2026-09-15T11:40:00+01:00')
  const sent = done(await useCases.markSent({ ...ME, opportunity, action: 'thank-you:iv-1:dana-whitfield' }))
  expect(sent.plan.coverage).toEqual({ 'iv-1': { thanked: 1, of: 2 } })
  done(await useCases.undoChange({ ...ME, change: sent.change ?? 0 }))
  const shown = done(await useCases.showOpportunity({ ...ME, opportunity }))
  expect(shown.plan.coverage).toEqual({ 'iv-1': { thanked: 0, of: 2 } })
})

it('says which step was meant when there is no such one', async () => {
  const { useCases, opportunity } = await openSearch()
  const outcome = await useCases.tickStep({ ...ME, opportunity, action: 'prepare:iv-7' })
  expect(outcome).toMatchObject({
    kind: 'refused',
    failures: [{ kind: 'unknown-action', asked: 'prepare:iv-7', nearest: expect.arrayContaining(['prepare:iv-1']) }],
  })
})

it('refuses a change that was made in an older window', async () => {
  const { useCases, opportunity } = await openSearch()
  const { version } = done(await useCases.showOpportunity({ ...ME, opportunity }))
  const edit = { ...ME, opportunity, expectedVersion: version }
  done(await useCases.editOpportunity({ ...edit, set: { role: 'Service designer' } }))
  expect(await useCases.editOpportunity({ ...edit, set: { role: 'Product designer' } })).toMatchObject({
    kind: 'refused',
    failures: [{ kind: 'changed-meanwhile' }],
  })
})

it('brings an offer to the other opportunities', async () => {
  const { useCases, clock, opportunity } = await openSearch()
  done(
    await useCases.addOpportunity({
      ...ME,
      opportunity: { employer: 'Alder & Sons', role: 'Designer' },
      with: { contacts: [{ id: 'rita', name: 'Rita Alves', role: 'recruiter', email: 'rita@alder.example' }] },
    }),
  )
  const entry = { type: 'received', channel: 'phone', kind: 'offer', contact: 'dana-whitfield' } as const
  clock.set('2026-09-18T10:00:00+01:00')
  done(await useCases.logReceived({ ...ME, opportunity, entry }))
  const today = done(await useCases.planToday(ME))
  expect(today.actions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['decide-offer', 'tell-about-offer:alder-sons']),
  )
})

it('makes one person of two entries, wherever they are named', async () => {
  const { useCases, clock, opportunity } = await openSearch()
  clock.set('2026-09-15T11:40:00+01:00')
  done(
    await useCases.addContact({
      ...ME,
      opportunity,
      contact: { name: 'D. Whitfield', role: 'other', phone: '+1 212 555 0101' },
    }),
  )
  const merged = done(
    await useCases.mergeContacts({ ...ME, opportunity, keep: 'd-whitfield', merge: 'dana-whitfield' }),
  )
  expect(merged.case.contacts.map(({ id }) => id)).toEqual(['omar-haddad', 'd-whitfield'])
  expect(merged.case.contacts.at(-1)).toMatchObject({ phone: '+1 212 555 0101', email: 'dana@larkspur.example' })
  expect(merged.case.interviews[0]?.interviewers).toEqual(['d-whitfield', 'omar-haddad'])
})

it('makes no name checked that was not, and leaves alone who asked to be left alone, when two entries become one', async () => {
  const { useCases, clock, opportunity } = await openSearch()
  clock.set('2026-09-15T11:40:00+01:00')
  const contact = { name: 'Dana Whitfeild', role: 'other', noCalls: false } as const
  done(await useCases.addContact({ ...ME, opportunity, contact }))
  const quiet = { doNotContact: true, noCalls: true }
  done(await useCases.editContact({ ...ME, opportunity, contact: 'dana-whitfield', set: quiet }))
  const merge = { keep: 'dana-whitfeild', merge: 'dana-whitfield' }
  const merged = done(await useCases.mergeContacts({ ...ME, opportunity, ...merge })).case.contacts.at(-1)
  expect(merged).toMatchObject({ name: 'Dana Whitfeild', ...quiet })
  expect(merged?.nameVerified).toBeUndefined()
})

it('does not change what is due today by looking at a later day, and shows a board of now', async () => {
  const { useCases, clock, opportunity } = await openSearch()
  clock.set('2026-09-15T11:40:00+01:00')
  const before = done(await useCases.planToday(ME))
  const later = done(await useCases.planToday({ ...ME, now: '2027-03-01T10:00:00Z' }))
  expect(later.actions.map(({ id }) => id)).toEqual(['keep-searching'])
  expect(done(await useCases.planToday(ME)).actions).toEqual(before.actions)
  const stateAt = async () => done(await useCases.showBoard(ME)).states.map(({ state }) => state)
  expect(await stateAt()).toEqual(['thanking'])
  clock.set('2027-03-01T10:00:00Z')
  expect(await stateAt()).toEqual(['parked'])
  const listed = done(await useCases.listOpportunities(ME)).opportunities
  expect(listed).toMatchObject([{ id: opportunity, state: 'parked' }])
})

it('keeps what goes into the bin for thirty days, and no longer', async () => {
  const { useCases, clock, opportunity } = await openSearch()
  done(await useCases.binOpportunity({ ...ME, opportunity }))
  expect(done(await useCases.planToday(ME)).any).toBe(false)
  clock.set('2026-10-15T08:59:00+01:00')
  const bin = async () => done(await useCases.listOpportunities({ ...ME, binned: true })).opportunities
  expect(await bin()).toMatchObject([{ id: opportunity }])
  clock.set('2026-10-15T09:01:00+01:00')
  expect(await bin()).toEqual([])
})
