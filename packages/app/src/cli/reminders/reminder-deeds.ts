import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { textRow } from '../page/row.ts'
import { plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

/** As much as one run does; what is left is done by the next one. */
const MOST_JOBS = 1000

/** `afterword reminders run` */
export function runCommand(door: Door): Command {
  return recordCommand('run', {
    summary: 'tells now what is to be told, and sends what is due',
    description:
      'Does once what "afterword serve" does all the time: reminders are told, approved mail that is due is sent. For cron:\n*/10 * * * * afterword reminders run',
    examples: ['reminders run'],
  }).action(async (options: RecordOptions) => {
    let jobs = 0
    for (; jobs < MOST_JOBS; jobs += 1) {
      const ran = orTell(door, await door.useCases.runDueJob({ worker: `cli ${door.clock.now()}` }))
      if (!ran) return
      if (ran.kind === 'nothing-due') break
    }
    printEither(door, options, { jobs }, () => [textRow([plain(jobs === 0 ? 'Nothing was due.' : 'Done.')])])
  })
}

/** `afterword reminders seen` */
export function seenCommand(door: Door): Command {
  return recordCommand('seen', {
    summary: 'nothing of what has come so far is news any more',
    examples: ['reminders seen'],
  }).action(async (options: RecordOptions) => {
    const seen = orTell(door, await door.useCases.seeNews({ ...ME, until: nowOf(door, options) }))
    if (seen) printEither(door, options, seen, () => [textRow([strong('Seen.')])])
  })
}

/** `afterword reminders retry` */
export function retryCommand(door: Door): Command {
  return recordCommand('retry', {
    summary: 'tries again what could not be told or done in the background',
    examples: ['reminders retry', 'doctor'],
  }).action(async (options: RecordOptions) => {
    const work = orTell(door, await door.useCases.retryWork({ ...ME, now: options.now }))
    if (work)
      printEither(door, options, work, () => [
        textRow([strong('It is tried again '), plain('while Afterword is served, or with “afterword reminders run”.')]),
      ])
  })
}
