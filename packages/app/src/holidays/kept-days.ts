import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import library from 'date-holidays/package.json' with { type: 'json' }

/** A region's public holidays by year, as they were last computed. */
export interface KeptDays {
  /** Whose days these are: the region's own, its country's, or nobody's because the region is unknown. */
  as: 'region' | 'country' | 'nobody'
  /** Year to sorted `YYYY-MM-DD`. */
  years: Record<string, string[]>
}

/** Holidays on disk: loading and asking the library takes some 150 ms, reading them back 1 ms. */
export interface DaysShelf {
  read(region: string): Promise<KeptDays | undefined>
  write(region: string, days: KeptDays): Promise<void>
}

/** Counted up whenever the adapter reads the library in another way. */
const READING = 1
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * One file a region, in a folder named after the library's version. It is only a cache: what cannot be read, or is
 * damaged, counts as not there, and a disk that takes nothing is no failure. Files appear whole, by renaming.
 */
export function createDaysShelf(cacheFolder: string): DaysShelf {
  const folder = join(cacheFolder, `holidays-${library.version}-${READING}`)
  const fileOf = (region: string) => join(folder, `${region}.json`)
  return {
    read: async (region) => {
      try {
        const kept: unknown = JSON.parse(await readFile(fileOf(region), 'utf8'))
        return isKeptDays(kept) ? kept : undefined
      } catch {
        return undefined
      }
    },
    write: async (region, days) => {
      const draft = `${fileOf(region)}.${process.pid}`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(draft, JSON.stringify(days))
        await rename(draft, fileOf(region))
      } catch {
        return
      }
    },
  }
}

function isKeptDays(value: unknown): value is KeptDays {
  if (typeof value !== 'object' || value === null || !('as' in value) || !('years' in value)) return false
  if (value.as !== 'region' && value.as !== 'country' && value.as !== 'nobody') return false
  if (typeof value.years !== 'object' || value.years === null) return false
  return Object.entries(value.years).every(
    ([year, days]) => Array.isArray(days) && days.every((day) => isDayOf(year, day)),
  )
}

function isDayOf(year: string, day: unknown): boolean {
  return typeof day === 'string' && DAY.test(day) && Math.abs(Number(day.slice(0, 4)) - Number(year)) <= 1
}
