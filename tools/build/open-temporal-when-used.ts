import type { Plugin } from 'esbuild'

/** What the program's modules get for Temporal, and what they open with it. */
const OPENER = 'temporal-opener'

/**
 * Has Temporal opened by the first that uses it: making its classes ready takes longer than to tell what is due, and that needs
 * none of them while the zones that are asked about are known.
 */
export const openTemporalWhenUsed: Plugin = {
  name: 'open-temporal-when-used',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^temporal-polyfill$/ }, ({ namespace, path }) =>
      namespace === OPENER ? undefined : { path, namespace: OPENER },
    )
    onLoad({ filter: /.*/, namespace: OPENER }, ({ path }) => ({
      // Once it is open, it is asked without a detour.
      contents: `export const Temporal = Object.create(new Proxy({}, {
        get: (_, name) => Object.setPrototypeOf(Temporal, require(${JSON.stringify(path)}).Temporal)[name],
      }))`,
      resolveDir: import.meta.dirname,
    }))
  },
}
