import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownZones, learnZones, type ZoneStretch } from '@afterword/engine'

/**
 * Has what was asked of time zones kept for the next start, a file an edition of the time zone database. It is only a cache:
 * what cannot be read counts as not there, and a disk that takes nothing is no failure.
 */
export function keepZones(cacheFolder: string): void {
  const edition = process.versions['tz']
  if (edition === undefined) return
  const file = join(cacheFolder, `zones-${edition}.json`)
  const before = readZones(file)
  learnZones(before)
  process.on('exit', () => {
    const now = knownZones()
    if (countStretches(now) !== countStretches(before)) writeZones(cacheFolder, file, now)
  })
}

type Zones = ReturnType<typeof knownZones>

function countStretches(zones: Zones): number {
  return Object.values(zones).reduce((sum, stretches) => sum + stretches.length, 0)
}

function readZones(file: string): Zones {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isZones(kept) ? kept : {}
  } catch {
    return {}
  }
}

function isZones(value: unknown): value is Zones {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((stretches) => Array.isArray(stretches) && stretches.every(isStretch))
}

function isStretch(value: Partial<Record<keyof ZoneStretch, unknown>>): boolean {
  const isEnd = (end: unknown) => end === null || typeof end === 'number'
  return isEnd(value.from) && isEnd(value.until) && typeof value.offset === 'number'
}

/** It appears whole, by renaming. */
function writeZones(cacheFolder: string, file: string, zones: Zones): void {
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(cacheFolder, { recursive: true })
    writeFileSync(draft, JSON.stringify(zones))
    renameSync(draft, file)
  } catch {
    return
  }
}
