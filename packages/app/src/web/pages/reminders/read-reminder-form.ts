import type { ReminderSettings } from '../../../use-cases/reminders/reminder-settings.ts'
import type { FormValues } from '../../shell/form-values.ts'
import { isTimeZone } from '../../shell/local-times.ts'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** What of the form cannot be: a sentence by the name of its field. */
export type ReminderErrors = Readonly<Partial<Record<'morning' | 'from' | 'until' | 'zone' | 'away-until', string>>>

export interface ReminderForm {
  /** As far as the fields can be read; the rest is as it was. */
  readonly settings: ReminderSettings
  readonly errors: ReminderErrors
}

/** How somebody wants to be told, as they filled it in. */
export function readReminderForm(form: FormValues, before: ReminderSettings): ReminderForm {
  const [tells, more] = [form.all('tells'), form.all('more')]
  const morning = form.text('morning')
  const { quiet, quietErrors } = readQuiet(form)
  const { away, awayErrors } = readAway(form)
  const isMorning = morning !== undefined && TIME.test(morning)
  return {
    settings: {
      quiet,
      away,
      quietWeekends: more.includes('weekends'),
      names: more.includes('names'),
      desktop: tells.includes('desktop'),
      push: tells.includes('push'),
      mail: tells.includes('mail'),
      morning: isMorning ? morning : before.morning,
    },
    errors: {
      ...(isMorning ? {} : { morning: 'Write a time like 07:30.' }),
      ...quietErrors,
      ...awayErrors,
    },
  }
}

function readQuiet(form: FormValues) {
  const [from, until] = [form.text('from'), form.text('until')]
  if (from === undefined && until === undefined) return { quiet: null, quietErrors: {} }
  const quietErrors: ReminderErrors = {
    ...(TIME.test(from ?? '') ? {} : { from: 'Write a time like 21:00, or leave both empty.' }),
    ...(TIME.test(until ?? '') ? {} : { until: 'Write a time like 07:30, or leave both empty.' }),
  }
  return { quiet: { from: from ?? '', until: until ?? '' }, quietErrors }
}

function readAway(form: FormValues) {
  const [zone, until] = [form.text('zone'), form.text('away-until')]
  if (zone === undefined && until === undefined) return { away: null, awayErrors: {} }
  const awayErrors: ReminderErrors = {
    ...(isTimeZone(zone) ? {} : { zone: 'Write a time zone like Europe/Lisbon, or leave both empty.' }),
    ...(DAY.test(until ?? '')
      ? {}
      : { 'away-until': 'Write the last day there like 2026-09-30, or leave both empty.' }),
  }
  return { away: { zone: zone ?? '', until: until ?? '' }, awayErrors }
}
