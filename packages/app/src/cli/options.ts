import { InvalidArgumentError, Option } from 'commander'
import { readMoment } from '../wording/moments/moment.ts'

export type Format = 'pretty' | 'json'

/** `--now`: plan for that moment. */
export function nowOption(): Option {
  return new Option('--now <instant>', 'the moment it is, with its offset (default: now)').argParser(parseNow)
}

/** `--format pretty|json` */
export function formatOption(): Option {
  const option = new Option('--format <format>', 'for people or for programs')
  return option.choices(['pretty', 'json'] satisfies Format[]).default('pretty' satisfies Format)
}

/** `--json`, the same as `--format json`. */
export function jsonOption(): Option {
  return new Option('--json', 'the same as --format json')
}

export function wantsJson({ json, format }: { json?: true; format: string }): boolean {
  return json === true || format === 'json'
}

/** JSON as every command prints it. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

function parseNow(typed: string): string {
  const moment = readMoment(typed)
  if (moment === undefined) {
    throw new InvalidArgumentError('Write a moment with its offset from UTC, for example 2026-09-15T14:00:00-04:00.')
  }
  return moment
}
