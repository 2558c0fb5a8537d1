import type { Terminal } from '../cli/door.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { openWriter } from './open-writer.ts'

/** The process's own streams. When the reader goes away (`| head`), the program ends without a word. */
export function openTerminal(surroundings: Surroundings): Terminal {
  return {
    columns: surroundings.columns,
    colour: surroundings.colour,
    print: openWriter(1, () => process.stdout),
    complain: openWriter(2, () => process.stderr),
  }
}
