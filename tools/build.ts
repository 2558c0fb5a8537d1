// Builds both packages: the engine with tsc (packages/engine/dist), the program with esbuild into packages/app/dist: what a
// command does not need stands in files of its own, which are not loaded for it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { importDirectly } from './build/import-directly.ts'
import { requireNodeModules } from './build/require-node-modules.ts'

const entry = 'packages/app/src/main.ts'
const outFolder = 'packages/app/dist'

/** Loaded from node_modules when it is asked for: large, and most commands never need it. */
const external = ['date-holidays', 'wink-nlp', 'wink-eng-lite-web-model']

function buildEngine(): boolean {
  rmSync('packages/engine/dist', { recursive: true, force: true })
  const { status } = spawnSync('tsc', ['-p', 'packages/engine/tsconfig.build.json'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
    },
  })
  return status === 0
}

async function buildProgram(): Promise<boolean> {
  rmSync(`${outFolder}/parts`, { recursive: true, force: true })
  try {
    await build({
      entryPoints: { afterword: entry },
      outdir: outFolder,
      bundle: true,
      splitting: true,
      chunkNames: 'parts/[name]-[hash]',
      minifySyntax: true,
      minifyWhitespace: true,
      plugins: [requireNodeModules, importDirectly()],
      platform: 'node',
      target: 'node22',
      format: 'esm',
      conditions: ['source'],
      external,
      legalComments: 'inline',
      logLevel: 'error',
    })
    return true
  } catch {
    return false
  }
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
  return Math.round(bytes / 1024)
}

const engineBuilt = buildEngine()
console.log(engineBuilt ? 'packages/engine/dist: built' : 'packages/engine: error: does not compile, see above')
let programBuilt = false
if (existsSync(entry)) {
  programBuilt = await buildProgram()
  console.log(programBuilt ? `${outFolder}: ${sizeOf(outFolder)} kB` : `${entry}: error: does not bundle, see above`)
} else {
  console.error(`${entry}: error: there is no such file, so there is no program to build`)
}
if (!engineBuilt || !programBuilt) process.exitCode = 1
