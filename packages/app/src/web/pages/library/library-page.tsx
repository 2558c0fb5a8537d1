import type { Article } from '@afterword/engine'
import { ARTICLE_KINDS, readTopics } from '../../../wording/say-library.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { LibraryView } from './library-view.tsx'

/** `/library`: articles, papers and talks worth sending, and to whom they went. */
export const addLibrary: AddPage = (app, { useCases }) => {
  app.get('/library', async (context) => {
    const library = await useCases.readLibrary(WHO)
    if (library.kind === 'refused') return sendRefusal(context, library)
    const listed = await useCases.listOpportunities(WHO)
    if (listed.kind === 'refused') return sendRefusal(context, listed)
    const typed = { url: context.req.query('url'), topics: context.req.query('topics') }
    const view = <LibraryView library={library} opportunities={listed.opportunities} typed={typed} />
    return sendPage(context, { title: 'Library', view })
  })

  app.post('/library', async (context) => {
    const form = await readForm(context)
    const { title, ...article } = readArticle(form)
    const added = await useCases.addArticle({ ...WHO, article: { ...article, ...(title ? { title } : {}) } })
    if (added.kind === 'refused') {
      const typed = new URLSearchParams({ url: article.url, topics: form.text('topics') ?? '' })
      return redirectRefused(context, `/library?${typed}`, added)
    }
    const text = `Kept: ${added.pages[0]?.title}`
    return redirectWith(context, '/library', { kind: 'done', text, ...undoOf(added) })
  })

  app.post('/library/titles', async (context) => {
    const allowed = (await readForm(context)).text('allowed') !== undefined
    const kept = await useCases.allowTitles({ ...WHO, allowed })
    if (kept.kind === 'refused') return redirectRefused(context, '/library', kept)
    const text = allowed ? 'Pages are asked for their titles.' : 'No page is asked any more.'
    return redirectWith(context, '/library', { kind: 'done', text, ...undoOf(kept) })
  })

  app.post('/library/:article', async (context) => {
    const { title, topics, why, ...rest } = readArticle(await readForm(context))
    const set = { ...rest, title, topics: topics ?? null, why: why ?? null }
    const saved = await useCases.editArticle({ ...WHO, article: context.req.param('article'), set })
    if (saved.kind === 'refused') return redirectRefused(context, '/library', saved)
    return redirectWith(context, '/library', { kind: 'done', text: 'Saved.', ...undoOf(saved) })
  })

  app.post('/library/:article/remove', async (context) => {
    const removed = await useCases.removeArticle({ ...WHO, article: context.req.param('article') })
    if (removed.kind === 'refused') return redirectRefused(context, '/library', removed)
    return redirectWith(context, '/library', { kind: 'done', text: 'Removed.', ...undoOf(removed) })
  })

  app.post('/library/:article/give', async (context) => {
    const form = await readForm(context)
    const opportunity = form.text('opportunity') ?? ''
    const person = form.text('contact')
    const back = person === undefined ? '/library' : LINKS.contact(opportunity, person)
    const article = context.req.param('article')
    const given = await useCases.giveArticle({ ...WHO, opportunity, article, why: form.text('why') })
    if (given.kind === 'refused') return redirectRefused(context, back, given)
    const { employer } = given.case.opportunity
    const text =
      given.change === null
        ? `It lies with ${employer} already.`
        : `It lies with ${employer} now; the plan says when to send it.`
    return redirectWith(context, back, { kind: 'done', text, ...undoOf(given) })
  })
}

function readArticle(form: FormValues): Omit<Article, 'id' | 'added' | 'title'> & { readonly title?: string } {
  const kind = form.text('kind') ?? ''
  const topics = readTopics(form.text('topics'))
  const [title, why] = [form.text('title'), form.text('why')]
  return {
    url: form.text('url') ?? '',
    kind: Object.hasOwn(ARTICLE_KINDS, kind) ? (kind as Article['kind']) : 'article',
    ...(title === undefined ? {} : { title }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(why === undefined ? {} : { why }),
  }
}
