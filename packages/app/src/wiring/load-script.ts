import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** How much of a script has been compiled: what one run happened to need, or nearly all that any run needs. */
export type Extent = 'some' | 'most'

/** Keeps what is compiled by now for later runs, unless as much is kept already. */
export type KeepCode = (extent: Extent) => void

/** The last byte of a file of code. */
const GRADES: Readonly<Record<Extent, number>> = { some: 1, most: 2 }

const KIND = '.code'

/**
 * Runs a script, whose file's name is another for another text, and gives its value. What Node keeps of a module is
 * compiled code without the functions that were compiled when they were called; what is kept of a script here has them, and
 * they are half the time of a short run. `codeFolder`: undefined: nothing is kept.
 */
export function loadScript<Value>(
  file: string,
  codeFolder: string | undefined,
): { readonly value: Value; readonly keepCode: KeepCode } {
  const codeFile = codeFolder === undefined ? undefined : join(codeFolder, `${basename(file, '.js')}${KIND}`)
  const kept = codeFile === undefined ? undefined : readKept(codeFile)
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData: kept?.subarray(0, -1),
  })
  let grade = script.cachedDataRejected === false ? (kept?.at(-1) ?? 0) : 0
  return {
    value: script.runInThisContext(),
    keepCode: (extent) => {
      if (codeFile === undefined || grade >= GRADES[extent]) return
      grade = GRADES[extent]
      keepFile(codeFile, [script.createCachedData(), Buffer.of(grade)])
    },
  }
}

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * V8 takes code at its word, so the file appears when all of it is on the disk, by renaming; those of other builds go. A disk
 * that takes nothing is no failure.
 */
function keepFile(file: string, parts: readonly Uint8Array[]): void {
  const folder = dirname(file)
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    const handle = openSync(draft, 'w')
    try {
      for (const part of parts) writeFileSync(handle, part)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, file)
    for (const name of readdirSync(folder)) {
      if (name.endsWith(KIND) && name !== basename(file)) rmSync(join(folder, name), { force: true })
    }
  } catch {
    if (existsSync(draft)) rmSync(draft)
  }
}
