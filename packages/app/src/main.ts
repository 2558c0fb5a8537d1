import { runCommandLine } from './cli/run-command-line.ts'
import { readSurroundings } from './config/read-surroundings.ts'
import { bindUseCases } from './wiring/bind-use-cases.ts'
import { openTerminal } from './wiring/open-terminal.ts'
import { bindWeb } from './wiring/start-web.ts'

const surroundings = readSurroundings()

const { useCases, close } = bindUseCases(surroundings)

process.exitCode = await runCommandLine(surroundings.words, {
  useCases,
  terminal: openTerminal(surroundings),
  startWeb: bindWeb(surroundings, useCases),
  version: surroundings.version,
})
await close()
