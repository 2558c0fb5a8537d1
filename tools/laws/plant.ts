import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Planting } from './planting.ts'

/** Plants a violation below `root`. Returns what takes it out again. */
export function plant(root: string, planting: Planting): () => void {
  const undo: (() => void)[] = []
  for (const [path, content] of Object.entries(planting.files)) {
    const full = join(root, path)
    const before = existsSync(full) ? readFileSync(full, 'utf8') : undefined
    undo.push(before === undefined ? () => rmSync(full, { force: true }) : () => writeFileSync(full, before))
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, typeof content === 'string' ? content : content(before ?? ''))
  }
  return () => {
    for (const step of undo) step()
  }
}
