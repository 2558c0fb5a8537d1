import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Surroundings } from '../config/read-surroundings.ts'
import { type KeepCode, loadScript } from './load-script.ts'

/** What every command starts with. */
type Program = Pick<typeof import('./start-program.ts'), 'startProgram'>

/** Loads a module for the script, by its address as seen from there. */
type LoadModule = (module: string) => Promise<unknown>

/** Set by the build: the file of the script that the program is made into, as seen from the folder of the built program. */
declare const PROGRAM_SCRIPT: string

/** Loads the program. What is compiled of it is kept; a folder that takes nothing is no failure. */
export function loadProgram({ compiledFolder }: Surroundings): Program & { readonly keepCode: KeepCode } {
  const file = join(__dirname, PROGRAM_SCRIPT)
  const { value, keepCode } = loadScript<(load: LoadModule) => Program>(file, compiledFolder)
  const { startProgram } = value((module) => {
    // Of modules Node keeps the code by itself, once it is told to.
    if (compiledFolder !== undefined) enableCompileCache(compiledFolder)
    return import(module.startsWith('.') ? new URL(module, pathToFileURL(file)).href : module)
  })
  return { startProgram, keepCode }
}
