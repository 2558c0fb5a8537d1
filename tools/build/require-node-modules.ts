import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'

const builtin = new RegExp(`^(?:node:.+|${builtinModules.join('|')})$`)
const named = (path: string) => (path.startsWith('node:') ? path : `node:${path}`)

/** Only for subcommands that are programs of their own, which we have none of. */
const LOADED_WHEN_USED =
  "module.exports = { get spawn() { return process.getBuiltinModule('node:child_process').spawn } }"

/**
 * Has bundled packages take Node's modules from the process: CommonJS ones, whose `require` a module has not, and commander.
 * An `import` there reads each thing a module offers, and so opens all three standard streams of node:process and loads
 * what node:fs keeps for later: a tenth of the start of the program.
 */
export const requireNodeModules: Plugin = {
  name: 'require-node-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: builtin }, ({ path, importer, namespace, kind }) =>
      namespace === 'file' && (kind === 'require-call' || /[\\/]commander[\\/]/.test(importer))
        ? { path: named(path), namespace: 'node-module' }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'node-module' }, ({ path }) => ({
      contents:
        path === 'node:child_process'
          ? LOADED_WHEN_USED
          : `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }))
  },
}
