import { createClock } from '@afterword/engine'
import { expect, test } from 'vitest'
import { openInvitationReader } from '../../../calendar/read-invitation.ts'
import { readCalendar } from './read-calendar.ts'

async function read(method: string, ...lines: string[]) {
  const content = [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:u1@larkspur.example',
    'SUMMARY:Second talk',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const invitation = await openInvitationReader().read(content)
  return readCalendar(invitation ? [invitation] : [], createClock('Europe/Lisbon'))
}

test('a time without a zone is read on the employer’s clock, and that is said', async () => {
  expect(await read('REQUEST', 'DTSTART:20261001T100000', 'DURATION:PT45M')).toEqual({
    kind: 'request',
    interview: { start: '2026-10-01T10:00:00+01:00', end: '2026-10-01T10:45:00+01:00' },
    evidence: 'calendar REQUEST: Second talk, whose time has no zone (read as Europe/Lisbon)',
  })
})

test.each(['RRULE:FREQ=WEEKLY', 'RDATE:20261008T090000Z'])(
  'of a series no day is taken for the interview: %s',
  async (rule) => {
    expect(await read('REQUEST', 'DTSTART:20261001T090000Z', rule)).toEqual({
      kind: 'request',
      interview: undefined,
      evidence: 'calendar REQUEST: Second talk, which repeats',
    })
    const off = await read('CANCEL', 'DTSTART:20261001T090000Z', rule)
    expect(off).toMatchObject({ kind: 'cancel', interview: { cancelled: true } })
  },
)

test('another time that is asked for is no interview, and is named', async () => {
  expect(await read('COUNTER', 'DTSTART:20261001T140000Z')).toEqual({
    kind: 'counter',
    evidence: 'calendar COUNTER: Second talk, at 2026-10-01T15:00:00+01:00',
  })
})
