import { readFileSync } from 'node:fs'
import type { Seeker } from '@afterword/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../ports/spreadsheets.ts'
import { readTable } from '../../spreadsheets/read-table.ts'
import { writeTable } from '../../spreadsheets/write-table.ts'
import { casesToRows, contactsToRows } from './cases-to-rows.ts'
import { proposeMapping } from './propose-mapping.ts'
import { readStatus } from './read-status.ts'
import { type RowOutcome, rowsToOpportunities } from './rows-to-opportunities.ts'

const seeker: Seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' }
const circumstances = { seeker, now: '2026-11-01T09:00:00+00:00', taken: [] }

function tableOf(text: string): Table {
  const read = readTable(text)
  if (read.kind === 'malformed') throw new Error(JSON.stringify(read))
  return read.table
}

function fixture(name: string): Table {
  return tableOf(readFileSync(new URL(`../../../../../fixtures/spreadsheets/${name}`, import.meta.url), 'utf8'))
}

function opportunitiesOf(outcomes: readonly RowOutcome[]): Extract<RowOutcome, { kind: 'opportunity' }>[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'opportunity' ? [outcome] : []))
}

describe('what is understood of a table', () => {
  test('a tracker in English, column by column', () => {
    const mapping = proposeMapping(fixture('google-sheets-tracker.csv'))
    expect(mapping.columns.map(({ header, field }) => [header, field])).toEqual([
      ['Company', 'employer'],
      ['Job Title', 'role'],
      ['Status', 'status'],
      ['Date Applied', 'applied'],
      ['Contact Name', 'contact-name'],
      ['Email', 'contact-email'],
      ['Phone', 'contact-phone'],
      ['Interview Date', 'interview'],
      ['Notes', 'notes'],
      ['Link', 'link'],
    ])
    expect(mapping.columns[2]?.examples).toEqual(['Interview', 'Rejected', 'Ghosted'])
    expect(mapping).toMatchObject({ order: null, orderIsOpen: false, missing: [] })
  })

  test('a tracker in German', () => {
    expect(proposeMapping(fixture('excel-german.csv')).columns.map(({ field }) => field)).toEqual([
      'employer',
      'role',
      'status',
      'applied',
    ])
  })

  test('two columns for one thing, one for nothing, and what is missing', () => {
    expect(proposeMapping(tableOf('Firm,Employer,Colour\nA,B,C\n'))).toMatchObject({
      columns: [{ field: 'employer' }, { field: null, takenBy: 'Firm' }, { field: null }],
      missing: ['role'],
    })
  })

  test('what a person says of a column goes before what its header says', () => {
    const table = tableOf('Firm,Employer,Colour,Notes\nA,B,C,D\n')
    const choices = [
      { column: 'employer', field: 'employer' },
      { column: 3, field: 'role' },
      { column: 'Firm', field: null },
    ] as const
    expect(proposeMapping(table, choices)).toMatchObject({
      columns: [{ field: null }, { field: 'employer' }, { field: 'role' }, { field: 'notes' }],
      missing: [],
    })
    expect(proposeMapping(table, [{ column: 3, field: 'employer' }]).columns).toMatchObject([
      { field: null, takenBy: 'Colour' },
      { field: null, takenBy: 'Colour' },
      { field: 'employer' },
      { field: 'notes' },
    ])
  })

  test('dates with slashes tell their order, or leave it open', () => {
    const table = (date: string) => tableOf(`Company,Role,Applied\nA,B,03/04/2026\nA,C,${date}\n`)
    expect(proposeMapping(table('17/09/2026'))).toMatchObject({ order: 'day-first', orderIsOpen: false })
    expect(proposeMapping(table('05/06/2026'))).toMatchObject({ order: null, orderIsOpen: true })
  })
})

test('rows become cases; what has no place is told, cell by cell', () => {
  const table = fixture('google-sheets-tracker.csv')
  const outcomes = rowsToOpportunities(table, proposeMapping(table), {
    ...circumstances,
    taken: ['larkspur-instruments'],
    interviews: { minutes: 60, format: 'video' },
  })
  expect(outcomes).toEqual([
    {
      kind: 'opportunity',
      line: 2,
      sameAs: null,
      case: {
        version: 1,
        seeker,
        opportunity: {
          id: 'larkspur-instruments-2',
          employer: 'Larkspur Instruments',
          role: 'Service designer',
          added: '2026-09-01',
        },
        contacts: [
          {
            id: 'dana-whitfield',
            name: 'Dana Whitfield',
            role: 'other',
            email: 'dana.whitfield@larkspur.example',
            phone: '+1 212 555 0101',
          },
        ],
        interviews: [
          {
            id: 'iv-1',
            round: 1,
            start: '2026-09-15T11:00:00+01:00',
            end: '2026-09-15T12:00:00+01:00',
            format: 'video',
            interviewers: ['dana-whitfield'],
          },
        ],
        log: [],
      },
      notices: [
        { header: 'Notes', text: 'Spoke of "hand-overs",\nbring one', reason: 'no-place' },
        { header: 'Link', text: 'https://larkspur.example/jobs/12', reason: 'no-place' },
      ],
    },
    expect.objectContaining({
      line: 4,
      case: expect.objectContaining({ log: [{ type: 'closed', at: circumstances.now, outcome: 'moved-on' }] }),
      notices: [],
    }),
    expect.objectContaining({ line: 6, notices: [] }),
  ])
})

