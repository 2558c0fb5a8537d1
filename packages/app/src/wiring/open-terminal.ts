import type { Terminal } from '../cli/door.ts'
import type { Surroundings } from '../config/read-surroundings.ts'

/** The process's own streams. When the reader goes away (`| head`), the program ends without a word. */
export function openTerminal(surroundings: Surroundings): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  return {
    columns: surroundings.columns,
    colour: surroundings.colour,
    print: (text) => {
      process.stdout.write(text)
    },
    complain: (text) => {
      process.stderr.write(text)
    },
  }
}
