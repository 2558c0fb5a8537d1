import type { ExitCode } from '../cli/door.ts'
import { runCommandLine } from '../cli/run-command-line.ts'
import { systemClock } from '../clock/system-clock.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { bindUseCases } from './bind-use-cases.ts'
import { keepZones } from './keep-zones.ts'
import { openAsker } from './open-asker.ts'
import { openTerminal } from './open-terminal.ts'
import { pause } from './pause.ts'

/** Runs the command line that the program was started with, on the world around it. */
export async function startProgram(surroundings: Surroundings): Promise<ExitCode> {
  keepZones(surroundings.cacheFolder)
  const bound = bindUseCases(surroundings)
  const { useCases, close } = bound
  try {
    return await runCommandLine(surroundings.words, surroundings.version, {
      useCases,
      terminal: openTerminal(surroundings),
      asker: openAsker(() => ({ input: process.stdin, output: process.stderr })),
      clock: systemClock,
      startWeb: async (request) => (await import('./start-web.ts')).startWeb(surroundings, bound, request),
      pause,
      webOrigin: originOf(surroundings),
      get timeZone() {
        return surroundings.timeZone
      },
    })
  } finally {
    await close()
  }
}

/** The usual port, unless another was asked for. */
const USUAL_PORT = 4747

function originOf({ web: { port } }: Surroundings): string {
  return `http://127.0.0.1:${port.kind === 'set' ? port.port : USUAL_PORT}`
}
