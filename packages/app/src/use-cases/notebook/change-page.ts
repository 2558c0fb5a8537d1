import type { PageKind, Pages } from '@afterword/engine'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import type { NotebookPorts } from './ports.ts'

/** Who changes the notebook, and when. */
export interface PageRequest extends Who {
  /** An instant; default: this moment. */
  readonly now?: string | undefined
}

/** Pages after a change; those that were removed are not among them. */
export interface ChangedPages<Kind extends PageKind> {
  readonly kind: 'changed-pages'
  readonly pages: readonly Pages[Kind][]
  /** By which it is undone; null when nothing had to be changed. */
  readonly change: number | null
}

/** Puts whole pages in their places, or takes them away (null), by their keys. */
export async function changePages<Kind extends PageKind>(
  { notebook, clock }: NotebookPorts,
  verb: string,
  { owner, by, now = clock.now() }: PageRequest,
  pages: { readonly kind: Kind; readonly keys: readonly string[] },
  edit: (found: readonly (Pages[Kind] | null)[]) => readonly (Pages[Kind] | null)[],
): Promise<ChangedPages<Kind> | Refusal> {
  let after: readonly (Pages[Kind] | null)[] = []
  const kept = await notebook.changePages(owner, { verb, by, at: now }, pages, (found) => {
    after = edit(found)
    return after
  })
  if (isTrouble(kept)) return refuseTrouble(kept)
  return { kind: 'changed-pages', pages: after.filter((page) => page !== null), change: kept.change }
}

/** Changes one page that is there. */
export async function changePage<Kind extends PageKind>(
  ports: NotebookPorts,
  verb: string,
  request: PageRequest,
  { kind, key }: { readonly kind: Kind; readonly key: string },
  edit: (page: Pages[Kind]) => Pages[Kind] | null,
): Promise<ChangedPages<Kind> | Refusal> {
  let missing = false
  const changed = await changePages(ports, verb, request, { kind, keys: [key] }, ([page = null]) => {
    missing = page === null
    return [page && edit(page)]
  })
  return missing ? refuse({ kind: 'no-such-page', page: kind, asked: key }) : changed
}
