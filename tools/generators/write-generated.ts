import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { listFiles } from '../house/list-files.ts'
import type { Generator } from './generator.ts'

/** Brings a generator's folders up to date and says what that changed, one line a file. */
export async function writeGenerated(generator: Generator): Promise<string[]> {
  const files = await generator.produce()
  const changes: string[] = []
  for (const [path, text] of files) {
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    if (before === text) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    changes.push(`${path}: ${before === undefined ? 'new' : 'changed'}`)
  }
  for (const path of generator.folders.flatMap(listWithin)) {
    if (files.has(path)) continue
    rmSync(path)
    changes.push(`${path}: deleted, nothing generates it`)
  }
  return changes
}

function listWithin(folder: string): string[] {
  return existsSync(folder) ? listFiles(folder).map((path) => `${folder}/${path}`) : []
}
