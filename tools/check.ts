// Runs every step of `npm run check`, and ends with the list of those that failed.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { checkSteps } from './check-steps.ts'

const failed = []
for (const step of checkSteps) {
  console.log(`\n── ${step.name}: ${step.holds} (${step.command.join(' ')})`)
  const start = performance.now()
  const [command = '', ...args] = step.command
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (error) console.error(error.message)
  console.log(status === 0 ? `   fine (${seconds} s)` : `   FAILED (${seconds} s)`)
  if (status !== 0) failed.push(step)
}

if (failed.length === 0) {
  console.log(`\nAll ${checkSteps.length} checks are fine.`)
} else {
  console.error(`\n${failed.length} of ${checkSteps.length} checks failed; their output stands above:`)
  for (const { name, holds, remedy } of failed) console.error(`  ${name}: ${holds}. ${remedy ?? ''}`.trimEnd())
  process.exitCode = 1
}
