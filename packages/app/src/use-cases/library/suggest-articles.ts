import {
  type Article,
  type Case,
  type Contact,
  etiquetteRules,
  type Note,
  parseInstant,
  topicsIn,
} from '@afterword/engine'
import type { Clock } from '../../ports/clock.ts'
import type { CaseRecord, Sending } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

const DAY = 86_400_000

/** Something of the library that fits what somebody said. */
export interface Fitting {
  readonly article: Article
  /** Topics of it that came up with them. */
  readonly topics: readonly string[]
  /** It lies with this opportunity already: the plan sends it when the time has come. */
  readonly given: boolean
}

/** What could be sent to one person, and what was. */
export interface PersonsArticles {
  readonly contact: Contact
  /** What fits best first; empty while it would be too much. */
  readonly fitting: readonly Fitting[]
  /** Latest first, of all opportunities in which one knows them. */
  readonly sent: readonly Sending[]
  /** They had something too lately, or often enough in a year: nothing before that instant. */
  readonly quietUntil: number | null
}

export interface Suggestions {
  readonly kind: 'suggestions'
  readonly people: readonly PersonsArticles[]
}

export interface SuggestRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly contact?: string | undefined
  readonly now?: string | undefined
}

/** What of the library fits what each person of an opportunity said. Never what they had, and a few times a year at most. */
export async function suggestArticles(
  ports: NotebookPorts & { readonly record: CaseRecord; readonly clock: Clock },
  request: SuggestRequest,
): Promise<Suggestions | Refusal> {
  const now = parseInstant(request.now ?? ports.clock.now()) ?? 0
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const read = await ports.notebook.readPages(request.owner, 'article')
  if (isTrouble(read)) return refuseTrouble(read)
  const listed = await ports.record.listSendings(request.owner)
  if (isTrouble(listed)) return refuseTrouble(listed)
  const file = found.case
  const people = file.contacts
    .filter(({ id, doNotContact }) => doNotContact !== true && (request.contact ?? id) === id)
    .map((contact): PersonsArticles => {
      const sent = listed.sendings.filter((one) => isSamePerson(one, contact, file))
      const quietUntil = quietOf(sent, now)
      const had = new Set(sent.map(({ resource }) => resource.url))
      const fitting = read.pages
        .filter(({ url }) => !had.has(url))
        .map((article) => matchTo(article, file, contact))
        .filter(({ topics }) => topics.length > 0)
        .sort((a, b) => b.topics.length - a.topics.length)
      return { contact, fitting: quietUntil === null ? fitting : [], sent, quietUntil }
    })
  return { kind: 'suggestions', people }
}

function matchTo(article: Article, file: Case, contact: Contact): Fitting {
  return {
    article,
    topics: topicsIn(article.topics ?? [], notesOf(file, contact)),
    given: (file.resources ?? []).some(({ url }) => url === article.url),
  }
}

/** What came up with them: said by them, or said to all in a talk they were in. */
function notesOf(file: Case, { id }: Contact): Note[] {
  return file.interviews
    .filter(({ interviewers }) => interviewers.includes(id))
    .flatMap(({ notes = [] }) => notes)
    .filter(({ contact, kind }) => (contact ?? id) === id && kind !== 'concern' && kind !== 'fumbled')
}

/** One person may be known from several opportunities: by their address, or by name and employer. */
function isSamePerson({ contact, employer }: Sending, other: Contact, { opportunity }: Case): boolean {
  if (contact.email !== undefined && other.email !== undefined) {
    return contact.email.toLowerCase() === other.email.toLowerCase()
  }
  return contact.name === other.name && employer === opportunity.employer
}

/** The rule of keeping in touch owns the numbers: never closer than its least, at most so many in a year. */
function quietOf(sent: readonly Sending[], now: number): number | null {
  const parameters = etiquetteRules.find(({ id }) => id === 'keep-in-touch')?.parameters ?? {}
  const numberOf = (name: string, bound: 'least' | 'most') => {
    const spec = parameters[name]
    return spec !== undefined && bound in spec ? Number((spec as { least?: number; most?: number })[bound]) : 0
  }
  const moments = sent.map(({ at }) => parseInstant(at) ?? 0).sort((a, b) => b - a)
  const most = numberOf('most', 'most')
  const [latest] = moments
  const nearest = latest === undefined ? 0 : latest + numberOf('every', 'least') * DAY
  const oldest = moments[most - 1]
  const freed = oldest === undefined ? 0 : oldest + 365 * DAY
  const until = Math.max(nearest, freed)
  return until > now ? until : null
}
