import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BusinessCalendar } from '@afterword/engine'
import library from 'date-holidays/package.json' with { type: 'json' }
import { isWeekday } from './weekend-of.ts'

/** A region's weekend, and its public holidays by year, as they were last computed. */
export interface KeptDays {
  /** Whose days these are: the region's own, its country's, or nobody's because the region is unknown. */
  as: 'region' | 'country' | 'nobody'
  weekend: BusinessCalendar['weekend']
  /** Year to sorted `YYYY-MM-DD`. */
  years: Record<string, string[]>
}

/** Kept on disk: loading the libraries and asking them takes some 150 ms, reading it back less than 1 ms. */
export interface DaysShelf {
  read(region: string): Promise<KeptDays | undefined>
  write(region: string, days: KeptDays): Promise<void>
}

/** Counted up whenever the adapter reads the library in another way. */
const READING = 2
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
        const kept: unknown = JSON.parse(readFileSync(fileOf(region), 'utf8'))
        return isKeptDays(kept) ? kept : undefined
      } catch {
        return undefined
      }
    },
    write: async (region, days) => {
      const draft = `${fileOf(region)}.${process.pid}`
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(draft, JSON.stringify(days))
        renameSync(draft, fileOf(region))
      } catch {
        return
      }
    },
  }
}

function isKeptDays(value: unknown): value is KeptDays {
  if (typeof value !== 'object' || value === null || !('as' in value) || !('years' in value)) return false
  if (!('weekend' in value) || !Array.isArray(value.weekend) || !value.weekend.every(isWeekday)) return false
  if (value.as !== 'region' && value.as !== 'country' && value.as !== 'nobody') return false
  if (typeof value.years !== 'object' || value.years === null) return false
  return Object.entries(value.years).every(
    ([year, days]) => Array.isArray(days) && days.every((day) => isDayOf(year, day)),
  )
}

function isDayOf(year: string, day: unknown): boolean {
  return typeof day === 'string' && DAY.test(day) && Math.abs(Number(day.slice(0, 4)) - Number(year)) <= 1
}
