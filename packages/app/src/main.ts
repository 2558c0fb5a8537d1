import { readSurroundings } from './config/read-surroundings.ts'
import { loadProgram } from './wiring/load-program.ts'
import { tellDefect } from './wiring/tell-defect.ts'

async function main(): Promise<void> {
  const surroundings = readSurroundings()
  const { startProgram, keepCode } = loadProgram(surroundings)
  process.exitCode = await startProgram(surroundings, keepCode)
}

process.once('uncaughtException', tellDefect)
main().catch(tellDefect)
