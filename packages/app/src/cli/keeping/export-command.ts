import { basename, dirname, extname } from 'node:path'
import { Argument, type Command } from 'commander'
import { EXPORT_FORMATS, type ExportFormat } from '../../use-cases/exchange/export-everything.ts'
import { sayCalendar } from '../../wording/say-calendar.ts'
import type { Door } from '../door.ts'
import { textRow } from '../page/row.ts'
import { plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

interface ExportOptions extends RecordOptions {
  readonly out?: string
  readonly discreet?: true
  readonly tasks?: true
  readonly force?: true
}

const FORMATS = `
Formats:
  json    everything, as cases; import reads it back as it was
  csv     one row for each opportunity
  people  one row for each person
  vcf     visiting cards of all people
  ics     interviews and steps, for a calendar`

/** `afterword export [FORMAT] [--out FILE]` */
export function exportCommand(door: Door): Command {
  return recordCommand('export', {
    summary: 'writes out everything you keep: JSON, CSV, vCard, calendar',
    description: 'Prints everything you keep in a format of your choice, or writes it to a file. The bin is left out.',
    examples: [
      'export --out everything.json',
      'export csv > opportunities.csv',
      'export ics --discreet --out interviews.ics',
    ],
    more: FORMATS.trim(),
  })
    .addArgument(new Argument('[format]', 'which (default: by the name of --out, else json)').choices(EXPORT_FORMATS))
    .option('--out <file>', 'the file to write; without it, it is printed')
    .option('--force', 'replace a file that holds something else')
    .option('--discreet', 'ics: titles that name neither employers nor people')
    .option('--tasks', 'ics: steps as tasks in place of events')
    .action(async (format: ExportFormat | undefined, options: ExportOptions) => {
      const { out, discreet = false, tasks, force = false } = options
      const exported = orTell(
        door,
        await door.useCases.exportEverything({
          owner: ME.owner,
          format: format ?? formatByName(out),
          wording: (file, now) => sayCalendar(file, now, { discreet }),
          tasks,
          discreet,
          now: nowOf(door, options),
        }),
      )
      if (!exported) return
      const { text, count } = exported
      if (out === undefined) return door.terminal.print(text)
      const files = [{ name: basename(out), text }]
      const kept = orTell(door, await door.useCases.keepFiles({ folder: dirname(out), files, force }))
      if (!kept) return
      printEither(door, options, { file: out, count }, () => [textRow([strong(`${count} `), plain(`in ${out}`)])])
    })
}

function formatByName(out = ''): ExportFormat {
  const extension = extname(out).slice(1).toLowerCase()
  return EXPORT_FORMATS.find((one) => one === extension) ?? 'json'
}
