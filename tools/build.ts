// Builds both packages: the engine with tsc (packages/engine/dist), the program and what the browser gets of it with
// esbuild (packages/app/dist, packages/app/dist/web).
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { bundleProgram } from './build/bundle-program.ts'
import { bundleWeb } from './build/bundle-web.ts'

const entry = 'packages/app/src/main.ts'

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

/** Whether a bundle was made; esbuild itself has said what is wrong when not. */
async function bundle(name: string, make: () => Promise<ReadonlyMap<string, number>>): Promise<boolean> {
  try {
    const files = await make()
    const bytes = [...files.values()].reduce((sum, size) => sum + size, 0)
    console.log(`${name}: ${files.size} files, ${Math.round(bytes / 1024)} kB`)
    return true
  } catch {
    console.log(`${name}: error: does not bundle, see above`)
    return false
  }
}

const engineBuilt = buildEngine()
console.log(engineBuilt ? 'packages/engine/dist: built' : 'packages/engine: error: does not compile, see above')
let programBuilt = false
if (existsSync(entry)) {
  programBuilt =
    (await bundle('packages/app/dist', () => bundleProgram(entry))) &&
    (await bundle('packages/app/dist/web', bundleWeb))
} else {
  console.error(`${entry}: error: there is no such file, so there is no program to build`)
}
if (!engineBuilt || !programBuilt) process.exitCode = 1
