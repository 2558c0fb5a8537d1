import { Command } from 'commander'
import { findCommands } from './commands.ts'
import type { Door } from './door.ts'
import { sheetOf } from './page/row.ts'

/**
 * The command line with the commands that `words` can be about: the one that is named, else all. Ends by throwing a
 * CommanderError where commander would have left the process.
 */
export async function createProgram(door: Door, version: string, words: readonly string[]): Promise<Command> {
  const program = new Command('afterword')
    .description('For people who have just walked out of a job interview: what to do when, and why.')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', EPILOGUE)
  const { shown, hidden } = findCommands(words)
  for (const load of shown) program.addCommand((await load())(door))
  for (const load of hidden) program.addCommand((await load())(door), { hidden: true })
  for (const command of [program, ...program.commands]) dress(command, door)
  return program
}

const EPILOGUE = `
Examples:
  afterword plan northwind.json
  afterword compose northwind.json
  afterword lint northwind.json letters/*.txt
  afterword explain northwind.json thank-you:iv-1:dana
  afterword rules
  afterword completion bash

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
