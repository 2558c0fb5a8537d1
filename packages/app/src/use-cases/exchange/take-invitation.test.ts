import { beforeEach, describe, expect, test } from 'vitest'
import { sayNoInvitation } from '../../wording/say-invitation.ts'
import { type Desk, done, ME, openDesk } from '../testing/open-desk.ts'
import type { ReadInvitation } from './read-invitation.ts'

const LETTER = `Dear Inês,
we would like to invite you to an interview for the position of Service Designer at Larkspur Instruments,
on Thursday 12 November 2026, 10:00–11:30 (New York time), on Microsoft Teams.
You will meet Dana Whitfield (Head of Service) and Omar Haddad.
Join: https://teams.microsoft.com/l/meetup-join/EXAMPLE
Kind regards,
Rita Mendes <rita.mendes@larkspur.example>`

function calendar(start: string, more: readonly string[] = [], method = 'REQUEST'): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:meeting-1@calendar.example',
    `DTSTART${start}`,
    'DURATION:PT45M',
    'SUMMARY:Interview: Service Designer',
    'LOCATION:12 Example Street\\, London',
    'ORGANIZER;CN=Rita Mendes:mailto:rita@larkspur-instruments.example',
    'ATTENDEE;CN=Dana Whitfield:mailto:dana@larkspur-instruments.example',
    'ATTENDEE;CN=Inês Duarte:mailto:ines@example.org',
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

let desk: Desk

beforeEach(async () => {
  desk = await openDesk('2026-11-02T10:00:00Z')
  const seeker = { name: 'Inês Duarte', email: 'ines@example.org', timeZone: 'Europe/Lisbon' }
  await desk.useCases.saveProfile({ ...ME, seeker })
})

async function read(text: string, opportunity?: string): Promise<ReadInvitation> {
  return done(await desk.useCases.readInvitation({ ...ME, source: 'pasted', text, opportunity }))
}

async function keep(text: string, opportunity?: string) {
  const { fields } = await read(text, opportunity)
  const whole = { ...fields, employer: fields.employer ?? 'Larkspur' }
  return done(await desk.useCases.keepInvitation({ ...ME, opportunity, fields: whole }))
}

