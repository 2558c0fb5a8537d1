import { expect, test } from 'vitest'
import { openInvitationReader } from './read-invitation.ts'

const read = (...lines: string[]) =>
  openInvitationReader().read(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:u1@larkspur.example',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )

test('an invitation in UTC, with its people', async () => {
  const invitation = await read(
    'SEQUENCE:2',
    'DTSTAMP:20260920T080000Z',
    'DTSTART:20261001T140000Z',
    'DURATION:PT45M',
    'SUMMARY:Second talk',
    'ORGANIZER;CN=Dana Whitfield:mailto:Dana.Whitfield@larkspur.example',
    'ATTENDEE;CN="Haddad, Omar";PARTSTAT=ACCEPTED:mailto:omar.haddad@larkspur.example',
    'ATTENDEE;CN=ines@example.org:mailto:ines@example.org',
  )
  expect(invitation).toMatchObject({
    method: 'REQUEST',
    uid: 'u1@larkspur.example',
    sequence: 2,
    stamp: '2026-09-20T08:00:00Z',
    when: { kind: 'times', start: '2026-10-01T14:00:00Z', end: '2026-10-01T14:45:00Z' },
    organizer: { name: 'Dana Whitfield', email: 'Dana.Whitfield@larkspur.example' },
    attendees: [
      { name: 'Haddad, Omar', email: 'omar.haddad@larkspur.example' },
      { kind: 'person', email: 'ines@example.org', optional: false },
    ],
    cancelled: false,
    recurring: false,
  })
})

test('what stands around the calendar is let be', async () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:u2',
    'DTSTART:20261001T140000Z',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const invitation = await openInvitationReader().read(`\r\nYou are invited.\r\n${calendar.join('\n')}\n-- \nLarkspur`)
  expect(invitation).toMatchObject({ uid: 'u2', method: null })
})

test('what is no invitation gives none', async () => {
  expect(await openInvitationReader().read('Dear Inês')).toBeUndefined()
  expect(await openInvitationReader().read('BEGIN:VCALENDAR\nBEGIN:VEVENT')).toBeUndefined()
})
