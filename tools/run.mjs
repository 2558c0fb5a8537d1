// The door of every npm script. Plain JavaScript without dependencies: it runs on the Node that happens to be there,
// installs what is missing, and hands over to the Node 24 of node_modules/.bin.
import { ensureInstalled } from './run/ensure-installed.mjs'
import { prepare } from './run/prepare.mjs'
import { start } from './run/start.mjs'
import { test } from './run/test.mjs'
import { runTool } from './run/toolchain.mjs'

const [verb = '', ...words] = process.argv.slice(2)
const hand =
  (command, ...args) =>
  () =>
    runTool(command, [...args, ...words])

const verbs = {
  start: () => start(words),
  test: () => test(words),
  'test:long': () => test(words, { AFTERWORD_SEARCHES: '10000' }),
  check: hand('node', 'tools/check.ts'),
  'check:laws': hand('node', 'tools/plant-violations.ts'),
  build: hand('node', 'tools/build.ts'),
  generate: hand('node', 'tools/generate.ts'),
  format: hand('biome', 'check', '--write'),
  lint: hand('biome', 'check'),
  bench: hand('node', '--conditions=source', 'bench/run.ts'),
  look: hand('node', '--conditions=source', 'tools/look.ts'),
  'new-rule': hand('node', 'tools/new-rule.ts'),
  afterword: hand('node', '--conditions=source', 'packages/app/src/main.ts'),
}

if (verb === 'prepare') {
  process.exitCode = prepare()
} else if (Object.hasOwn(verbs, verb)) {
  process.exitCode = ensureInstalled() ? await verbs[verb]() : 1
} else {
  console.error(`Usage: node tools/run.mjs ${Object.keys(verbs).join(' | ')}`)
  process.exitCode = 2
}
