import type { Plugin } from 'esbuild'

/** Only for subcommands that are programs of their own, which we have none of. */
const LOADED_WHEN_USED = "module.exports = { get spawn() { return require('node:child_process').spawn } }"

/**
 * Has commander take Node's modules by `require`. An `import` reads each thing a module offers, and so opens all three
 * standard streams of node:process and loads what node:fs keeps for later: a tenth of the start of the program.
 */
export const requireNodeModules: Plugin = {
  name: 'require-node-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:/ }, ({ path, importer, namespace }) =>
      namespace === 'file' && /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'node-module' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'node-module' }, ({ path }) => ({
      contents: path === 'node:child_process' ? LOADED_WHEN_USED : `module.exports = require(${JSON.stringify(path)})`,
    }))
  },
}
