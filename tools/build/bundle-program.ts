import { rmSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'
import { type EditSource, editSources } from './edit-sources.ts'
import { importDirectly } from './import-directly.ts'
import { findLater, gatherInOne, loadAtOnce } from './load-at-once.ts'
import { requireNodeModules } from './require-node-modules.ts'

const folder = 'packages/app/dist'

/** Loaded from node_modules when it is asked for: large, and most commands never need it. */
const external = ['date-holidays', 'pdfkit', 'fontkit', 'wink-nlp', 'wink-eng-lite-web-model']

/** What every command starts with. */
const core = 'packages/app/src/wiring/start-program.ts'

/** What `afterword today` needs, the command that is typed most, and most others after it. */
const FIRST = [
  'packages/app/src/cli/desk/today-command.ts',
  'packages/app/src/use-cases/desk/plan-today.ts',
  'packages/app/src/store/sqlite/open-sqlite-record.ts',
]

/**
 * Bundles the program into packages/app/dist. What is imported only when needed (the web app, foremost) gets a file of
 * its own there, so that a command that does not need it starts as fast as ever. Returns its files with their bytes.
 */
export async function bundleProgram(entry: string): Promise<ReadonlyMap<string, number>> {
  rmSync(folder, { recursive: true, force: true })
  const edits = [importDirectly(), loadAtOnce(FIRST)]
  const draft = await build({ ...optionsFor(entry, edits), write: false })
  const later = findLater(draft.metafile, core)
  const { metafile } = await build(optionsFor(entry, [...edits, gatherInOne(core, later)]))
  return new Map(Object.entries(metafile.outputs).map(([path, { bytes }]) => [path, bytes]))
}

function optionsFor(entry: string, edits: readonly EditSource[]) {
  return {
    entryPoints: { afterword: entry },
    outdir: folder,
    entryNames: '[name]',
    chunkNames: 'parts/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    splitting: true,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    conditions: ['source'],
    // The ES module of a package can be shaken: of lucide's 1,700 icons a handful is left.
    mainFields: ['module', 'main'],
    external,
    legalComments: 'inline',
    logLevel: 'error',
    metafile: true,
    plugins: [requireNodeModules, editSources(edits)],
  } as const satisfies BuildOptions
}
