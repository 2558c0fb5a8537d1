import type { Article } from '@afterword/engine'
import type { CaseRecord, Sending } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { mayFetch } from './title-setting.ts'

/** Something worth sending, and to whom it went. */
export interface Shelved {
  readonly article: Article
  readonly sendings: readonly Sending[]
}

/** The owner's own library. */
export interface Library {
  readonly kind: 'library'
  /** By title. */
  readonly shelf: readonly Shelved[]
  /** Whether pages may be asked for their titles. */
  readonly mayFetch: boolean
}

/** Everything worth sending, over all opportunities. */
export async function readLibrary(
  ports: NotebookPorts & { readonly record: CaseRecord },
  { owner }: Pick<Who, 'owner'>,
): Promise<Library | Refusal> {
  const read = await ports.notebook.readPages(owner, 'article')
  if (isTrouble(read)) return refuseTrouble(read)
  const sent = await ports.record.listSendings(owner)
  if (isTrouble(sent)) return refuseTrouble(sent)
  const allowed = await mayFetch(ports, owner)
  if (typeof allowed !== 'boolean') return allowed
  const shelf = read.pages
    .map((article) => ({ article, sendings: sent.sendings.filter(({ resource }) => resource.url === article.url) }))
    .sort((a, b) => (a.article.title < b.article.title ? -1 : 1))
  return { kind: 'library', shelf, mayFetch: allowed }
}
