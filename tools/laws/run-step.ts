import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'
import type { CheckStep } from '../check-steps.ts'

/** Runs one step of the check in another folder. Returns its exit code and all it printed, without colours. */
export function runStep(step: CheckStep, cwd: string): Promise<{ status: number | null; output: string }> {
  const [command = '', ...args] = step.command
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`
  const child = spawn(command, args, { cwd, env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0' } })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((answer, fail) => {
    child.on('error', fail)
    child.on('close', (status) => answer({ status, output }))
  })
}
