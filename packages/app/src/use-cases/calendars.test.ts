import type { Case } from '@afterword/engine'
import { expect, test } from 'vitest'
import { yearsOf } from './calendars.ts'

const now = '2026-09-15T14:00:00-04:00'

function caseWith(log: Case['log']): Case {
  return {
    version: 1,
    seeker: { name: 'Ana Ruiz', timeZone: 'Europe/Lisbon' },
    opportunity: { id: 'o', employer: 'Northwind', role: 'Clerk' },
    contacts: [],
    interviews: [],
    log,
  }
}

test('the years run from one before the earliest date to three after the latest', () => {
  expect(yearsOf([caseWith([])], now)).toEqual({ from: 2025, to: 2029 })
  const old = caseWith([
    { type: 'call', contact: 'a', outcome: 'spoke', purpose: 'check-in', at: '2023-01-09T10:00:00Z' },
  ])
  const ahead = caseWith([
    { type: 'received', id: 'm', channel: 'email', kind: 'offer', at: '2026-09-01T10:00:00Z', respondBy: '2028-01-09' },
  ])
  expect(yearsOf([old, ahead], now)).toEqual({ from: 2022, to: 2031 })
})

test('a slip in a year does not ask for centuries', () => {
  const slip = caseWith([{ type: 'closed', outcome: 'moved-on', at: '0206-09-15T10:00:00Z' }])
  expect(yearsOf([slip], now)).toEqual({ from: 1995, to: 2029 })
})
