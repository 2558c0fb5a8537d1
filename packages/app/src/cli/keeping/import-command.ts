import { type Command, InvalidArgumentError } from 'commander'
import { EXISTING, type Existing } from '../../use-cases/exchange/existing.ts'
import type { Imported } from '../../use-cases/exchange/import-file.ts'
import { type ColumnChoice, PLACED_FIELDS } from '../../use-cases/exchange/propose-mapping.ts'
import type { Door } from '../door.ts'
import { askFor, mayGoOn } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { chooseOpportunity } from '../record/open-opportunity.ts'
import { refuseZone } from '../record/open-profile.ts'
import { choice, nowOf, printEither, type RecordOptions, readMinutes, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { askAboutTable } from './ask-about-table.ts'
import { importView, sayProblem } from './import-view.ts'

const HELD = ['video', 'phone', 'onsite'] as const
const LEAVE_OUT = 'none'

interface ImportOptions extends RecordOptions {
  readonly to?: string
  readonly existing: Existing
  readonly map?: readonly ColumnChoice[]
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
         spreadsheet exports it; columns are recognised,
         or said with --map
  .vcf   people of an opportunity (--to)
  .ics   an interview of an opportunity (--to)

What a column can be: ${PLACED_FIELDS.slice(0, 5).join(', ')},
  ${PLACED_FIELDS.slice(5).join(', ')}, ${LEAVE_OUT}`

/** `afterword import FILE` */
export function importCommand(door: Door): Command {
  return recordCommand('import', {
    summary: 'brings in a file: JSON, CSV, vCard, an invitation',
    description:
      'Shows what is in a file and what would become of it, asks, and keeps it.\nThe whole import is taken back with one undo.',
    examples: [
      'import everything.json',
      'import applications.csv --dry',
      'import applications.csv --map "Firm=employer" --map "Stage=status"',
      'import dana.vcf --to larkspur',
    ],
    more: KINDS,
  })
    .argument('<file>', 'what another program exported, or afterword export')
    .option('--to <opportunity>', 'the opportunity that people or an invitation are for')
    .addOption(choice('--existing <what>', 'what to do with one that is there already', EXISTING).default('skip'))
    .option('--map <column=what>', 'what a column of a table is (repeatable); its name, or its number', readChoice)
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
      const { minutes, held, existing, map: columns = [], dates: order, zone } = options
      const wrong = zone === undefined ? undefined : refuseZone(zone)
      if (wrong !== undefined) return stop(door, `--zone: ${wrong}`)
      const talks = minutes === undefined ? undefined : { minutes, format: held }
      let request = { ...ME, source, to, existing, columns, order, talks, zone, now: nowOf(door, options) }
      let seen = orTell(door, await door.useCases.importFile({ ...request, apply: false }))
      if (seen?.asksZone) {
        const said = await askZone(door, seen)
        if (said === undefined) return
        request = { ...request, zone: said }
        seen = orTell(door, await door.useCases.importFile({ ...request, apply: false }))
      }
      if (seen?.mapping && !options.yes) {
        const told = await askAboutTable(door, seen.mapping)
        if (!told) return
        request = { ...request, columns: [...columns, ...told.columns], order: told.order ?? order }
        if (told.columns.length > 0 || told.order)
          seen = orTell(door, await door.useCases.importFile({ ...request, apply: false }))
      }
      if (!seen) return
      const shown = seen
      if (options.dry) return printEither(door, options, shown, () => importView(shown))
      if (shown.items.length === 0 && shown.pages === 0) return tellUnusable(door, source, shown)
      if (!options.yes && !options.json) printEither(door, {}, shown, () => importView(shown))
      const any = shown.items.some(({ what }) => what !== 'skipped') || shown.pages > 0
      if (any && !(await mayGoOn(door, options.yes, 'Keep this'))) return
      const done = orTell(door, await door.useCases.importFile({ ...request, apply: true }))
      if (!done) return
      printEither(door, options, done, () => importView(done))
      if (done.stopped) orTell(door, done.stopped)
    })
}

/** In which zone times without one are meant; undefined: nobody says, and the command is over. */
function askZone(door: Door, { problems }: Imported): Promise<string | undefined> {
  const [problem] = problems
  const question = {
    text: 'Its times have no zone. In which one are they meant',
    usual: door.timeZone,
    refuse: refuseZone,
  }
  const missing = `${problem ? sayProblem(problem) : 'Its times have no zone'}: --zone ${door.timeZone}`
  return askFor(door, undefined, question, missing)
}

/** `Firm=employer`, `3=none`; the name of the column may hold the mark, too. */
function readChoice(word: string, before: readonly ColumnChoice[] = []): readonly ColumnChoice[] {
  const at = word.lastIndexOf('=')
  const [column, what] = [word.slice(0, at).trim(), word.slice(at + 1).trim()]
  const field = PLACED_FIELDS.find((one) => one === what) ?? null
  if (at < 1 || (field === null && what !== LEAVE_OUT)) {
    throw new InvalidArgumentError(`Write COLUMN=WHAT; it can be ${[...PLACED_FIELDS, LEAVE_OUT].join(', ')}.`)
  }
  return [...before, { column: /^\d+$/.test(column) ? Number(column) : column, field }]
}

/** Why nothing of a file can be kept, with the way out. */
function tellUnusable(door: Door, source: string, { problems, format, mapping }: Imported): void {
  const missing = mapping?.missing[0]
  const columns = missing ? mapping.columns.map(({ header }) => header).join(', ') : ''
  stop(
    door,
    `${source}: nothing in it can be kept.`,
    ...problems.map(sayProblem),
    ...(missing ? [`Say which column it is: --map "COLUMN=${missing}"; there are ${columns}`] : HINTS[format]),
  )
}

const HINTS: Readonly<Record<Imported['format'], readonly string[]>> = {
  json: [],
  csv: ['The first row names the columns; one is the company, one the job.'],
  vcf: [],
  ics: ['How long a talk is and how it is held, where the file does not tell: --minutes 45 --held video'],
}
