// Builds both packages: the engine with tsc (packages/engine/dist), the program with esbuild into one file.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, statSync } from 'node:fs'
import { build } from 'esbuild'

const entry = 'packages/app/src/main.ts'
const outfile = 'packages/app/dist/afterword.js'

/** Loaded from node_modules when it is asked for: large, and most commands never need it. */
const external = ['date-holidays', 'date-holidays/*', 'wink-nlp', 'wink-eng-lite-web-model']

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
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node22',
      format: 'esm',
      conditions: ['source'],
      external,
      legalComments: 'inline',
      logLevel: 'error',
      // Bundled CommonJS packages ask for Node's modules through `require`.
      banner: {
        js: "import { createRequire as createRequireHere } from 'node:module'\nconst require = createRequireHere(import.meta.url)",
      },
    })
    return true
  } catch {
    return false
  }
}

const engineBuilt = buildEngine()
console.log(engineBuilt ? 'packages/engine/dist: built' : 'packages/engine: error: does not compile, see above')
let programBuilt = false
if (existsSync(entry)) {
  programBuilt = await buildProgram()
  console.log(
    programBuilt
      ? `${outfile}: ${Math.round(statSync(outfile).size / 1024)} kB`
      : `${entry}: error: does not bundle, see above`,
  )
} else {
  console.error(`${entry}: error: there is no such file, so there is no program to build`)
}
if (!engineBuilt || !programBuilt) process.exitCode = 1
