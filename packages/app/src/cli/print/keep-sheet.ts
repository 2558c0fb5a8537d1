import { basename, dirname } from 'node:path'
import type { Command } from 'commander'
import type { PaperSize, Sheet } from '../../ports/paper.ts'
import { type Stationery, stationeryOf } from '../../wording/paper/paper-size.ts'
import type { Door } from '../door.ts'
import { textRow } from '../page/row.ts'
import { plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { choice, printEither, type RecordOptions } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

export interface PaperOptions extends RecordOptions {
  readonly out?: string
  readonly force?: true
  readonly size?: PaperSize
}

/** The options of everything that goes on paper. */
export function withPaperOptions(command: Command): Command {
  return command
    .option('--out <file>', 'the file to write (default: one named after it, here)')
    .option('--force', 'replace a file that holds something else')
    .addOption(choice('--size <size>', 'the sheet (default: by where you live)', ['a4', 'us-letter']))
}

/** What is sold where the person lives, unless they chose otherwise; undefined when that was refused and told. */
export async function openStationery(door: Door, { size }: PaperOptions): Promise<Stationery | undefined> {
  const profile = orTell(door, await door.useCases.readProfile(ME))
  if (!profile) return undefined
  const usual = stationeryOf(profile.seeker ?? {})
  return size === undefined ? usual : { ...usual, size }
}

/** Prints a sheet into a file, and tells where it is. */
export async function keepSheet(door: Door, options: PaperOptions, sheet: Sheet): Promise<void> {
  const printed = orTell(door, await door.useCases.printSheet({ sheet }))
  if (!printed) return
  const path = options.out ?? printed.name
  const files = [{ name: basename(path), text: printed.bytes }]
  const kept = orTell(
    door,
    await door.useCases.keepFiles({ folder: dirname(path), files, force: options.force === true }),
  )
  if (!kept) return
  printEither(door, options, { file: path, title: sheet.title }, () => [
    textRow([strong(sheet.title), plain(` is in ${path}`)]),
  ])
}
