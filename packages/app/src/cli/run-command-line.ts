import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import type { Door, ExitCode, Setting } from './door.ts'

/** Runs one command line (the words after the program's name; none: what is due today) and gives its exit code. Defects throw. */
export async function runCommandLine(words: readonly string[], version: string, setting: Setting): Promise<ExitCode> {
  let concluded: ExitCode = 0
  const conclude = (code: ExitCode) => {
    concluded = code
  }
  const typed = words.length > 0 ? words : ['today']
  const program = await createProgram(doorOf(setting, conclude), version, typed)
  try {
    await program.parseAsync(typed, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return concluded
}

/** The setting, asked for each thing when it is needed, with a way to conclude. */
function doorOf(setting: Setting, conclude: Door['conclude']): Door {
  return Object.assign(Object.create(setting) as Setting, { conclude })
}
