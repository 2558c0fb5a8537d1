import type { CaseRecord } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { newId } from '../record/new-id.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface GiveRequest extends ChangeRequest {
  readonly article: string
  /** Why it is worth the time of the people there; default: what the library says. */
  readonly why?: string | undefined
}

/**
 * Lays something of the library with an opportunity: a copy, which its plan may send from then on. What lies there already
 * is left as it is.
 */
export async function giveArticle(
  ports: RecordPorts & NotebookPorts & { readonly record: CaseRecord },
  request: GiveRequest,
): Promise<Changed | Refusal> {
  const read = await ports.notebook.readPages(request.owner, 'article', { keys: [request.article] })
  if (isTrouble(read)) return refuseTrouble(read)
  const [article] = read.pages
  if (!article) return refuse({ kind: 'no-such-page', page: 'article', asked: request.article })
  return changeCase(ports, 'give-article', request, (current) => {
    const resources = current.resources ?? []
    if (resources.some(({ url }) => url === article.url)) return current
    const id = newId(
      article.id,
      resources.map((one) => one.id),
      'resource',
    )
    const { title, url, topics } = article
    const why = request.why ?? article.why
    const given = { id, title, url, ...(why === undefined ? {} : { why }), ...(topics ? { topics } : {}) }
    return { ...current, resources: [...resources, given] }
  })
}
