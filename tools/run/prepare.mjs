import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runsTypeScript, toolchainEnv, toolchainNode } from './toolchain.mjs'

/**
 * Builds after an install, so that `npx afterword` works in a fresh clone. Always 0: an install is worth keeping when
 * the sources of the moment don't build, and `npm test` and `npm run build` say what is wrong with them.
 */
export function prepare() {
  if (!existsSync(join(root, 'node_modules', 'esbuild')) || !runsTypeScript(toolchainNode())) return 0
  const { status, stdout, stderr } = spawnSync('node', ['tools/build.ts'], {
    cwd: root,
    env: toolchainEnv(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    const first = `${stdout ?? ''}${stderr ?? ''}`.split('\n').find((line) => /error/i.test(line))
    console.error('The packages are installed, but the program does not build yet; `npm run build` shows why.')
    if (first) console.error(`  ${first.trim()}`)
  }
  return 0
}
