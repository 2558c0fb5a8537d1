import type { ExitCode } from '../cli/door.ts'
import { runCommandLine } from '../cli/run-command-line.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { bindUseCases } from './bind-use-cases.ts'
import { openTerminal } from './open-terminal.ts'

/** Runs the command line that the program was started with, on the world around it. */
export function startProgram(surroundings: Surroundings): Promise<ExitCode> {
  return runCommandLine(surroundings.words, {
    useCases: bindUseCases(surroundings),
    terminal: openTerminal(surroundings),
    version: surroundings.version,
  })
}
