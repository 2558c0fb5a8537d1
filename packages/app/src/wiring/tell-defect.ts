import { inspect } from 'node:util'

/**
 * Tells of a fault in the program itself, and ends it. Node would print the line it lies in too, which in the built program is a
 * long one.
 */
export function tellDefect(defect: unknown): never {
  process.stderr.write(`${inspect(defect)}\n`)
  process.exit(1)
}
