import { readFileSync } from 'node:fs'
import { type Case, PLAIN_CALENDAR, parseCase, plan } from '@afterword/engine'
import { describe, expect, test } from 'vitest'
import { readCalendarFile } from '../../calendar/read-calendar-file.ts'
import { writeCalendar } from '../../calendar/write-calendar.ts'
import { type CalendarChoices, type CalendarWording, caseToCalendar } from './case-to-calendar.ts'

const demo = readCase('demo.json')
const now = '2026-09-16T09:00:00-04:00'
const choices: CalendarChoices = { steps: 'events', interviewAlarms: [60], stepAlarms: true, sequence: 7 }
const open: CalendarWording = {
  interview: () => ({ title: `Interview at ${demo.opportunity.employer}`, place: '12 Example Street' }),
  step: (action) => ({ title: action.kind, description: action.because.map(({ why }) => why).join('\n') }),
}
const discreet: CalendarWording = {
  interview: () => ({ title: 'Appointment' }),
  step: () => ({ title: 'Something to write' }),
}

function readCase(name: string): Case {
  const text = readFileSync(new URL(`../../../../../fixtures/cases/${name}`, import.meta.url), 'utf8')
  const parsed = parseCase(JSON.parse(text))
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.case
}

function entriesAt(moment: string, file: Case = demo, changes: Partial<CalendarChoices> = {}) {
  return caseToCalendar(file, plan(file, { now: moment, calendar: PLAIN_CALENDAR }), open, { ...choices, ...changes })
}

describe('the calendar of a case', () => {
  test('holds its interviews and the steps of its plan', () => {
    const entries = entriesAt(now)
    expect(entries[0]).toEqual({
      kind: 'event',
      uid: 'larkspur/interview/panel@afterword',
      sequence: 7,
      title: 'Interview at Larkspur Instruments',
      place: '12 Example Street',
      when: { kind: 'times', start: demo.interviews[0]?.start, end: demo.interviews[0]?.end },
      cancelled: false,
      busy: true,
      alarms: [{ kind: 'before-start', minutes: 60 }],
    })
    const checkIn = entries.find(({ title }) => title === 'check-in')
    expect(checkIn).toMatchObject({
      uid: 'larkspur/step/check-in:1@afterword',
      when: { kind: 'window', zone: 'Europe/Lisbon' },
      busy: false,
      alarms: [{ kind: 'at' }],
    })
  })

  test('keeps its uids from plan to plan, and rings only for what is still to come', () => {
    const uidsAt = (moment: string) => entriesAt(moment).map(({ uid }) => uid)
    expect(new Set(uidsAt(now)).size).toBe(uidsAt(now).length)
    expect(uidsAt('2026-09-15T13:00:00-04:00')).toEqual(expect.arrayContaining(uidsAt(now)))
    const thanks = entriesAt(now).filter(({ title }) => title === 'thank-you')
    expect(thanks.length).toBeGreaterThan(0)
    expect(thanks.flatMap(({ alarms }) => alarms)).toEqual([])
  })

  test('leaves out steps, or has them as tasks, as wished', () => {
    expect(entriesAt(now, demo, { steps: 'none' })).toHaveLength(demo.interviews.length)
    expect(entriesAt(now, demo, { steps: 'tasks' }).filter(({ kind }) => kind === 'task').length).toBeGreaterThan(0)
  })

  test('shows a cancelled interview as cancelled and the time as free', () => {
    const off: Case = { ...demo, interviews: demo.interviews.map((one) => ({ ...one, status: 'cancelled' as const })) }
    expect(entriesAt(now, off)[0]).toMatchObject({ cancelled: true, busy: false })
  })

  test('names nobody in a discreet calendar', () => {
    const entries = caseToCalendar(demo, plan(demo, { now, calendar: PLAIN_CALENDAR }), discreet, choices)
    const text = writeCalendar(entries, { name: 'Calendar', stamp: now })
    for (const word of [demo.opportunity.employer, ...demo.contacts.flatMap(({ name }) => name.split(' '))])
      expect(text).not.toContain(word)
  })

  test('comes back from its file with the same moments', () => {
    const read = readCalendarFile(writeCalendar(entriesAt(now), { name: 'Afterword', stamp: now }))
    const [interview] = read.kind === 'invitations' ? read.invitations : []
    expect(interview).toMatchObject({
      uid: 'larkspur/interview/panel@afterword',
      sequence: 7,
      when: { start: '2026-09-15T14:30:00Z', end: '2026-09-15T16:00:00Z' },
    })
  })
})
