import type { Notebook, PageKind, Pages } from '../model/notebook.ts'
import { keyOfPage } from '../model/page-key.ts'
import type { Problem } from '../model/problem.ts'
import { readNotebookShape } from '../model/schema/read-shape.ts'

/** A notebook that is valid, or everything that is wrong with it. */
export type ParsedNotebook =
  | { readonly kind: 'notebook'; readonly notebook: Notebook }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }

/** Checks parsed JSON against the shape of a notebook: fields, types, and that no page stands twice. */
export function parseNotebook(json: unknown): ParsedNotebook {
  const shape = readNotebookShape(json)
  if (shape.kind === 'invalid') return shape
  const { notebook } = shape
  const problems = (Object.keys(notebook) as PageKind[]).flatMap((kind) => findTwice(kind, notebook[kind] ?? []))
  return problems.length > 0 ? { kind: 'invalid', problems } : shape
}

function findTwice<Kind extends PageKind>(kind: Kind, pages: readonly Pages[Kind][]): Problem[] {
  const keys = pages.map((page) => keyOfPage(kind, page))
  return keys.flatMap((key, at) =>
    keys.indexOf(key) < at ? [{ path: `${kind}.${at}`, message: `stands twice: "${key}"` }] : [],
  )
}
