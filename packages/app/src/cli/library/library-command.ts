import type { Article } from '@afterword/engine'
import { Command } from 'commander'
import type { UseCases } from '../../use-cases/use-cases.ts'
import { ARTICLE_KINDS, saySending } from '../../wording/say-library.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { askFor } from '../record/ask-for.ts'
import { choose } from '../record/choose.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { choice, collect, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { undoRow } from '../views/changed-view.ts'

/** `afterword library …` */
export function libraryCommand(door: Door): Command {
  const command = new Command('library')
    .summary('articles, papers and talks worth sending, and to whom they went')
    .description('Keeps what is worth somebody’s time over all opportunities, and finds what fits what they said.')
    .addHelpText('after', EXAMPLES)
  for (const made of [
    listCommand(door),
    addCommand(door),
    editCommand(door),
    removeCommand(door),
    giveCommand(door),
    suggestCommand(door),
    titlesCommand(door),
  ]) {
    command.addCommand(made)
  }
  return command
}

const EXAMPLES = `
Examples:
  afterword library add https://example.org/forms --title "Forms that nurses finish" --topic intake
  afterword library suggest larkspur
  afterword library give larkspur forms --why "It has the numbers Dana asked about"
  afterword library titles on`

interface TextOptions extends RecordOptions {
  readonly title?: string
  readonly kind?: Article['kind']
  readonly topic?: readonly string[]
  readonly why?: string
  readonly url?: string
}

function withText(command: Command): Command {
  return command
    .option('--title <text>', 'what it is called')
    .addOption(choice('--kind <kind>', 'what it is', Object.keys(ARTICLE_KINDS) as Article['kind'][]))
    .option('--topic <word>', 'what it is about; may be given several times', collect)
    .option('--why <text>', 'why it is worth their time, in a line')
}

/** What was given of it; what was left out is not there. */
function textOf({ title, kind, topic, why }: TextOptions) {
  return {
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(topic === undefined ? {} : { topics: [...topic] }),
    ...(why === undefined ? {} : { why }),
  }
}

function listCommand(door: Door): Command {
  return recordCommand('list', { summary: 'everything on the shelf', examples: ['library list'] }).action(
    async (options: RecordOptions) => {
      const library = orTell(door, await door.useCases.readLibrary(ME))
      if (!library) return
      printEither(door, options, library, () =>
        library.shelf.length === 0
          ? [textRow([plain('Nothing yet.')]), commandRow('To keep something:', 'afterword library add LINK')]
          : library.shelf.flatMap(({ article, sendings }) => [
              ...articleRows(article),
              ...sendings.map((sending) => textRow([faint(`sent to ${saySending(sending)}`)], 6)),
            ]),
      )
    },
  )
}

function articleRows({ id, title, url, kind, topics = [], why }: Article): Row[] {
  return [
    textRow([strong(id), plain(`  ${title}`)]),
    textRow([faint([ARTICLE_KINDS[kind], ...topics, ...(why === undefined ? [] : [why])].join(' · '))], 6),
    textRow([faint(url)], 6),
  ]
}

function addCommand(door: Door): Command {
  return withText(
    recordCommand('add', {
      summary: 'keeps a link',
      description:
        'Keeps a link. Without a title the page is asked for it, where you allowed that (library titles on).',
      examples: ['library add https://example.org/forms --title "Forms that nurses finish" --topic intake'],
    }),
  )
    .argument('[link]', 'where it is')
    .action(async (typed: string | undefined, options: TextOptions) => {
      const url = await askFor(
        door,
        typed,
        { text: 'Where is it (link)' },
        'Say where it is: afterword library add LINK',
      )
      if (url === undefined) return
      const article = { kind: 'article' as const, ...textOf(options), url }
      tellPages(door, options, await door.useCases.addArticle({ ...ME, article, now: nowOf(door, options) }), 'Kept')
    })
}

function editCommand(door: Door): Command {
  return withText(recordCommand('edit', { summary: 'changes one', examples: ['library edit forms --topic intake'] }))
    .argument('[article]', 'its id, or words of its title')
    .option('--url <link>', 'where it is')
    .action(async (typed: string | undefined, options: TextOptions) => {
      const article = await chooseArticle(door, typed)
      if (!article) return
      const set = { ...textOf(options), ...(options.url === undefined ? {} : { url: options.url }) }
      const request = { ...ME, article: article.id, set, now: nowOf(door, options) }
      tellPages(door, options, await door.useCases.editArticle(request), 'Changed')
    })
}

