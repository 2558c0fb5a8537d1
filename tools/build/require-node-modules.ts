import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'

const builtin = new RegExp(`^(?:node:.+|${builtinModules.join('|')})$`)
const named = (path: string) => (path.startsWith('node:') ? path : `node:${path}`)

/** What is taken from Node as a whole when a module is evaluated, and what is taken thing by thing when it is used. */
const AT_ONCE = 'node-module'
const WHEN_USED = 'node-module-when-used'
const ITSELF = 'node-module-itself'

/** Our own modules name what they take; so do these packages, one of them child processes for subcommands we have none of. */
const NAMES_WHAT_IT_TAKES = /[\\/]packages[\\/](?:app|engine)[\\/]src[\\/]|[\\/](?:commander|env-paths)[\\/]/

/**
 * Has the program take Node's modules from the process: CommonJS packages, whose `require` a module has not, and our own
 * modules. An `import` reads each thing a module of Node's offers, and so opens all three standard streams, loads what
 * node:fs keeps for later, and cryptography for who draws a random number some day: a fifth of the start of the program.
 */
export const requireNodeModules: Plugin = {
  name: 'require-node-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: builtin }, ({ path, importer, namespace, kind }) => {
      // What is imported when needed comes as it is.
      if (namespace !== 'file' || kind === 'dynamic-import') return undefined
      if (!NAMES_WHAT_IT_TAKES.test(importer) && kind !== 'require-call') return undefined
      if (!NAMES_WHAT_IT_TAKES.test(importer)) return { path: named(path), namespace: AT_ONCE }
      return { path: named(path), namespace: named(path) === 'node:process' ? ITSELF : WHEN_USED }
    })
    onLoad({ filter: /.*/, namespace: AT_ONCE }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }))
    // Some of it is set, so it is handed on as it is.
    onLoad({ filter: /.*/, namespace: ITSELF }, () => ({ contents: 'export default process' }))
    // Looked up in a prototype, where nobody reads all there is.
    onLoad({ filter: /.*/, namespace: WHEN_USED }, ({ path }) => ({
      contents: `module.exports = Object.create(new Proxy({}, { get: (_, name) => process.getBuiltinModule(${JSON.stringify(path)})[name] }))`,
    }))
  },
}
