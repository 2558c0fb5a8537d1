import type { Outline, OutlineSection } from '../ports/paper.ts'
import { type Flow, openFlow } from './flow.ts'
import { type Column, openPages, type Pages, type Setting } from './open-pages.ts'
import { INCH, MM, PAPER } from './units.ts'

const TITLE: Setting = { style: 'serif', size: 19, leading: 25 }
const LEAD: Setting = { style: 'sans', size: 10.5, leading: 15, faint: true }
const HEADING: Setting = { style: 'heading', size: 12, leading: 17 }
const TEXT: Setting = { style: 'sans', size: 10.5, leading: 15 }
const ASIDE: Setting = { ...TEXT, faint: true }
const CELL: Setting = { style: 'sans', size: 9.5, leading: 13 }
const LABEL: Setting = { style: 'heading', size: 9, leading: 13 }
const FOOT: Setting = { style: 'sans', size: 8, leading: 11, faint: true }

const MARGIN = { a4: 20 * MM, 'us-letter': 0.8 * INCH } as const
const RULE = '#b8b2a6'
/** Points between lines to write on by hand. */
const WRITING = 24
/** Points beside the items of a list, on both sides: they are read from either. */
const INDENT = 14

/** A sheet of headings with lists, tables, lines to write and to sign on. */
export function printOutline(outline: Outline): Promise<Uint8Array> {
  const pages = openPages(outline.title, JSON.stringify(outline))
  const [width, height] = PAPER[outline.size]
  const margin = MARGIN[outline.size]
  const column = { x: margin, width: width - 2 * margin }
  pages.add(PAPER[outline.size])
  const flow = openFlow(pages, column, {
    top: margin,
    bottom: height - margin,
    turn: () => {
      pages.add(PAPER[outline.size])
      return margin
    },
  })
  flow.write('H1', outline.title, TITLE)
  flow.skip(3)
  flow.write('P', outline.lead, LEAD)
  for (const section of outline.sections) putSection(pages, flow, column, section)
  for (let page = 1; page <= pages.count; page += 1) {
    const foot = pages.lay(outline.foot(page), FOOT, column.width)
    pages.decorate(page, () => {
      for (const line of foot) pages.draw(line, FOOT, column, height - margin / 2)
    })
  }
  return pages.end()
}

function putSection(pages: Pages, flow: Flow, column: Column, section: OutlineSection): void {
  flow.skip(12)
  if (section.kind !== 'signatures') {
    flow.need(HEADING.leading + (section.kind === 'lines' ? section.count * WRITING : 3 * TEXT.leading))
    flow.write('H2', section.heading, HEADING)
    flow.skip(2)
  }
  switch (section.kind) {
    case 'list': {
      const list = pages.group('L')
      for (const { text, aside, box } of section.items) {
        const item = pages.group('LI', list)
        flow.mark('Lbl', box === true ? '☐' : '•', TEXT, { ...column, among: item, before: text })
        flow.write('LBody', text, TEXT, {
          x: column.x + INDENT,
          width: column.width - 2 * INDENT,
          among: item,
          aside: aside === undefined ? undefined : { text: aside, setting: ASIDE },
        })
        flow.skip(2)
      }
      return
    }
    case 'table':
      putTable(pages, flow, column, section)
      return
    case 'lines':
      flow.rules(WRITING, column, RULE)
      return
    case 'signatures': {
      flow.need(60)
      flow.skip(36)
      const part = column.width / section.labels.length
      const columns = section.labels.map((_, at) => ({ x: column.x + at * part, width: part - 18 }))
      flow.row(
        section.labels.map((label, at) => ({ tag: 'P', text: label, column: columns[at] ?? column })),
        FOOT,
        { ruled: columns, colour: RULE },
      )
      return
    }
  }
}

function putTable(
  pages: Pages,
  flow: Flow,
  column: Column,
  { columns, rows }: Extract<OutlineSection, { kind: 'table' }>,
): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  let x = column.x
  const cells = columns.map(({ share }) => {
    const width = (column.width * share) / shares
    x += width
    return { x: x - width, width: width - 8 }
  })
  const table = pages.group('Table')
  const rowOf = (tag: 'TH' | 'TD', texts: readonly string[]) =>
    texts.map((text, at) => ({ tag, text, column: cells[at] ?? column }))
  const labels = rowOf(
    'TH',
    columns.map(({ label }) => label),
  )
  const look = () => ({ among: pages.group('TR', table), ruled: [column], colour: RULE })
  flow.row(labels, LABEL, look())
  for (const row of rows) flow.row(rowOf('TD', row), CELL, { ...look(), head: { cells: labels, setting: LABEL } })
}
