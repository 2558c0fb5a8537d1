import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import { writeTable } from './write-table.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/spreadsheets/${name}`, import.meta.url), 'utf8')
}

test('a table of a job tracker: quoted cells, a line end within one, rows counted by the lines of the file', () => {
  expect(readTable(fixture('google-sheets-tracker.csv'))).toEqual({
    kind: 'table',
    delimiter: ',',
    table: {
      header: [
        'Company',
        'Job Title',
        'Status',
        'Date Applied',
        'Contact Name',
        'Email',
        'Phone',
        'Interview Date',
        'Notes',
        'Link',
      ],
      rows: [
        {
          line: 2,
          cells: [
            'Larkspur Instruments',
            'Service designer',
            'Interview',
            '2026-09-01',
            'Dana Whitfield',
            'dana.whitfield@larkspur.example',
            '+1 212 555 0101',
            '2026-09-15 11:00',
            'Spoke of "hand-overs",\nbring one',
            'https://larkspur.example/jobs/12',
          ],
        },
        {
          line: 4,
          cells: [
            'Harbour Lane Shipping',
            'Credit controller',
            'Rejected',
            '2026-08-03',
            'Rosa Klein',
            '',
            '',
            '',
            '',
            '',
          ],
        },
        { line: 6, cells: ['Southerly Foods', 'Production planner', 'Ghosted', '2026-06-15', '', '', '', '', '', ''] },
      ],
    },
  })
})

test('a table of a German Excel: semicolons, and the line that says so', () => {
  const read = readTable(fixture('excel-german.csv'))
  expect(read).toMatchObject({
    kind: 'table',
    delimiter: ';',
    table: { header: ['Firma', 'Stelle', 'Status', 'Beworben am'], rows: [{ line: 3 }, { line: 4 }] },
  })
  expect(readTable('Firma\tStelle; Ort\nIsarwerk\tPlaner')).toMatchObject({ delimiter: '\t' })
  expect(readTable('"Firma, Ort";Stelle\nIsarwerk;Planer')).toMatchObject({ delimiter: ';' })
})

test('a single column is a table too, with a mark and empty lines around', () => {
  expect(readTable('\uFEFF\nCompany\n\nLarkspur, Inc.\n\n')).toMatchObject({
    table: { header: ['Company'], rows: [{ line: 4, cells: ['Larkspur, Inc.'] }] },
  })
})

test.each([
  ['', 1, 'empty'],
  ['\n \n', 1, 'empty'],
  ['A,B\n1,"2\n3,4\n', 2, 'quotes'],
  ['A,B\n1,2"x"\n', 2, 'quotes'],
  ['A,B\n1,2\n1,2,3\n', 3, 'too-many-cells'],
])('what is no table is refused at its line: %#', (text, line, reason) => {
  expect(readTable(text)).toEqual({ kind: 'malformed', line, reason })
})

test('no cell runs as a formula, telephone numbers included, and reading gives back what was there', () => {
  const cells = ['=HYPERLINK("https://x.example")', '+1 212 555 0101', '-1', '@SUM(A1)', "'=1", "O'Brien", "'quoted'"]
  const text = writeTable(
    ['Cell'],
    cells.map((cell) => [cell]),
  )
  expect(text).toBe(
    `Cell\r\n"'=HYPERLINK(""https://x.example"")"\r\n'+1 212 555 0101\r\n'-1\r\n'@SUM(A1)\r\n''=1\r\nO'Brien\r\n'quoted'\r\n`,
  )
  expect(readTable(text)).toMatchObject({ table: { rows: cells.map((cell) => ({ cells: [cell] })) } })
})

const cell = fc
  .string({
    unit: fc.constantFrom('a', 'é', '漢', ' ', ',', ';', '\t', '"', "'", '\n', '=', '+', '-', '@', '1'),
    maxLength: 12,
  })
  .map((text) => text.trim())

test('rows survive writing and reading', () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 })
  fc.assert(
    fc.property(rows, (all) => {
      const read = readTable(writeTable(['One', 'Two', 'Three'], all))
      const kept = all.filter((cells) => cells.some((text) => text !== ''))
      expect(read.kind === 'table' && read.table.rows.map(({ cells }) => cells)).toEqual(kept)
    }),
  )
})
