import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { listFiles } from '../house/list-files.ts'

/**
 * Copies the working tree into a temporary folder, as a git repository with everything staged, so that violations can
 * be planted without touching the tree. Installed packages are linked; the two workspaces link to the copy's own.
 */
export function makeScratchCopy(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'afterword-laws-'))
  for (const path of listFiles(root)) {
    mkdirSync(join(copy, dirname(path)), { recursive: true })
    copyFileSync(join(root, path), join(copy, path))
  }
  for (const folder of ['', 'packages/engine', 'packages/app']) linkPackages(join(root, folder), join(copy, folder))
  spawnSync('git', ['init', '--quiet'], { cwd: copy })
  spawnSync('git', ['add', '--all'], { cwd: copy })
  return copy
}

export function removeScratchCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true })
}

function linkPackages(from: string, to: string): void {
  const installed = resolve(from, 'node_modules')
  if (!existsSync(installed)) return
  const target = join(to, 'node_modules')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(installed)) {
    if (name === 'afterword') linkWithin(join(to, 'packages/app'), join(target, name))
    else if (name === '@afterword') {
      mkdirSync(join(target, name))
      linkWithin(join(to, 'packages/engine'), join(target, name, 'engine'))
    } else symlinkSync(join(installed, name), join(target, name))
  }
}

function linkWithin(path: string, link: string): void {
  symlinkSync(relative(dirname(link), path), link)
}
