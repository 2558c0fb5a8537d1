import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { type EditSource, editSources } from './edit-sources.ts'
import { gatherScript } from './gather-script.ts'
import { importDirectly } from './import-directly.ts'
import { findLater, gatherInOne, loadAtOnce } from './load-at-once.ts'
import { openTemporalWhenUsed } from './open-temporal-when-used.ts'
import { requireNodeModules } from './require-node-modules.ts'

const folder = 'packages/app/dist'

/** Loaded from node_modules when it is asked for: large, and most commands never need it. */
const external = ['date-holidays', 'pdfkit', 'fontkit', 'wink-nlp', 'wink-eng-lite-web-model']

/** What the islands load in a browser; their modules are in the program too, for it renders them. */
const forBrowsers = ['temporal-polyfill/global']

/** What every command starts with. */
const core = 'packages/app/src/wiring/start-program.ts'

/** What `afterword today` needs, the command that is typed most, and most others after it. */
const FIRST = [
  'packages/app/src/cli/desk/today-command.ts',
  'packages/app/src/use-cases/desk/plan-today.ts',
  'packages/app/src/store/sqlite/open-sqlite-record.ts',
]

/**
 * Bundles the program into packages/app/dist: an entry, which loads the script of what every command starts with, and what is
 * imported only when needed (the web app, foremost) in files of its own, so that a command that does not need it starts as fast
 * as ever. Returns its files with their bytes.
 */
export async function bundleProgram(entry: string): Promise<ReadonlyMap<string, number>> {
  rmSync(folder, { recursive: true, force: true })
  const edits = [importDirectly(), loadAtOnce(FIRST)]
  const draft = await build({ ...optionsFor(core, edits), write: false })
  const later = findLater(draft.metafile, core)
  const { metafile } = await build(optionsFor(core, [...edits, gatherInOne(core, later)]))
  const [start = ''] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === core) ?? []
  const script = await gatherScript(start, metafile)
  const { metafile: outer } = await build({
    ...optionsFor(entry, []),
    entryNames: 'afterword',
    outExtension: { '.js': '.cjs' },
    splitting: false,
    format: 'cjs',
    define: { PROGRAM_SCRIPT: JSON.stringify(relative(folder, script)) },
  })
  const files = { ...metafile.outputs, ...outer.outputs }
  return new Map(Object.entries(files).map(([path, { bytes }]) => [path, bytes]))
}

function optionsFor(entry: string, edits: readonly EditSource[]) {
  return {
    entryPoints: [entry],
    outdir: folder,
    entryNames: 'parts/[name]-[hash]',
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
    external: [...external, ...forBrowsers],
    legalComments: 'inline',
    logLevel: 'error',
    metafile: true,
    plugins: [nameOfHolidays, openTemporalWhenUsed, requireNodeModules, editSources(edits)],
  } as const satisfies BuildOptions
}

/** Which release of the holidays it is, is asked by every plan: that is not looked up among the packages. */
const nameOfHolidays: Plugin = {
  name: 'name-of-holidays',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^date-holidays\/package\.json$/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
    }))
  },
}