describe('an invitation', () => {
  test('in words becomes an opportunity, an interview and its panel in one change', async () => {
    const { fields, missing } = await read(LETTER)
    expect(missing).toEqual([])
    expect(fields).toMatchObject({
      employer: 'Larkspur Instruments',
      role: 'Service Designer',
      zone: 'America/New_York',
      day: '2026-11-12',
      time: '10:00',
      minutes: 90,
      format: 'video',
      people: [
        { name: 'Dana Whitfield', role: 'hiring-manager', comes: true },
        { name: 'Omar Haddad', role: 'other', comes: true },
        { name: 'Rita Mendes', role: 'recruiter', comes: false },
      ],
    })
    const kept = await keep(LETTER)
    expect(kept.case).toMatchObject({
      opportunity: { id: 'larkspur-instruments', timeZone: 'America/New_York' },
      contacts: [{ id: 'dana-whitfield' }, { id: 'omar-haddad' }, { id: 'rita-mendes', role: 'recruiter' }],
      interviews: [
        {
          start: '2026-11-12T10:00:00-05:00',
          end: '2026-11-12T11:30:00-05:00',
          interviewers: ['dana-whitfield', 'omar-haddad'],
          link: 'https://teams.microsoft.com/l/meetup-join/EXAMPLE',
        },
      ],
    })
    await desk.useCases.undoChange(ME)
    expect(await desk.useCases.listOpportunities(ME)).toMatchObject({ opportunities: [] })
  })

  test('of a calendar moves and calls off the interview it belongs to, wherever that is, and keeps the notes', async () => {
    const first = await keep(calendar(':20261112T100000Z'))
    expect(first.case.interviews).toMatchObject([{ place: '12 Example Street, London', format: 'onsite' }])
    const { id } = first.case.opportunity
    const note = { kind: 'topic' as const, text: 'the intake form' }
    await desk.useCases.addNotes({ ...ME, opportunity: id, interview: 'iv-1', notes: [note] })
    const moved = await read(calendar(':20261113T140000Z'))
    expect(moved).toMatchObject({ case: { opportunity: { id } }, before: { id: 'iv-1' }, missing: [] })
    const after = done(await desk.useCases.keepInvitation({ ...ME, opportunity: id, fields: moved.fields }))
    expect(after.case.interviews).toMatchObject([{ id: 'iv-1', start: '2026-11-13T14:00:00+00:00', notes: [note] }])
    const off = await keep(calendar(':20261113T140000Z', [], 'CANCEL'), id)
    expect(off.case.interviews).toMatchObject([{ id: 'iv-1', status: 'cancelled', notes: [note] }])
  })

  test('that is older than the one that was taken sets nothing back, unless somebody insists', async () => {
    const first = calendar(':20261112T100000Z', ['SEQUENCE:0', 'DTSTAMP:20261101T080000Z'])
    const { id } = (await keep(first)).case.opportunity
    await keep(calendar(':20261113T140000Z', ['SEQUENCE:1', 'DTSTAMP:20261102T080000Z']), id)
    const old = await read(first)
    expect(old).toMatchObject({ outdated: true, before: { id: 'iv-1' } })
    const request = { ...ME, opportunity: id, fields: old.fields }
    expect(await desk.useCases.keepInvitation(request)).toEqual({
      kind: 'refused',
      failures: [{ kind: 'no-invitation', reason: 'outdated' }],
    })
    const insisted = done(await desk.useCases.keepInvitation({ ...request, insist: true }))
    expect(insisted.case.interviews).toMatchObject([{ start: '2026-11-12T10:00:00+00:00' }])
  })

  test('of the same revision counts by when it was written; what was called off is not revived by what came before', async () => {
    const stamped = (start: string, stamp: string, method?: string) => calendar(start, [`DTSTAMP:${stamp}`], method)
    const { id } = (await keep(stamped(':20261112T100000Z', '20261101T080000Z'))).case.opportunity
    await keep(stamped(':20261112T100000Z', '20261103T080000Z', 'CANCEL'), id)
    expect(await read(stamped(':20261112T110000Z', '20261102T080000Z'))).toMatchObject({ outdated: true })
    expect(await read(stamped(':20261112T110000Z', '20261104T080000Z'))).toMatchObject({ outdated: false })
  })

  test('of an older revision is not imported either, and the place says why', async () => {
    const { id } = (await keep(calendar(':20261113T140000Z', ['SEQUENCE:2']))).case.opportunity
    const bytes = new TextEncoder().encode(calendar(':20261112T100000Z', ['SEQUENCE:1']))
    const imported = done(await desk.useCases.importFile({ ...ME, source: 'a.ics', bytes, to: id, apply: true }))
    expect(imported).toMatchObject({ items: [], problems: [{ message: expect.stringContaining('older') }] })
  })

  test('that calls off a series calls off the talk that is known of it', async () => {
    const { id } = (await keep(calendar(':20261112T100000Z'))).case.opportunity
    const off = await keep(calendar(':20261112T100000Z', ['RRULE:FREQ=WEEKLY'], 'CANCEL'), id)
    expect(off.case.interviews).toMatchObject([{ id: 'iv-1', status: 'cancelled' }])
  })

  test('whose times have no zone is asked about', async () => {
    const { fields, missing } = await read(calendar(':20261112T100000'))
    expect(missing).toEqual(['zone'])
    expect(fields).toMatchObject({ day: '2026-11-12', time: '10:00', minutes: 45 })
    expect(await desk.useCases.keepInvitation({ ...ME, fields })).toEqual({
      kind: 'refused',
      failures: [{ kind: 'incomplete-invitation', missing: ['zone'] }],
    })
  })

  test.each([
    ['recurring', calendar(':20261112T100000Z', ['RRULE:FREQ=WEEKLY'])],
    ['answer', calendar(':20261112T100000Z', [], 'REPLY')],
    ['malformed', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY\nEND:VEVENT\nEND:VCALENDAR'],
    ['empty', '  '],
  ])('that is %s is refused with the reason', async (reason, text) => {
    expect(await desk.useCases.readInvitation({ ...ME, source: 'pasted', text })).toEqual({
      kind: 'refused',
      failures: [{ kind: 'no-invitation', reason }],
    })
  })

  test('that asks for another time names it, and is not kept', async () => {
    const text = calendar(';TZID=Europe/London:20261112T100000', [], 'COUNTER')
    const refused = await desk.useCases.readInvitation({ ...ME, source: 'pasted', text })
    if (refused.kind !== 'refused' || refused.failures[0]?.kind !== 'no-invitation') throw new Error('It is taken.')
    expect(sayNoInvitation(refused.failures[0]).replaceAll('\u00a0', ' ')).toBe(
      'They ask for another time: Thu 12 Nov 2026, 10:00 to 10:45 (Europe/London). Nothing is agreed yet: answer it, and take the invitation that follows.',
    )
  })

  test('within a saved message is found, whichever way it is sent', async () => {
    const message = (part: string) =>
      `From: Rita Mendes <rita@larkspur.example>\r\nSubject: Interview: Service Designer\r\nMessage-ID: <1@x.example>\r\nMIME-Version: 1.0\r\n${part}`
    const attached = message(`Content-Type: text/calendar; method=REQUEST\r\n\r\n${calendar(':20261112T100000Z')}`)
    expect((await read(attached)).fields).toMatchObject({ uid: 'meeting-1@calendar.example', day: '2026-11-12' })
    const bytes = new TextEncoder().encode(
      message('Content-Type: text/plain; charset=utf-8\r\n\r\nThursday 12 November 2026, 10:00, 45 minutes, by Zoom.'),
    )
    const words = done(await desk.useCases.readInvitation({ ...ME, source: 'a.eml', bytes }))
    expect(words.fields).toMatchObject({
      role: 'Service Designer',
      employer: 'Larkspur',
      day: '2026-11-12',
      people: [{ name: 'Rita Mendes', comes: false }],
    })
  })
})