function removeCommand(door: Door): Command {
  return recordCommand('remove', { summary: 'takes one off the shelf', examples: ['library remove forms'] })
    .argument('[article]', 'its id, or words of its title')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const article = await chooseArticle(door, typed)
      if (!article) return
      const removed = await door.useCases.removeArticle({ ...ME, article: article.id, now: nowOf(door, options) })
      tellPages(door, options, removed, `Removed: ${article.title}`)
    })
}

function giveCommand(door: Door): Command {
  return recordCommand('give', {
    summary: 'lays one with an opportunity, whose plan says when to send it',
    examples: ['library give larkspur forms --why "It has the numbers Dana asked about"'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[article]', 'its id, or words of its title')
    .option('--why <text>', 'why it is worth the time of the people there')
    .action(async (typed: string | undefined, word: string | undefined, options: TextOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const article = shown && (await chooseArticle(door, word))
      if (!article) return
      const { id: opportunity, employer } = shown.case.opportunity
      const request = { ...ME, opportunity, article: article.id, why: options.why, now: nowOf(door, options) }
      tellChange(door, options, await door.useCases.giveArticle(request), () => [
        `${article.title} lies with ${employer}.`,
      ])
    })
}

function suggestCommand(door: Door): Command {
  return recordCommand('suggest', {
    summary: 'what fits what the people of an opportunity said',
    examples: ['library suggest larkspur'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { id: opportunity } = shown.case.opportunity
      const found = orTell(door, await door.useCases.suggestArticles({ ...ME, opportunity, now: nowOf(door, options) }))
      if (!found) return
      printEither(door, options, found.people, () => {
        const rows = found.people.flatMap(({ contact, fitting, sent, quietUntil }) => [
          ...fitting.map(({ article, topics, given }) =>
            textRow([
              strong(contact.name),
              plain(`  ${article.title}`),
              faint(`  you spoke of ${topics.join(', ')}${given ? '; it lies there already' : ''}`),
            ]),
          ),
          ...(quietUntil === null ? [] : [textRow([strong(contact.name), faint('  had something not long ago')])]),
          ...sent.map((one) => textRow([faint(`${one.resource.title}: ${saySending(one)}`)], 6)),
        ])
        return rows.length > 0 ? rows : [textRow([plain('Nothing in the library fits what they said.')])]
      })
    })
}

function titlesCommand(door: Door): Command {
  return recordCommand('titles', {
    summary: 'allows to ask pages for their titles (on), or forbids it (off)',
    examples: ['library titles on'],
  })
    .argument('<on|off>', 'off unless you say otherwise')
    .action(async (word: string, options: RecordOptions) => {
      const kept = orTell(
        door,
        await door.useCases.allowTitles({ ...ME, allowed: word === 'on', now: nowOf(door, options) }),
      )
      if (!kept) return
      const says = kept.allowed ? 'Pages are asked for their titles.' : 'No page is asked for its title.'
      printEither(door, options, kept, () => [textRow([plain(says)]), ...(kept.change === null ? [] : [undoRow])])
    })
}

async function chooseArticle(door: Door, typed: string | undefined): Promise<Article | undefined> {
  const library = orTell(door, await door.useCases.readLibrary(ME))
  if (!library) return undefined
  const articles = library.shelf.map(({ article }) => ({ ...article, names: [article.title] }))
  const none = 'The library is empty; to keep something: afterword library add LINK'
  const found = await choose(door, articles, typed, { what: 'article', all: 'afterword library list', none })
  return found && library.shelf.find(({ article }) => article.id === found.id)?.article
}

function tellPages(
  door: Door,
  options: RecordOptions,
  outcome: Awaited<ReturnType<UseCases['addArticle']>>,
  done: string,
): void {
  const changed = orTell(door, outcome)
  if (!changed) return
  const { pages, change } = changed
  printEither(door, options, { pages, change }, () => [
    textRow([plain(pages.length > 0 ? `${done}:` : `${done}.`)]),
    ...pages.flatMap(articleRows),
    ...(change === null ? [] : [undoRow]),
  ])
}
