import * as z from 'zod'
import { parseDay } from '../../time/day.ts'
import { parseInstant } from '../../time/instant.ts'
import { isTimeZone } from '../../time/zone.ts'
import { isCountry } from '../countries.ts'

/** Text that says something: not empty, not only spaces. */
export const textSchema = z.string().regex(/\S/, 'must not be empty')

/** The user's own id for something, unique within the case. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9._-]+$/, 'must be an id of letters, digits, ".", "_" and "-" (for example "iv-1")')

/** An action's id: its kind, and what it is about, joined by colons. */
export const actionIdSchema = z
  .string()
  .regex(
    /^[a-z-]+(:[A-Za-z0-9._-]+){0,2}$/,
    'must be an action id as the plan prints it (for example "thank-you:iv-1:dana")',
  )

export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD (for example "2026-09-15")')
  .refine((text) => parseDay(text) !== undefined, 'is no day of the calendar')

export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'must be a moment written YYYY-MM-DDThh:mm:ss±hh:mm')
  .regex(/(Z|[+-]\d{2}:\d{2})$/, 'must end in its offset from UTC (for example "-04:00" or "Z")')
  .refine((text) => parseInstant(text) !== undefined, 'is no moment: check the day, the time and the offset')

export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, 'is no time zone: give an IANA name (for example "America/New_York" or "Europe/London")')

export const regionSchema = z
  .string()
  .regex(
    /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
    'must be an ISO 3166 code: a country ("US") or a part of one ("US-NY", "GB-SCT", "DE-BY")',
  )
  .refine((code) => isCountry(code.slice(0, 2)), 'names no country of ISO 3166-1 (the United Kingdom is "GB")')
