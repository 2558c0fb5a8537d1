import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import type { ExitCode, Terminal, UseCases } from './door.ts'

/** Runs one command line (the words after the program's name) and gives its exit code. Defects throw. */
export async function runCommandLine(
  words: readonly string[],
  setting: { useCases: UseCases; terminal: Terminal; version: string },
): Promise<ExitCode> {
  let concluded: ExitCode = 0
  const conclude = (code: ExitCode) => {
    concluded = code
  }
  const typed = words.length > 0 ? words : ['--help']
  const program = await createProgram({ ...setting, conclude }, setting.version, typed)
  try {
    await program.parseAsync(typed, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return concluded
}
