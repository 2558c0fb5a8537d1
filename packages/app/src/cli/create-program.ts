import { Command } from 'commander'
import { composeCommand } from './compose-command.ts'
import type { Door } from './door.ts'
import { explainCommand } from './explain-command.ts'
import { lintCommand } from './lint-command.ts'
import { sheetOf } from './page/row.ts'
import { planCommand } from './plan-command.ts'
import { readCommand } from './read-command.ts'
import { rulesCommand } from './rules-command.ts'

/** The command line as a whole. Ends by throwing a CommanderError where commander would have left the process. */
export function createProgram(door: Door, version: string): Command {
  const program = new Command('afterword')
    .description('For people who have just walked out of a job interview: what to do when, and why.')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', EPILOGUE)
  for (const command of [planCommand, composeCommand, lintCommand, readCommand, explainCommand, rulesCommand])
    program.addCommand(command(door))
  for (const command of [program, ...program.commands]) dress(command, door)
  return program
}

const EPILOGUE = `
Examples:
  afterword plan northwind.json
  afterword compose northwind.json
  afterword lint northwind.json letters/*.txt
  afterword read northwind.json --sent sent.json answer.eml
  afterword explain northwind.json thank-you:iv-1:dana
  afterword rules

Exit codes:
  0  all well
  1  a checked note has an error
  2  what was handed in cannot be used; standard error
     says what is wrong, and the way out

NO_COLOR and FORCE_COLOR are respected.

Public holidays are those of the country or its part; those
of single towns are not known, nor India's moving feasts
(Holi, Diwali, both Eids). They come from date-holidays
(CC-BY 3.0) and are kept in ~/.cache/afterword, or under
$XDG_CACHE_HOME, or $AFTERWORD_HOME.`

function dress(command: Command, { terminal }: Door): void {
  const width = sheetOf({ columns: terminal.columns, colour: false }).columns
  command
    .exitOverride()
    .showHelpAfterError(`(how it is used: ${nameOf(command)} --help)`)
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.complain(text),
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}
