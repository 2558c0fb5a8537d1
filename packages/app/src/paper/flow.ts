import type { Column, Pages, Part, Setting } from './open-pages.ts'

/** Text that runs down a page and on to the next. Points from the upper edge. */
export interface Flow {
  /** A part of the document; between its lines a page may end. */
  write(tag: string, text: string, setting: Setting, place?: Partial<Column> & { readonly among?: Part }): void
  /** Puts a sign before the next line, which does not go down for it. */
  mark(tag: string, sign: string, setting: Setting, column: Column, among: Part): void
  /** Cells beside each other, on one page, with a rule above each of `ruled`. */
  row(
    cells: readonly { readonly tag: string; readonly text: string; readonly column: Column }[],
    setting: Setting,
    look: { readonly among?: Part; readonly ruled: readonly Column[]; readonly colour: string },
  ): void
  /** A line across the column, so far below. */
  rule(below: number, column: Column, colour: string): void
  /** Room above what comes next, unless a page begins. */
  skip(points: number): void
  /** Begins a page unless so much room is left. */
  need(points: number): void
}

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
  return {
    write: (tag, text, setting, { among, ...place } = {}) => {
      const within = { ...column, ...place }
      const lines = pages.lay(text, setting, within.width)
      // Two lines at least stay together at the foot and at the head of a page.
      need(setting.leading * Math.min(2, lines.length))
      pages.part(
        tag,
        text,
        () => {
          for (const [index, line] of lines.entries()) {
            const last = lines.length - index
            need(setting.leading * (last === 2 && lines.length > 3 ? 2 : 1))
            pages.draw(line, setting, within, y + setting.size)
            y += setting.leading
            fresh = false
          }
        },
        among,
      )
    },
    mark: (tag, sign, setting, place, among) => {
      need(setting.leading * 2)
      const [line] = pages.lay(sign, setting, place.width)
      if (line) pages.part(tag, sign, () => pages.draw(line, setting, place, y + setting.size), among)
    },
    row: (cells, setting, { among, ruled, colour }) => {
      const laid = cells.map((cell) => ({ ...cell, lines: pages.lay(cell.text, setting, cell.column.width) }))
      const height = setting.leading * Math.max(1, ...laid.map(({ lines }) => lines.length)) + 6
      need(height)
      strike(ruled, colour)
      for (const { tag, text, column: place, lines } of laid) {
        pages.part(
          tag,
          text,
          () => {
            for (const [at, line] of lines.entries())
              pages.draw(line, setting, place, y + 3 + setting.size + at * setting.leading)
          },
          among,
        )
      }
      y += height
      fresh = false
    },
    rule: (below, place, colour) => {
      need(below)
      y += below
      strike([place], colour)
      fresh = false
    },
    skip: (points) => {
      if (!fresh) y += points
    },
    need,
  }
}
