import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import type { Door, ExitCode, Setting } from './door.ts'

/** An option that is no option of the program itself is one of its bare form. */
const ABOUT_TODAY = /^--(?:json|now)\b/

const TODAY = 'today'

/** Whether a command line asks what is due today: the command that is typed most. */
export function isAboutToday(words: readonly string[]): boolean {
  return spellOut(words)[0] === TODAY
}

/** Runs one command line (the words after the program's name; none: what is due today) and gives its exit code. Defects throw. */
export async function runCommandLine(words: readonly string[], version: string, setting: Setting): Promise<ExitCode> {
  let concluded: ExitCode = 0
  const conclude = (code: ExitCode) => {
    concluded = code
  }
  const typed = spellOut(words)
  const program = await createProgram(doorOf(setting, conclude), version, typed)
  try {
    await program.parseAsync(typed, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return concluded
}

/** The bare form with its command. */
function spellOut(words: readonly string[]): readonly string[] {
  return ABOUT_TODAY.test(words[0] ?? '--json') ? [TODAY, ...words] : words
}

/** The setting, asked for each thing when it is needed, with a way to conclude. */
function doorOf(setting: Setting, conclude: Door['conclude']): Door {
  return Object.assign(Object.create(setting) as Setting, { conclude })
}
