import type { Command } from 'commander'
import type { Backup } from '../../ports/backups.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { mayGoOn } from '../record/ask-for.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

/** `afterword backup` */
export function backupCommand(door: Door): Command {
  return recordCommand('backup', {
    summary: 'copies everything you keep into a file beside it',
    description: 'Makes a backup of everything you keep, and checks that it is whole. The last ten are kept.',
    examples: ['backup', 'backup --list'],
  })
    .option('--list', 'the backups that are there, newest first')
    .action(async (options: RecordOptions & { list?: true }) => {
      if (options.list) {
        const { backups } = await door.useCases.listBackups({})
        return printEither(door, options, backups, () => backupRows(backups))
      }
      const made = orTell(door, await door.useCases.makeBackup({}))
      if (!made) return
      printEither(door, options, made.backup, () => [
        textRow([strong('A backup was made, and is whole:')]),
        textRow([plain(made.backup.path)]),
        commandRow('To go back to it:', `afterword restore ${made.backup.name}`),
      ])
    })
}

/** `afterword restore [BACKUP]` */
export function restoreCommand(door: Door): Command {
  return recordCommand('restore', {
    summary: 'goes back to a backup; what is there now is backed up first',
    description:
      'Puts a backup in the place of what you keep: the newest, or the one that is named. What is there now is backed up first,\nso this can be taken back, too.',
    examples: ['restore', 'restore --yes NAME', 'backup --list'],
  })
    .argument('[backup]', 'its name, as `afterword backup --list` shows it (default: the newest)')
    .option('--yes', 'without asking')
    .action(async (name: string | undefined, options: RecordOptions & { yes?: true }) => {
      const { backups } = await door.useCases.listBackups({})
      const chosen = name ?? backups[0]?.name
      if (chosen !== undefined && backups.some((one) => one.name === chosen)) {
        if (!(await mayGoOn(door, options.yes, `Go back to ${chosen}`))) return
      }
      const restored = orTell(door, await door.useCases.restoreBackup({ name }))
      if (!restored) return
      const { before, aside } = restored
      printEither(door, options, restored, () => [
        textRow([strong(`Back to ${restored.name}.`)]),
        ...(before === null ? [] : [commandRow('To what was there before:', `afterword restore ${before.name}`)]),
        ...(aside === null ? [] : [textRow([plain(`What was damaged is kept in ${aside}`)])]),
      ])
    })
}

export function backupRows(backups: readonly Backup[]): Row[] {
  if (backups.length === 0)
    return [textRow([plain('There is no backup yet.')]), commandRow('To make one:', 'afterword backup')]
  return backups.map(({ name, bytes }) => textRow([plain(name)], 2, [faint(sayBytes(bytes))]))
}

/** `12 kB`, `3.4 MB`. */
export function sayBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
