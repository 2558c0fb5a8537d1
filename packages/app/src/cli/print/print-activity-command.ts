import type { Command } from 'commander'
import { layActivity } from '../../wording/paper/lay-activity.ts'
import type { Door } from '../door.ts'
import { ME } from '../record/me.ts'
import { openProfile } from '../record/open-profile.ts'
import { onMyClock, readDay } from '../record/read-when.ts'
import { nowOf, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { keepSheet, openStationery, type PaperOptions, withPaperOptions } from './keep-sheet.ts'

interface ActivityOptions extends PaperOptions {
  readonly from?: string
  readonly to?: string
}

/** `afterword print activity --from DAY --to DAY` */
export function printActivityCommand(door: Door): Command {
  return withPaperOptions(
    recordCommand('activity', {
      summary: 'a dated list of what you did to find work, for an office',
      description: 'Prints what you did to find work between two days: openings, talks, messages, calls, answers.',
      examples: ['print activity --from 2026-09-01 --to 2026-09-30', 'print activity --from "1 Sep" --to today'],
    }),
  )
    .option('--from <day>', 'the first day (default: thirty days up to the last)')
    .option('--to <day>', 'the last day (default: today)')
    .action(async (options: ActivityOptions) => {
      const stationery = await openStationery(door, options)
      const seeker = stationery && (await openProfile(door))
      if (!seeker) return
      const now = nowOf(door, options)
      const setting = onMyClock(seeker, now, 'past')
      const days: { from?: string; to?: string } = {}
      for (const name of ['from', 'to'] as const) {
        const typed = options[name]
        if (typed === undefined) continue
        const read = readDay(door, `--${name}`, typed, setting)
        if (!read) return
        days[name] = read.day
      }
      const listed = orTell(door, await door.useCases.listActivity({ ...ME, ...days, now }))
      if (listed) await keepSheet(door, options, layActivity(listed, stationery.size))
    })
}
