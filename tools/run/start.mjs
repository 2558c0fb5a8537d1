import { runTool } from './toolchain.mjs'

const demoCase = 'fixtures/cases/demo.json'
const demoMoment = '2026-09-15T14:00:00-04:00'

/** Builds, and shows the demo's plan. */
export function start() {
  console.log('Building …')
  const built = runTool('node', ['tools/build.ts'])
  if (built !== 0) {
    console.error('The build failed; nothing to start.')
    return built
  }
  console.log(`
The web app, to be served on http://127.0.0.1:4747, comes with a later release. What there is now is the command line.
Here is the plan of a made-up search (${demoCase}) as it would look at a demo moment, ${demoMoment}:
`)
  const planned = runTool('node', ['packages/app/bin/afterword.js', 'plan', demoCase, '--now', demoMoment])
  if (planned !== 0) return planned
  console.log(`
With a case of your own:  npx afterword plan my-case.json
All commands:             npx afterword --help`)
  return 0
}
