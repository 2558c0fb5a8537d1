import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const left = new Set(['node_modules', '.git', 'dist', 'coverage', '.tmp'])

/** All files below `root` that belong to the project, as paths from `root` with forward slashes, sorted. */
export function listFiles(root: string): string[] {
  const files: string[] = []
  const folders = ['']
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (left.has(entry.name)) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  return files.sort()
}
