import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'

/** Where modules that are loaded later find what is in the script. */
const PLACE = `globalThis[Symbol.for('afterword program')]`

/** What the script loads modules with: a name that nothing else in it has. */
const LOAD = '__loadModule'

/**
 * Makes one script of a bundled module and all that it imports at once, because of a script the code can be kept with all
 * functions that ran. Its value is a function, which gives what the module offers, and is given what loads a module: a script
 * may not. The files of those modules stay, and give out of the script what they offered, for modules that are loaded later
 * import it from them. Returns the script's file.
 */
export async function gatherScript(entry: string, { outputs }: Metafile): Promise<string> {
  const folder = dirname(entry)
  const names = new Map([...importedAtOnce(entry, outputs)].map((path, index) => [path, `module${index}`]))
  const built = await build({
    stdin: {
      contents: [...names].map(([path, name]) => `export * as ${name} from './${basename(path)}'`).join('\n'),
      resolveDir: folder,
    },
    write: false,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // ASCII is read fastest.
    charset: 'ascii',
    platform: 'node',
    target: 'node22',
    format: 'iife',
    globalName: 'program',
    legalComments: 'eof',
    logLevel: 'error',
    plugins: [leaveWhatComesLater],
  })
  const body = (built.outputFiles[0]?.text ?? '').replaceAll(/\bimport\((?=")/g, `${LOAD}(`)
  const script = `(${LOAD}=>{"use strict";${body}\nreturn(${PLACE}=program).${names.get(entry)}})\n`
  const file = join(folder, `program-${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`)
  writeFileSync(file, script)
  for (const [path, name] of names) writeFileSync(path, forward(name, outputs[path]?.exports ?? []))
  return file
}

/** An output file, and those that are loaded with it. */
function importedAtOnce(entry: string, outputs: Metafile['outputs']): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const imports = outputs[path]?.imports ?? []
    waiting.push(...imports.filter((one) => one.kind === 'import-statement' && !one.external).map((one) => one.path))
  }
  return found
}

/** Modules that are loaded later stay modules, in files beside the script. */
const leaveWhatComesLater: Plugin = {
  name: 'leave-what-comes-later',
  setup: ({ onResolve }) => {
    onResolve({ filter: /.*/ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined))
  },
}

/** What a module offered, out of the script: as it is then, so it must be there from the start. */
function forward(name: string, offered: readonly string[]): string {
  if (offered.length === 0) return 'export {}\n'
  const later = offered.find((one) => one.startsWith('init_'))
  if (later) throw new Error(`${later}: what it makes ready when it is used cannot be handed on by the script.`)
  return `const{${name}}=${PLACE};export const{${offered.join(',')}}=${name}\n`
}
