import { type Case, parseCase } from '@afterword/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Invitation, Participant } from '../../ports/calendar-files.ts'
import { applyInvitation } from './apply-invitation.ts'
import { invitationToCaseChanges } from './invitation-to-case-changes.ts'

const names = [
  'Dana Whitfield',
  'Whitfield, Dana',
  'Inês Duarte',
  'Ines Duarte',
  'Omar Haddad',
  '山田 太郎',
  '…',
  'Lena',
]
const emails = ['dana@x.example', 'DANA@x.example', 'ines@example.org', 'omar@x.example', 'no-reply@x.example']

const participants: fc.Arbitrary<Participant> = fc.record({
  kind: fc.constantFrom('person' as const, 'person' as const, 'room' as const, 'group' as const),
  name: fc.option(fc.constantFrom(...names), { nil: undefined }),
  email: fc.option(fc.constantFrom(...emails), { nil: undefined }),
  title: fc.option(fc.constant('Lead'), { nil: undefined }),
  optional: fc.boolean(),
})

const times = fc
  .record({
    day: fc.integer({ min: 1, max: 4 }),
    hour: fc.integer({ min: 8, max: 17 }),
    hours: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ day, hour, hours }) => {
    const at = (clock: number) => `2026-11-0${day}T${String(clock).padStart(2, '0')}:00:00-05:00`
    return { kind: 'times' as const, start: at(hour), end: at(hour + hours), zone: 'America/New_York' }
  })

const invitations: fc.Arbitrary<Invitation> = fc.record({
  method: fc.constantFrom(null, 'REQUEST', 'PUBLISH', 'CANCEL', 'COUNTER', 'REPLY'),
  uid: fc.constantFrom(null, 'one', 'two'),
  sequence: fc.nat({ max: 3 }),
  summary: fc.constant('Interview'),
  when: times,
  place: fc.constantFrom(undefined, '12 Example Street', 'Zoom', '+1 212 555 0101'),
  organizer: fc.option(participants, { nil: undefined }),
  attendees: fc.array(participants, { maxLength: 5 }),
  cancelled: fc.boolean(),
  recurring: fc.constant(false),
})

const start: Case = {
  version: 1,
  seeker: { name: 'Inês Duarte', email: 'ines@example.org', timeZone: 'Europe/Lisbon' },
  opportunity: { id: 'o', employer: 'Larkspur', role: 'Designer', timeZone: 'America/New_York' },
  contacts: [{ id: 'dana', name: 'Dana Whitfield', role: 'peer' }],
  interviews: [],
  log: [],
}
const answers = { format: 'video' as const, minutes: 30, names: { 'omar@x.example': 'Omar Haddad' } }

test('any row of invitations leaves a valid case, without the seeker among the contacts, and repeats change nothing', () => {
  fc.assert(
    fc.property(fc.array(invitations, { maxLength: 6 }), (all) => {
      let file = start
      for (const invitation of all) {
        const outcome = invitationToCaseChanges(invitation, file, answers)
        if (outcome.kind !== 'interview' && outcome.kind !== 'cancellation') continue
        file = applyInvitation(file, outcome)
        const parsed = parseCase(file)
        expect(parsed.kind === 'invalid' ? parsed.problems : []).toEqual([])
        expect(file.contacts.filter(({ name, email }) => /duarte/i.test(name) || email === 'ines@example.org')).toEqual(
          [],
        )
        const again = invitationToCaseChanges(invitation, file, answers)
        if (again.kind === 'interview') expect(again.change).toBe('unchanged')
        if (again.kind === 'interview' || again.kind === 'cancellation')
          expect(applyInvitation(file, again)).toEqual(file)
      }
    }),
  )
})
