import type { Article } from '@afterword/engine'
import type { Sending } from '../ports/record.ts'
import { momentIn } from './moments/moment.ts'
import { sayDate } from './moments/say-moment.ts'

export const ARTICLE_KINDS: Readonly<Record<Article['kind'], string>> = {
  article: 'Article',
  paper: 'Paper',
  talk: 'Talk',
  other: 'Something else',
}

/** Why a page could not be asked for its title, and what to do instead. */
export const NO_TITLE = {
  'not-asked': 'Pages are not asked for their titles unless you allow it. Write what it is called.',
  private: 'That address lies within a private network, so it was not asked. Write what it is called.',
  unreachable: 'The page did not answer. Write what it is called.',
  untitled: 'The page does not say what it is called. Write it yourself.',
} as const

/** `Dana Lee of Larkspur, Tue 22 Sep` */
export function saySending({ contact, employer, at }: Sending): string {
  // With its year: this is told for long.
  return `${contact.name} of ${employer}, ${sayDate(momentIn('UTC', at), Number.NaN)}`
}

/** Topics as typed, `intake, night shift`, as a list. */
export function readTopics(typed: string | undefined): string[] {
  const topics = (typed ?? '').split(',').map((topic) => topic.trim())
  return [...new Set(topics.filter((topic) => topic !== ''))]
}
