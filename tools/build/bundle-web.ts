import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'

const source = 'packages/app/src/web'
const folder = 'packages/app/dist/web'

/** The faces that the first screen is set in. */
const FIRST_FONTS = /^source-sans-3-latin-wght-normal-/

/**
 * Bundles what the browser gets into packages/app/dist/web: style sheet, fonts, workers, and one script an island with what
 * they share beside it. All names hold a digest of what is inside. Returns the files with their bytes.
 */
export async function bundleWeb(): Promise<ReadonlyMap<string, number>> {
  rmSync(folder, { recursive: true, force: true })
  const islands = readdirSync(`${source}/islands`)
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => basename(file, '.tsx'))
  const workers = readdirSync(`${source}/workers`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => basename(file, '.ts'))
  const { metafile } = await build({
    entryPoints: {
      afterword: `${source}/styles/afterword.css`,
      ...Object.fromEntries(islands.map((name) => [name, `island:${name}`])),
      ...Object.fromEntries(workers.map((name) => [`${name}.worker`, `${source}/workers/${name}.ts`])),
    },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    splitting: true,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    conditions: ['source'],
    loader: { '.woff2': 'file', '.wasm': 'file' },
    supported: { nesting: true },
    legalComments: 'none',
    // Says in words that it is a module, for those who read a package without parsing it.
    footer: { js: 'export {}' },
    logLevel: 'error',
    metafile: true,
    plugins: [islandEntries, proofreaderBinary, browserTemporal],
  })
  const worker = await bundleServiceWorker()
  const manifest = manifestOf(metafile, islands, workers, Object.keys(worker.outputs))
  for (const name of manifest.gzipped) {
    writeFileSync(join(folder, name), gzipSync(readFileSync(join(folder, name)), { level: 9 }))
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  const outputs = { ...metafile.outputs, ...worker.outputs }
  return new Map(Object.entries(outputs).map(([path, { bytes }]) => [path, bytes]))
}

/** What the browser runs while no page is open: one file, whose name never changes. */
async function bundleServiceWorker(): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: { sw: `${source}/sw/sw.ts` },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  })
  return metafile
}

/** An island's file only exports its part; the entry that brings it alive in the browser is made here. */
const islandEntries: Plugin = {
  name: 'island-entries',
  setup(plugin) {
    plugin.onResolve({ filter: /^island:/ }, ({ path }) => ({
      path: path.slice('island:'.length),
      namespace: 'island',
    }))
    plugin.onLoad({ filter: /.*/, namespace: 'island' }, ({ path: name }) => ({
      contents: [
        `import { bringAlive } from './bring-alive.ts'`,
        `import { ${pascalCase(name)} } from './${name}.tsx'`,
        `bringAlive('${name}', ${pascalCase(name)})`,
      ].join('\n'),
      resolveDir: resolve(source, 'islands'),
    }))
  },
}

/** The proofreader's package names its binary by a path; here it gets a name with a digest, as every other file has. */
const proofreaderBinary: Plugin = {
  name: 'proofreader-binary',
  setup(plugin) {
    plugin.onLoad({ filter: /harper\.js\/dist\/slimBinary\.js$/ }, ({ path }) => {
      const named = readFileSync(path, 'utf8')
      return {
        contents: `import binary from './harper_wasm_slim_bg.wasm'\n${named.replace('"harper_wasm_slim_bg.wasm"', 'binary')}`,
      }
    })
    // It reads its binary from the disk where it runs in Node.
    plugin.onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', external: true }))
  },
}

/** Browsers have Temporal by now; those that do not are given it before a script that needs it is loaded. */
const browserTemporal: Plugin = {
  name: 'browser-temporal',
  setup(plugin) {
    plugin.onResolve({ filter: /^temporal-polyfill$/ }, ({ path }) => ({ path, namespace: 'browser-temporal' }))
    plugin.onLoad({ filter: /.*/, namespace: 'browser-temporal' }, () => ({
      contents: 'export const { Temporal } = globalThis',
    }))
  },
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** What packages/app/src/assets reads. */
function manifestOf(
  { outputs }: Metafile,
  islands: readonly string[],
  workers: readonly string[],
  others: readonly string[],
) {
  const files = [...Object.keys(outputs), ...others].map((path) => basename(path))
  const scripts = islands.map((name) => {
    const [path, output] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `island:${name}`) ?? []
    const imports = output?.imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path))
    return [name, { script: basename(path ?? ''), imports: imports ?? [] }]
  })
  return {
    styles: files.filter((name) => name.endsWith('.css')),
    fonts: files.filter((name) => FIRST_FONTS.test(name)),
    islands: Object.fromEntries(scripts),
    workers: Object.fromEntries(
      workers.map((name) => [name, files.find((file) => file.startsWith(`${name}.worker-`)) ?? '']),
    ),
    gzipped: files.filter((name) => name.endsWith('.wasm')),
    files,
  }
}
