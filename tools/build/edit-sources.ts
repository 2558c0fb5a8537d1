import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** A change of a module of the program on its way into the bundle; lines keep their numbers. `path` is absolute. */
export type EditSource = (contents: string, path: string) => string

/** Has the program's modules edited, one edit after the other. */
export function editSources(edits: readonly EditSource[]): Plugin {
  return {
    name: 'edit-sources',
    setup: ({ onLoad }) => {
      onLoad({ filter: /packages[\\/]app[\\/]src[\\/].+\.tsx?$/ }, ({ path }) => ({
        contents: edits.reduce((contents, edit) => edit(contents, path), readFileSync(path, 'utf8')),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }))
    },
  }
}
