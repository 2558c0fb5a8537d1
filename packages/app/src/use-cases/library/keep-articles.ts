import type { Article } from '@afterword/engine'
import type { LinkTitles } from '../../ports/link-titles.ts'
import type { CaseRecord } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { type ChangedPages, changePage, changePages, type PageRequest } from '../notebook/change-page.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { newId } from '../record/new-id.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import { readLink } from './read-link.ts'
import { mayFetch } from './title-setting.ts'

export interface LibraryPorts extends NotebookPorts {
  readonly record: CaseRecord
  readonly titles: LinkTitles
}

/** What is known of something worth sending; without a title the page is asked, where the user allows that. */
export type ArticleText = Omit<Article, 'id' | 'added' | 'title'> & { readonly title?: string | undefined }

/** Keeps an article, a paper or a talk by its link. One that is there already is not kept twice. */
export async function addArticle(
  ports: LibraryPorts,
  request: PageRequest & { readonly article: ArticleText },
): Promise<ChangedPages<'article'> | Refusal> {
  const { owner, article, now = ports.clock.now() } = request
  const url = readLink(article.url)
  if (url === undefined) return refuse({ kind: 'no-link', asked: article.url })
  const read = await ports.notebook.readPages(owner, 'article')
  if (isTrouble(read)) return refuseTrouble(read)
  const there = read.pages.find((one) => one.url === url)
  if (there) return refuse({ kind: 'link-kept', id: there.id, title: there.title })
  const title = article.title ?? (await askTitle(ports, owner, url))
  if (typeof title !== 'string') return title
  const taken = read.pages.map(({ id }) => id)
  const made: Article = { ...article, id: newId(title, taken, 'article'), title, url, added: now }
  return changePages(ports, 'add-article', request, { kind: 'article', keys: [made.id] }, () => [made])
}

async function askTitle(ports: LibraryPorts, owner: string, url: string): Promise<string | Refusal> {
  const allowed = await mayFetch(ports, owner)
  if (typeof allowed !== 'boolean') return allowed
  if (!allowed) return refuse({ kind: 'no-title', url, why: 'not-asked' })
  const found = await ports.titles.read(url)
  return found.kind === 'title' ? found.title : refuse({ kind: 'no-title', url, why: found.kind })
}

export interface ArticleRequest extends PageRequest {
  readonly article: string
}

/** Changes what is known of it. What was given to an opportunity before stays as it was given. */
export function editArticle(
  ports: NotebookPorts,
  request: ArticleRequest & { readonly set: Patch<Omit<Article, 'id' | 'added'>> },
): Promise<ChangedPages<'article'> | Refusal> {
  const { url } = request.set
  const link = typeof url === 'string' ? readLink(url) : undefined
  if (typeof url === 'string' && link === undefined) return Promise.resolve(refuse({ kind: 'no-link', asked: url }))
  const set = link === undefined ? request.set : { ...request.set, url: link }
  return changePage(ports, 'edit-article', request, { kind: 'article', key: request.article }, (article) =>
    applyPatch<Article>(article, set),
  )
}

/** Takes it out of the library; where it was given it stays. */
export function removeArticle(
  ports: NotebookPorts,
  request: ArticleRequest,
): Promise<ChangedPages<'article'> | Refusal> {
  return changePage(ports, 'remove-article', request, { kind: 'article', key: request.article }, () => null)
}
