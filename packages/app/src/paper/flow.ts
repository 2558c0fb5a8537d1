import type { Column, Pages, Part, Setting } from './open-pages.ts'
import type { Line } from './text/run.ts'

/** Text that runs down a page and on to the next. Points from the upper edge. */
export interface Flow {
  /** A part of the document; between its lines a page may end. */
  write(
    tag: string,
    text: string,
    setting: Setting,
    place?: Partial<Column> & { readonly among?: Part; readonly aside?: Aside | undefined },
  ): void
  /** Puts a sign beside the line that comes next, on the side from which `before` is read. */
  mark(
    tag: string,
    sign: string,
    setting: Setting,
    place: Column & { readonly among: Part; readonly before: string },
  ): void
  /** Cells beside each other, on one page, with a rule above each of `ruled`. Where a page begins, `head` comes before them. */
  row(cells: readonly Cell[], setting: Setting, look: RowLook): void
  /** Lines across the column to the end of the page, so far from each other. */
  rules(apart: number, column: Column, colour: string): void
  /** Room above what comes next, unless a page begins. */
  skip(points: number): void
  /** Begins a page unless so much room is left. */
  need(points: number): void
}

/** What stands behind a text: on its last line if there is room, else below. */
interface Aside {
  readonly text: string
  readonly setting: Setting
}

interface Cell {
  readonly tag: string
  readonly text: string
  readonly column: Column
}

interface RowLook {
  readonly among?: Part
  readonly ruled: readonly Column[]
  readonly colour: string
  /** What the columns are headed with: said once, and shown again for the eye on each further page. */
  readonly head?: { readonly cells: readonly Cell[]; readonly setting: Setting }
}

/** Points between a text and what stands behind it. */
const GAP = 3

/** `top`: where text begins on this page; `turn` adds a page, and tells where it does there. */
export function openFlow(
  pages: Pages,
  column: Column,
  room: { readonly top: number; readonly bottom: number; readonly turn: () => number },
): Flow {
  let y = room.top
  let fresh = true
  const turn = () => {
    y = room.turn()
    fresh = true
  }
  const need = (points: number) => {
    if (y + points > room.bottom && !fresh) turn()
  }
  const strike = (places: readonly Column[], colour: string) =>
    pages.decorate(pages.count, (pen) => {
      for (const { x, width } of places) {
        pen
          .moveTo(x, y)
          .lineTo(x + width, y)
          .lineWidth(0.5)
          .strokeColor(colour)
          .stroke()
      }
    })
  const layCells = (cells: readonly Cell[], setting: Setting) => {
    const laid = cells.map((cell) => ({ ...cell, lines: pages.lay(cell.text, setting, cell.column.width) }))
    return { cells: laid, height: setting.leading * Math.max(1, ...laid.map(({ lines }) => lines.length)) + 6 }
  }
  /** Where an aside fits behind the last line of what it belongs to. */
  const besides = (last: Line | undefined, { text, setting }: Aside, within: Column) => {
    const [line, more] = pages.lay(`· ${text}`, setting, within.width, 'ltr')
    const taken = (last?.width ?? 0) + GAP
    if (!last || !line || more || last.rightToLeft || taken + line.width > within.width) return
    return { line, column: { x: within.x + taken, width: within.width - taken } }
  }
  const drawCell = ({ lines, column: place }: Cell & { readonly lines: readonly Line[] }, setting: Setting) => {
    for (const [at, line] of lines.entries()) {
      pages.draw(line, setting, place, y + 3 + setting.size + at * setting.leading)
    }
  }
  return {
    write: (tag, text, setting, { among, aside, ...place } = {}) => {
      const within = { ...column, ...place }
      const lines = pages.lay(text, setting, within.width)
      // Two lines at least stay together at the foot and at the head of a page.
      need(setting.leading * Math.min(2, lines.length))
      const put = (line: Line, look: Setting, left: number) => {
        need(look.leading * (left === 2 && lines.length > 3 ? 2 : 1))
        pages.draw(line, look, within, y + look.size)
        y += look.leading
        fresh = false
      }
      pages.part(
        tag,
        aside ? `${text} ${aside.text}` : text,
        () => {
          for (const [index, line] of lines.entries()) put(line, setting, lines.length - index)
          if (!aside) return
          const behind = besides(lines.at(-1), aside, within)
          if (behind) pages.draw(behind.line, aside.setting, behind.column, y - setting.leading + setting.size)
          else {
            const from = lines[0]?.rightToLeft ? 'rtl' : 'ltr'
            for (const line of pages.lay(aside.text, aside.setting, within.width, from)) put(line, aside.setting, 1)
          }
        },
        among,
      )
    },
    mark: (tag, sign, setting, { among, before, ...place }) => {
      need(setting.leading * 2)
      const [line] = pages.lay(sign, setting, place.width)
      const [first] = pages.lay(before, setting, place.width)
      if (!line) return
      const x = first?.rightToLeft ? place.x + place.width - line.width : place.x
      pages.part(tag, sign, () => pages.draw(line, setting, { ...place, x }, y + setting.size), among)
    },
    row: (cells, setting, { among, ruled, colour, head }) => {
      const laid = layCells(cells, setting)
      if (y + laid.height > room.bottom && !fresh) {
        turn()
        if (head) {
          const again = layCells(head.cells, head.setting)
          strike(ruled, colour)
          pages.decorate(pages.count, () => {
            for (const cell of again.cells) drawCell(cell, head.setting)
          })
          y += again.height
        }
      }
      strike(ruled, colour)
      for (const cell of laid.cells) pages.part(cell.tag, cell.text, () => drawCell(cell, setting), among)
      y += laid.height
      fresh = false
    },
    rules: (apart, place, colour) => {
      while (y + apart <= room.bottom) {
        y += apart
        strike([place], colour)
        fresh = false
      }
    },
    skip: (points) => {
      if (!fresh) y += points
    },
    need,
  }
}
