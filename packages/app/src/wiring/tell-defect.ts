import { inspect } from 'node:util'

/** Tells of a fault in the program itself. Node would print the line it lies in too, which in the built program is a long one. */
export function tellDefect(defect: unknown): void {
  process.stderr.write(`${inspect(defect)}\n`)
  process.exitCode = 1
}
