import { Command, InvalidArgumentError, Option } from 'commander'
import { capital } from '../../wording/capital.ts'
import type { Door } from '../door.ts'
import { nowOption, printJson } from '../options.ts'
import { printRows, type Row, type Sheet, sheetOf } from '../page/row.ts'

/** What every command over the record takes. */
export interface RecordOptions {
  readonly now?: string
  readonly json?: true
}

/** What a command does, and how it is used. */
export interface CommandWords {
  readonly summary: string
  /** Default: the summary. */
  readonly description?: string
  readonly examples: readonly string[]
  /** What else help has to say. */
  readonly more?: string
}

const EXIT_CODES = `
Exit codes:
  0    done
  2    something cannot be used, or is missing and nobody
       could be asked; standard error says the way out
  130  you gave up at a question; nothing was done`

/** A command over the record: with `--json`, `--now`, examples and exit codes. */
export function recordCommand(name: string, { summary, description = summary, examples, more }: CommandWords): Command {
  // Help is wrapped to the width of the terminal.
  const sentence = capital(description).replaceAll('\n', ' ')
  const shown = examples.map((example) => `  afterword ${example}`).join('\n')
  return new Command(name)
    .summary(summary)
    .description(sentence)
    .addOption(nowOption())
    .option('--json', 'the result for programs')
    .addHelpText('after', `${more === undefined ? '' : `\n${more}\n`}\nExamples:\n${shown}\n${EXIT_CODES}`)
}

/** An option of which one word is chosen. */
export function choice<Word extends string>(flags: string, says: string, words: readonly Word[]): Option {
  return new Option(flags, says).choices([...words])
}

/** Takes an option several times: `--with A --with B`. */
export function collect(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one]
}

/** A length as an option has it. */
export function readMinutes(word: string): number {
  const minutes = Number(word)
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 24 * 60) return minutes
  throw new InvalidArgumentError('Write a number of minutes, at most a day of them.')
}

export function nowOf(door: Door, { now }: RecordOptions): string {
  return now ?? door.clock.now()
}

/** The page for people, or the result for programs. */
export function printEither(
  door: Door,
  { json }: RecordOptions,
  result: unknown,
  page: (sheet: Sheet) => readonly Row[],
): void {
  const { terminal } = door
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  terminal.print(json ? printJson(result) : printRows(page(sheet), sheet))
}
