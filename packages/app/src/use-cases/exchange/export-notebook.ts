import type { Notebook, PageKind } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { isTrouble } from '../record/is-trouble.ts'

const KINDS: readonly PageKind[] = ['card', 'criteria', 'fit', 'look-back', 'feedback', 'attempt', 'article']

/** All pages of a notebook, those about opportunities in the bin apart; kinds that have none are left out. */
export async function exportNotebook(
  shelf: NotebookShelf,
  owner: string,
): Promise<{ kind: 'notebook'; notebook: Notebook } | RecordTrouble> {
  const notebook: Notebook = {}
  for (const kind of KINDS) {
    const read = await shelf.readPages(owner, kind)
    if (isTrouble(read)) return read
    if (read.pages.length > 0) Object.assign(notebook, { [kind]: read.pages })
  }
  return { kind: 'notebook', notebook }
}
