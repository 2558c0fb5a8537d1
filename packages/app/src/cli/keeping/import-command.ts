import { type Command, InvalidArgumentError } from 'commander'
import { EXISTING, type Existing, type Imported } from '../../use-cases/exchange/import-file.ts'
import { sayImported } from '../../wording/say-imported.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { askFor, mayGoOn } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { chooseOpportunity } from '../record/open-opportunity.ts'
import { refuseZone } from '../record/open-profile.ts'
import { choice, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'

const HELD = ['video', 'phone', 'onsite'] as const

interface ImportOptions extends RecordOptions {
  readonly to?: string
  readonly existing: Existing
  readonly dates?: 'day-first' | 'month-first'
  readonly held: (typeof HELD)[number]
  readonly minutes?: number
  readonly zone?: string
  readonly dry?: true
  readonly yes?: true
}

const KINDS = `Files:
  .json  what export wrote, or a case
  .csv   a table of opportunities, as any tracker or
         spreadsheet exports it; columns are recognised
  .vcf   people of an opportunity (--to)
  .ics   an interview of an opportunity (--to)`

/** `afterword import FILE` */
export function importCommand(door: Door): Command {
  return recordCommand('import', {
    summary: 'brings in a file: JSON, CSV, vCard, an invitation',
    description:
      'Shows what is in a file and what would become of it, asks, and keeps it.\nEach opportunity can be taken back with undo.',
    examples: ['import everything.json', 'import applications.csv --dry', 'import dana.vcf --to larkspur'],
    more: KINDS,
  })
    .argument('<file>', 'what another program exported, or afterword export')
    .option('--to <opportunity>', 'the opportunity that people or an invitation are for')
    .addOption(choice('--existing <what>', 'what to do with one that is there already', EXISTING).default('skip'))
    .addOption(
      choice('--dates <order>', 'how 03/04/2026 is meant, where a table leaves it open', ['day-first', 'month-first']),
    )
    .option('--minutes <number>', 'how long talks are, where the file does not say', readMinutes)
    .addOption(choice('--held <how>', 'how they are held, where --minutes is given', HELD).default('video'))
    .option('--zone <zone>', 'in which an invitation’s times without a zone are meant: Europe/London')
    .option('--dry', 'only show what would be kept')
    .option('--yes', 'without asking')
    .action(async (source: string, options: ImportOptions) => {
      const to = options.to === undefined ? undefined : await chooseOpportunity(door, options.to)
      if (options.to !== undefined && to === undefined) return
      const { minutes, dates: order, held } = options
      const wrong = options.zone === undefined ? undefined : refuseZone(options.zone)
      if (wrong !== undefined) return stop(door, `--zone: ${wrong}`)
      const talks = minutes === undefined ? undefined : { minutes, format: held }
      const asked = { ...ME, source, to, existing: options.existing, order, talks, now: nowOf(door, options) }
      const first = orTell(door, await door.useCases.importFile({ ...asked, zone: options.zone, apply: false }))
      if (!first) return
      const zone = first.asksZone ? await askZone(door, first) : options.zone
      if (zone === null) return
      const request = { ...asked, zone }
      const seen = first.asksZone ? orTell(door, await door.useCases.importFile({ ...request, apply: false })) : first
      if (!seen) return
      const kept = seen.items.filter(({ what }) => what !== 'skipped')
      if (options.dry) return printEither(door, options, seen, () => importedRows(seen))
      if (seen.items.length === 0)
        return stop(
          door,
          `${source}: nothing in it can be kept.`,
          ...seen.problems.map(sayProblem),
          ...HINTS[seen.format],
        )
      if (!options.yes && !options.json) printEither(door, {}, seen, () => importedRows(seen))
      if (kept.length > 0 && !(await mayGoOn(door, options.yes, 'Keep this'))) return
      const done = orTell(door, await door.useCases.importFile({ ...request, apply: true }))
      if (!done) return
      printEither(door, options, done, () => importedRows(done))
      if (done.stopped) orTell(door, done.stopped)
    })
}

/** In which zone times without one are meant; null: nobody says, and the command is over. */
async function askZone(door: Door, { problems }: Imported): Promise<string | null> {
  const [problem] = problems
  const question = {
    text: 'Its times have no zone. In which one are they meant',
    usual: door.timeZone,
    refuse: refuseZone,
  }
  const missing = `${problem ? sayProblem(problem) : 'Its times have no zone'}: --zone ${door.timeZone}`
  return (await askFor(door, undefined, question, missing)) ?? null
}

function readMinutes(word: string): number {
  const minutes = Number(word)
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 24 * 60) return minutes
  throw new InvalidArgumentError('Write a number of minutes, at most a day of them.')
}

const HINTS: Readonly<Record<Imported['format'], readonly string[]>> = {
  json: [],
  csv: ['The first row names the columns; one is the company, one the job.'],
  vcf: [],
  ics: ['How long a talk is and how it is held, where the file does not tell: --minutes 45 --held video'],
}

function importedRows({ applied, items, columns, problems }: Imported): Row[] {
  const understood = columns.filter(({ field }) => field !== null)
  const unknown = columns.filter(({ field }) => field === null)
  return [
    ...(applied || understood.length === 0
      ? []
      : [textRow([faint(`Columns: ${understood.map(({ header, field }) => `${header} → ${field}`).join(', ')}`)])]),
    ...(applied || unknown.length === 0
      ? []
      : [textRow([faint(`Columns without a place: ${unknown.map(({ header }) => header).join(', ')}`)])]),
    ...items.flatMap(({ id, employer, what, notices }) => [
      textRow([strong(id), plain(` ${employer}: ${sayImported(what, applied)}`)]),
      ...notices.map((notice) => textRow([faint(notice)], 2)),
    ]),
    ...problems.map((problem) => textRow([plain(`Not taken, ${sayProblem(problem)}`)])),
    ...(applied && items.some(({ change }) => change !== null)
      ? [commandRow('To take back the last of them:', 'afterword undo')]
      : []),
  ]
}

function sayProblem({ place, message }: Imported['problems'][number]): string {
  return `${place}: ${message}`
}
