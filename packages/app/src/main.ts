import { readSurroundings } from './config/read-surroundings.ts'
import { keepCompiled } from './wiring/keep-compiled.ts'

const surroundings = readSurroundings()
keepCompiled(surroundings.cacheFolder)
// Loaded after that, so that what the program is made of is kept too.
const { startProgram } = await import('./wiring/start-program.ts')

process.exitCode = await startProgram(surroundings)
