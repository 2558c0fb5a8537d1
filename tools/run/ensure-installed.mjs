import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findOutdated } from './find-outdated.mjs'
import { adviseOnInstallFailure } from './install-advice.mjs'
import { root, runsTypeScript, toolchainNode } from './toolchain.mjs'

/** Installs the locked packages when they are missing or older than the lock file. False when that failed. */
export function ensureInstalled() {
  const reason = findReasonToInstall()
  if (reason && !install(reason)) return false
  const version = toolchainNode()
  if (runsTypeScript(version)) return true
  const found = version ? `Node ${version.join('.')}` : 'none'
  console.error(`The tools need Node 22.18 or newer, and found ${found}. On Linux a Node 24 is installed with the`)
  console.error('packages (as optional dependencies: do not leave them out); elsewhere install a newer Node.')
  return false
}

function findReasonToInstall() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return 'node_modules is missing or incomplete'
  const lock = join(root, 'package-lock.json')
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return undefined
  // A newer lock file may be one that npm just wrote out of the same packages.
  const outdated = findOutdated(readPackages(lock), readPackages(installed))
  return outdated ? `node_modules is older than package-lock.json (${outdated})` : undefined
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

function install(reason) {
  console.log(`Installing the locked packages (npm ci), because ${reason}. This takes about half a minute …`)
  const { status, error, stdout, stderr } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) {
    console.log('Installed.\n')
    return true
  }
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? `${error.code}: ${error.message}` : ''}`
  console.error(output.trim())
  console.error(`\nnpm ci failed. ${adviseOnInstallFailure(output)}`)
  return false
}
