import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-place.ts'

/** A disk of its own, in memory, that can be full or read-only even for root. */
export interface SmallDisk {
  readonly kind: 'disk'
  readonly folder: string
  /** Changes how it is mounted: `size=8m`, `ro`. */
  remount(options: string): void
}

/** Mounts a disk of that size for the test; or says why it cannot. */
export function mountSmallDisk(size: string): SmallDisk | { readonly kind: 'none'; readonly reason: string } {
  const folder = tempFolder()
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' })
  try {
    mount(`size=${size}`)
  } catch {
    return { kind: 'none', reason: 'no small disk can be mounted here: that takes root and the right to mount' }
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder], { stdio: 'pipe' })
  })
  return { kind: 'disk', folder, remount: (options) => mount(`remount,${options}`) }
}