test('dates as Germans write them', () => {
  const table = fixture('excel-german.csv')
  const [first, second] = opportunitiesOf(rowsToOpportunities(table, proposeMapping(table), circumstances))
  expect(first?.case.opportunity).toMatchObject({ id: 'isarwerk-prazision-gmbh', added: '2026-08-03' })
  expect(first?.case.log).toHaveLength(1)
  expect(second?.case).toMatchObject({ opportunity: { added: '2026-09-17' }, log: [] })
})

test('each row has its own problems', () => {
  const table = tableOf(
    [
      'Company,Role,Status,Applied,Email,Interview',
      'Larkspur,Designer,Offer,soon,dana@x.example,2026-09-15',
      ',Designer,,,,',
      'Larkspur,designer,Pondering,03/04/2026,,',
    ].join('\n'),
  )
  const mapping = proposeMapping(table)
  const [first, second, third] = rowsToOpportunities(table, mapping, circumstances)
  expect(first).toMatchObject({
    notices: [
      { header: 'Email', reason: 'nameless-contact' },
      { header: 'Interview', text: '2026-09-15', reason: 'interview-incomplete' },
      { header: 'Applied', text: 'soon', reason: 'no-day' },
      { header: 'Status', reason: 'offer' },
    ],
  })
  expect(second).toMatchObject({ kind: 'unusable', line: 3, problems: [{ path: 'opportunity.employer' }] })
  expect(third).toMatchObject({
    sameAs: 2,
    notices: [
      { header: 'Applied', reason: 'day-order' },
      { header: 'Status', reason: 'unknown-status' },
    ],
  })
  const [, , told] = rowsToOpportunities(table, mapping, { ...circumstances, order: 'day-first' })
  expect(told).toMatchObject({ case: { opportunity: { added: '2026-04-03' } } })
})

test.each([
  ['', 'open'],
  ['Applied', 'open'],
  ['Interview accepted', 'open'],
  ['Waiting, no news', 'open'],
  ['Offer', 'offer'],
  ['Offer accepted', 'over'],
  ['Offer declined', 'over'],
  ['Not hired', 'over'],
  ['Absage', 'over'],
  ['Refusé', 'over'],
  ['Sin respuesta', 'over'],
  ['🤞', 'unknown'],
])('the status "%s" is %s', (text, kind) => {
  expect(readStatus(text).kind).toBe(kind)
})

test('people as a table', () => {
  const table = fixture('google-sheets-tracker.csv')
  const cases = opportunitiesOf(rowsToOpportunities(table, proposeMapping(table), circumstances)).map((one) => one.case)
  const { header, rows } = contactsToRows(cases)
  expect(header[0]).toBe('Name')
  expect(rows.map(([name, , role, employer]) => [name, role, employer])).toEqual([
    ['Dana Whitfield', 'other', 'Larkspur Instruments'],
    ['Rosa Klein', 'other', 'Harbour Lane Shipping'],
  ])
})

const words = fc
  .string({
    unit: fc.constantFrom('a', 'B', 'é', '漢', ' ', ',', '"', '=', '+', '-', "'"),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const outcomeOf = fc.constantFrom('open', 'accepted', 'declined', 'withdrawn', 'moved-on')
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`)

test('opportunities written as a table are read as the same opportunities', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ employer: words, role: words, day, outcome: outcomeOf }), { minLength: 1, maxLength: 5 }),
      (all) => {
        const text = writeTable(
          ['Employer', 'Role', 'Date added', 'Status'],
          all.map(({ employer, role, day: added, outcome }) => [
            employer,
            role,
            added,
            outcome === 'declined' ? 'offer declined' : outcome === 'open' ? 'waiting' : outcome.replace('-', ' '),
          ]),
        )
        const read = (from: string) => {
          const table = tableOf(from)
          return opportunitiesOf(rowsToOpportunities(table, proposeMapping(table), circumstances)).map(
            (one) => one.case,
          )
        }
        const cases = read(text)
        const { header, rows } = casesToRows(
          cases.map((one) => ({ case: one, state: one.log.length > 0 ? 'closed' : 'waiting' })),
        )
        expect(cases.map(({ opportunity }) => [opportunity.employer, opportunity.role, opportunity.added])).toEqual(
          all.map((one) => [one.employer, one.role, one.day]),
        )
        expect(read(writeTable(header, rows))).toEqual(cases)
      },
    ),
  )
})
