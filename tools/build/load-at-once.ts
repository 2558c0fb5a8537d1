import { dirname, resolve } from 'node:path'
import type { Metafile } from 'esbuild'
import type { EditSource } from './edit-sources.ts'

const DYNAMIC = /\bimport\('(\.{1,2}\/[^']+)'\)/g

/** Has some modules that are imported when needed imported from the start, because the commonest command needs them. */
export function loadAtOnce(modules: readonly string[]): EditSource {
  const paths = new Set(modules.map((one) => resolve(one)))
  return (contents, path) => {
    let imports = ''
    const edited = contents.replaceAll(DYNAMIC, (whole, to: string) => {
      const found = resolve(dirname(path), to)
      if (!paths.has(found)) return whole
      const name = `loaded${imports.length}`
      imports += `import * as ${name} from ${JSON.stringify(found)};`
      return `Promise.resolve(${name})`
    })
    return imports + edited
  }
}

/**
 * Has every module that is loaded later import `core` first. It was loaded long before, so this costs nothing; but what
 * `core` is made of is then needed everywhere, and the bundler puts it into one file in place of forty: a file that is
 * shared by some and not by others would be one of its own.
 */
export function gatherInOne(core: string, later: ReadonlySet<string>): EditSource {
  const first = `import ${JSON.stringify(resolve(core))};`
  return (contents, path) => (later.has(path) ? first + contents : contents)
}

/** The program's modules that are loaded later than `core` and all that it imports; absolute paths. */
export function findLater({ inputs }: Metafile, core: string): ReadonlySet<string> {
  const importsOf = (path: string, kind: string) =>
    (inputs[path]?.imports ?? []).filter((one) => one.kind === kind && !one.external).map((one) => one.path)
  const early = new Set<string>()
  const waiting = [core]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (early.has(path)) continue
    early.add(path)
    waiting.push(...importsOf(path, 'import-statement'))
  }
  const late = Object.keys(inputs).flatMap((path) => importsOf(path, 'dynamic-import'))
  return new Set(late.filter((path) => !early.has(path)).map((path) => resolve(path)))
}
