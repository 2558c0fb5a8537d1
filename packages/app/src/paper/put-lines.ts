import type { Column, Pages, Setting } from './open-pages.ts'

/** Texts below one another, each a part of its own. */
export function putLines(pages: Pages, texts: readonly string[], setting: Setting, column: Column, top: number): void {
  let y = top
  for (const text of texts) {
    const lines = pages.lay(text, setting, column.width)
    pages.part('P', text, () => {
      for (const line of lines) {
        pages.draw(line, setting, column, y + setting.size)
        y += setting.leading
      }
    })
  }
}
