import type { Reporter, TestModule } from 'vitest/node'
import { type Outcome, summarize } from './summarize.ts'

/** Ends the run with `N passed, N failed`, and says why tests were skipped. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<unknown>): void {
    const outcomes: Outcome[] = unhandled.map(() => ({ state: 'failed', name: 'an error outside of tests' }))
    for (const module of modules) outcomes.push(...readModule(module))
    process.stdout.write(`\n${summarize(outcomes)}\n`)
  }
}

function* readModule(module: TestModule): Generator<Outcome> {
  const file = module.relativeModuleId
  // A file or a suite that breaks before its tests run, or in a hook, counts as one failure of its own.
  if (module.errors().length > 0) yield { state: 'failed', name: file }
  for (const suite of module.children.allSuites()) {
    if (suite.errors().length > 0) yield { state: 'failed', name: `${file}: ${suite.fullName}` }
  }
  for (const test of module.children.allTests()) {
    const result = test.result()
    const name = `${file}: ${test.fullName}`
    if (result.state === 'passed' || result.state === 'failed') yield { state: result.state, name }
    else if (result.state === 'skipped') yield { state: 'skipped', name, reason: result.note }
    else yield { state: 'failed', name }
  }
}
