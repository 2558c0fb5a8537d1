import { runTool } from './toolchain.mjs'

/** Builds (the CLI's tests start the built program) and runs the tests, all of them or those that `words` name. */
export function test(words, env) {
  console.log('Building …')
  const built = runTool('node', ['tools/build.ts'])
  if (built !== 0) {
    console.error('The build failed, so the tests were not run: they start the built program.')
    return built
  }
  console.log('\nTesting …')
  return runTool('vitest', ['run', ...words], env)
}
