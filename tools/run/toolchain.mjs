import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The environment in which node_modules/.bin comes first, so that `node` is the Node 24 installed there. */
export function toolchainEnv(more = {}) {
  const bin = join(root, 'node_modules', '.bin')
  return { ...process.env, ...more, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
}

/** Runs a tool of node_modules/.bin in the repository's root with its output shown. Returns its exit code. */
export function runTool(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: toolchainEnv(env),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(`Could not run ${command}: ${error.message}`)
  return status ?? 1
}

/**
 * Starts a tool that runs until it is asked to stop, and passes on what this process is asked, so that none is left behind.
 * Resolves with its exit code.
 */
export function startTool(command, args) {
  const tool = spawn(command, args, {
    cwd: root,
    env: toolchainEnv(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => tool.kill(signal))
  // Ctrl-C reaches the tool by itself: this process only has to outlive it.
  process.on('SIGINT', () => undefined)
  return new Promise((resolve) => {
    tool.on('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`)
      resolve(1)
    })
    tool.on('close', (code) => resolve(code ?? 1))
  })
}

/** The version of the `node` that runs the tools, as [major, minor]; undefined when there is none. */
export function toolchainNode() {
  const { stdout } = spawnSync('node', ['--version'], {
    cwd: root,
    env: toolchainEnv(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const match = /^v(\d+)\.(\d+)/.exec(stdout ?? '')
  return match ? [Number(match[1]), Number(match[2])] : undefined
}

/** Whether that Node runs TypeScript files directly, which the tools need. */
export function runsTypeScript(version) {
  return version !== undefined && (version[0] > 22 || (version[0] === 22 && version[1] >= 18))
}
