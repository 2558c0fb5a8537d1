import { knownZones } from '@afterword/engine'
import type { ExitCode } from '../cli/door.ts'
import { isAboutToday, runCommandLine } from '../cli/run-command-line.ts'
import { systemClock } from '../clock/system-clock.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { bindUseCases } from './bind-use-cases.ts'
import { keepZones } from './keep-zones.ts'
import type { KeepCode } from './load-script.ts'
import { openAsker } from './open-asker.ts'
import { openTerminal } from './open-terminal.ts'
import { pause } from './pause.ts'

/** Runs the command line that the program was started with, on the world around it; keeps what was compiled for that. */
export async function startProgram(surroundings: Surroundings, keepCode: KeepCode): Promise<ExitCode> {
  keepZones(surroundings.cacheFolder)
  const bound = bindUseCases(surroundings)
  const { useCases, close } = bound
  try {
    return await runCommandLine(surroundings.words, surroundings.version, {
      useCases,
      terminal: openTerminal(surroundings),
      asker: openAsker(() => ({ input: process.stdin, output: process.stderr })),
      clock: systemClock,
      startWeb: async (request) => {
        // A server goes on for long, and under flags of its own, with which V8 would not take the code again.
        keepCode('some')
        return (await import('./start-web.ts')).startWeb(surroundings, bound, request)
      },
      pause,
      webOrigin: originOf(surroundings),
      get timeZone() {
        return surroundings.timeZone
      },
    })
  } finally {
    await close()
    keepCode(isAboutToday(surroundings.words) && hasPlanned() ? 'most' : 'some')
  }
}

/** No plan is made without asking about clocks. */
function hasPlanned(): boolean {
  return Object.keys(knownZones()).length > 0
}

/** The usual port, unless another was asked for. */
const USUAL_PORT = 4747

function originOf({ web: { port } }: Surroundings): string {
  return `http://127.0.0.1:${port.kind === 'set' ? port.port : USUAL_PORT}`
}
