import { type Refusal, refuse } from '../failure.ts'
import type { ChangedPages, PageRequest } from '../notebook/change-page.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { addCard } from '../practice/keep-cards.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'

/** Makes a practice card of something an employer said, under its theme. One that there is already is not made twice. */
export async function practiseFeedback(
  ports: NotebookPorts,
  request: PageRequest & { readonly feedback: string },
): Promise<ChangedPages<'card'> | Refusal> {
  const { owner, feedback } = request
  const read = await ports.notebook.readPages(owner, 'feedback', { keys: [feedback] })
  if (isTrouble(read)) return refuseTrouble(read)
  const [said] = read.pages
  if (!said) return refuse({ kind: 'no-such-page', page: 'feedback', asked: feedback })
  const cards = await ports.notebook.readPages(owner, 'card')
  if (isTrouble(cards)) return refuseTrouble(cards)
  const there = cards.pages.find(({ question }) => question === said.text)
  if (there) return { kind: 'changed-pages', pages: [there], change: null }
  return addCard(ports, { ...request, card: { question: said.text, theme: said.theme } })
}
