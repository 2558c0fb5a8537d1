import { keyOfPage, type Notebook, type PageKind, type Pages } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { PageWrite } from '../../ports/page-write.ts'
import type { Stamp } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { changeCase } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'

/** A notebook on its way in. */
export interface NotebookToImport {
  readonly owner: string
  readonly notebook: Notebook
  readonly stamp: Stamp
  /** What the opportunities of the file are called here; pages about others are left out. */
  readonly ids: ReadonlyMap<string, string>
  /** Pages that are there already are replaced. */
  readonly replaces: boolean
}

/** Pages that stand for themselves; the others are about an interview or an opportunity, and are kept with it. */
const OWN = ['card', 'criteria', 'attempt', 'article'] as const
const ABOUT = ['fit', 'look-back', 'feedback'] as const

/** How many pages a notebook has. */
export function countPages(notebook: Notebook): number {
  return Object.values(notebook).reduce((sum, pages) => sum + (pages?.length ?? 0), 0)
}

/** Keeps the pages of a notebook that are not there yet; tells whether there were any. */
export async function importNotebook(
  ports: RecordPorts & { readonly notebook: NotebookShelf },
  { owner, notebook, stamp, ids, replaces }: NotebookToImport,
): Promise<Refusal | { readonly kind: 'kept'; readonly any: boolean }> {
  let any = false
  const choose = <Page>(found: Page | null, page: Page) => (replaces ? page : (found ?? page))
  for (const kind of OWN) {
    const put = await putPages(ports.notebook, owner, stamp, kind, notebook[kind] ?? [], choose)
    if (put.kind === 'refused') return put
    any ||= put.change !== null
  }
  const about = ABOUT.flatMap((kind) => renamePages(kind, notebook[kind] ?? [], ids))
  for (const [opportunity, pages] of Map.groupBy(about, ({ page }) => page.opportunity)) {
    const writes: PageWrite[] = []
    for (const { kind, page } of pages) {
      const key = keyOfPage<PageKind>(kind, page)
      const there = replaces ? undefined : await ports.notebook.readPages(owner, kind, { keys: [key] })
      if (there && isTrouble(there)) return refuseTrouble(there)
      if (!there?.pages.length) writes.push({ kind, key, page } as PageWrite)
    }
    const { verb, by, at, batch } = stamp
    const kept = await changeCase(ports, verb, { owner, by, opportunity, now: at, batch }, (current) => current, writes)
    if (kept.kind === 'refused') return kept
    any ||= kept.change !== null
  }
  return { kind: 'kept', any }
}

async function putPages<Kind extends PageKind>(
  shelf: NotebookShelf,
  owner: string,
  stamp: Stamp,
  kind: Kind,
  pages: readonly Pages[Kind][],
  choose: (found: Pages[Kind] | null, page: Pages[Kind]) => Pages[Kind],
): Promise<Refusal | { readonly kind: 'kept'; readonly change: number | null }> {
  const keys = pages.map((page) => keyOfPage(kind, page))
  const kept = await shelf.changePages(owner, stamp, { kind, keys }, (found) =>
    pages.map((page, at) => choose(found[at] ?? null, page)),
  )
  return isTrouble(kept) ? refuseTrouble(kept) : kept
}

/** A page about an opportunity, which may go by another id here. */
interface PageAbout {
  readonly kind: (typeof ABOUT)[number]
  readonly page: Pages[(typeof ABOUT)[number]]
}

function renamePages(
  kind: PageAbout['kind'],
  pages: readonly PageAbout['page'][],
  ids: ReadonlyMap<string, string>,
): PageAbout[] {
  return pages.flatMap((page) => {
    const opportunity = ids.get(page.opportunity)
    return opportunity === undefined ? [] : [{ kind, page: { ...page, opportunity } }]
  })
}
