import { expect, test } from 'vitest'
import { invitationToCaseChanges } from './invitation-to-case-changes.ts'
import { readInvitationText } from './read-invitation-text.ts'
import { textToInvitation } from './text-to-invitation.ts'

const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' }
const known = { seeker, contacts: [], interviews: [] }
const circumstances = { own: seeker.name, today: '2026-10-01' }

function read(text: string) {
  return readInvitationText(text, circumstances)
}

test('a pasted letter becomes the same proposal as a calendar’s invitation', () => {
  const text =
    'Thursday 12 November 2026, 10:00–11:30 New York time, on Teams. You will meet Dana Whitfield (Head of Service).\nRita Mendes <rita@larkspur.example>'
  const taken = textToInvitation(read(text))
  if (taken.kind === 'incomplete') throw new Error(taken.missing.join())
  expect(invitationToCaseChanges(taken.invitation, known)).toMatchObject({
    kind: 'interview',
    change: 'new',
    interview: {
      start: '2026-11-12T10:00:00-05:00',
      end: '2026-11-12T11:30:00-05:00',
      format: 'video',
      interviewers: ['dana-whitfield'],
    },
    newContacts: [
      { id: 'dana-whitfield', name: 'Dana Whitfield', title: 'Head of Service', role: 'other' },
      { id: 'rita-mendes', name: 'Rita Mendes', email: 'rita@larkspur.example', role: 'other' },
    ],
    questions: [
      { kind: 'role', contact: 'dana-whitfield' },
      { kind: 'role', contact: 'rita-mendes' },
      { kind: 'interviews-too', contact: 'rita-mendes' },
    ],
  })
})

test('what is missing is named; a zone may be told', () => {
  expect(textToInvitation(read('Let us talk soon!'))).toEqual({ kind: 'incomplete', missing: ['day', 'start', 'zone'] })
  const reading = read('25 October 2026, 10:00, 45 minutes')
  expect(textToInvitation(reading)).toEqual({ kind: 'incomplete', missing: ['zone'] })
  expect(textToInvitation(reading, 'Europe/Berlin')).toMatchObject({
    invitation: { when: { start: '2026-10-25T10:00:00+01:00', end: '2026-10-25T10:45:00+01:00' } },
  })
})
