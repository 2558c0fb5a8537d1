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
    start: { kind: 'instant', at: '2026-10-01T14:00:00Z' },
    end: { kind: 'instant', at: '2026-10-01T14:45:00Z' },
    organizer: { name: 'Dana Whitfield', email: 'dana.whitfield@larkspur.example' },
    attendees: [
      { name: 'Haddad, Omar', email: 'omar.haddad@larkspur.example' },
      { name: undefined, email: 'ines@example.org' },
    ],
    cancelled: false,
    recurring: false,
  })
})

test.each([
  ['Europe/Berlin', '2026-10-01T08:00:00Z'],
  ['W. Europe Standard Time', '2026-10-01T08:00:00Z'],
  ['/softwarestudio.org/Tzfile/America/New_York', '2026-10-01T14:00:00Z'],
])('a time in the zone %s', async (zone, at) => {
  expect((await read(`DTSTART;TZID=${zone}:20261001T100000`))?.start).toEqual({ kind: 'instant', at })
})

test('a time without a zone, or in one that nobody knows, is no moment', async () => {
  expect((await read('DTSTART:20261001T100000'))?.start).toEqual({ kind: 'floating', wall: '2026-10-01T10:00:00' })
  expect((await read('DTSTART;TZID=Office:20261001T100000'))?.start).toEqual({
    kind: 'floating',
    wall: '2026-10-01T10:00:00',
  })
  expect((await read('DTSTART;VALUE=DATE:20261001'))?.start).toEqual({ kind: 'day', day: '2026-10-01' })
})

test('a zone that the invitation describes itself', async () => {
  const invitation = await openInvitationReader().read(
    [
      'BEGIN:VCALENDAR',
      'METHOD:CANCEL',
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:u2',
      'DTSTART;TZID=Customized Time Zone:20261001T100000',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n'),
  )
  expect(invitation).toMatchObject({ cancelled: true, start: { kind: 'instant', at: '2026-10-01T04:30:00Z' } })
})

test('what is no invitation gives none', async () => {
  expect(await openInvitationReader().read('Dear Inês')).toBeUndefined()
  expect(await openInvitationReader().read('BEGIN:VCALENDAR\nBEGIN:VEVENT')).toBeUndefined()
})
