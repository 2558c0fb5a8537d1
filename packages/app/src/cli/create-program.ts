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
  for (const { load, group } of shown) program.addCommand((await load())(door).helpGroup(group))
  for (const load of hidden) program.addCommand((await load())(door), { hidden: true })
  dress(program, door)
  return program
}

const EPILOGUE = `
Examples:
  afterword add "Larkspur Instruments" "Service designer"
  afterword interview add larkspur "today 10-11:30" --with "Dana Lee, Omar Haddad"
  afterword note larkspur "How the night shift hands over" --about omar
  afterword told larkspur they decide by Friday, call Rita
  afterword                             (what to do now)
  afterword draft larkspur
  afterword sent larkspur dana

Names can be begun only: afterword show lark. Days and times
are typed as you say them: fri, tomorrow 3pm, in 4 days,
12 Sep. Every change can be taken back: afterword undo.

Exit codes:
  0    all well
  1    a checked note has an error
  2    what was handed in cannot be used; standard error
       says what is wrong, and the way out
  130  you gave up at a question; nothing was done

What you keep is in $AFTERWORD_HOME or where your system
keeps such things (afterword doctor tells); in PostgreSQL
where DATABASE_URL is set.

NO_COLOR and FORCE_COLOR are respected.

Public holidays are those of the country or its part; those
of single towns are not known, nor India's moving feasts
(Holi, Diwali, both Eids). They come from date-holidays
(CC-BY 3.0) and are kept in ~/.cache/afterword, or under
$XDG_CACHE_HOME, or $AFTERWORD_HOME.`

function dress(command: Command, door: Door): void {
  const { terminal } = door
  const width = sheetOf({ columns: terminal.columns, colour: false }).columns
  command
    .exitOverride()
    .configureHelp({ subcommandTerm: (one) => one.name(), minWidthToWrap: 16 })
    .showHelpAfterError(`(how it is used: ${nameOf(command)} --help)`)
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.complain(text),
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
  for (const one of command.commands) dress(one, door)
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}
