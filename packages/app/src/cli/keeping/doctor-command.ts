import type { Command } from 'commander'
import type { StuckWork } from '../../use-cases/keeping/examine-work.ts'
import { sayStuck } from '../../wording/say-stuck.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { accent, plain, strong, warning } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { backupRows, sayBytes } from './backup-commands.ts'

/** `afterword doctor` */
export function doctorCommand(door: Door): Command {
  return recordCommand('doctor', {
    summary: 'looks whether everything you keep is whole, and where it is',
    description: 'Reads everything you keep, tells whether it is whole, where it is, and which backups there are.',
    examples: ['doctor', 'doctor --json'],
  }).action(async (options: RecordOptions) => {
    const examined = orTell(door, await door.useCases.examineRecord({}))
    if (!examined) return
    const work = orTell(door, await door.useCases.examineWork({ ...ME, now: options.now }))
    if (!work) return
    const { problems, place, bytes, backups } = examined
    if (problems.length > 0) door.conclude(2)
    printEither(door, options, { ...examined, jobs: work.jobs, tellings: work.tellings }, () => [
      problems.length === 0 ? textRow([strong('Everything is whole.')]) : textRow([warning('Something is broken:')]),
      ...problems.map((problem) => textRow([plain(problem)], 4)),
      textRow([plain(`${place} · ${sayBytes(bytes)}`)]),
      emptyRow,
      ...workRows(work),
      textRow([accent('Backups')]),
      ...backupRows(backups),
      ...(problems.length > 0 && backups[0]
        ? [commandRow('To go on with the last one:', `afterword restore ${backups[0].name}`)]
        : []),
    ])
  })
}

/** What is done in the background and does not get on; nothing when all is well. */
function workRows(work: StuckWork): Row[] {
  const said = sayStuck(work)
  if (said.length === 0) return []
  return [
    textRow([accent('In the background')]),
    ...said.map((sentence) => textRow([plain(sentence)], 4)),
    commandRow('To try again:', 'afterword reminders retry'),
    emptyRow,
  ]
}
