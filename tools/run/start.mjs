import { runTool, startTool } from './toolchain.mjs'

/** Builds, and serves the web app until it is asked to stop. */
export function start(words) {
  console.log('Building …')
  const built = runTool('node', ['tools/build.ts'])
  if (built !== 0) {
    console.error('The build failed; nothing to start.')
    return built
  }
  return startTool('node', ['packages/app/bin/afterword.cjs', 'serve', ...words])
}
