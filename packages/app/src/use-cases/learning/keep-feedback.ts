import type { Feedback, Interview } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { PageWrite } from '../../ports/page-write.ts'
import { type Refusal, refuse } from '../failure.ts'
import { withEntry } from '../log/add-entry.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { numberedId } from '../record/new-id.ts'
import { planStored } from '../record/plan-stored.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'
import { suggestFeedbackTheme } from './suggest-feedback-theme.ts'

type LessonPorts = RecordPorts & { readonly notebook: NotebookShelf }

export interface LessonRequest extends ChangeRequest {
  /** What they said, a theme each; where it is left out, it is guessed. */
  readonly feedback?: readonly { readonly theme?: string | undefined; readonly text: string }[] | undefined
  /** The one thing to do next time; it is kept with the last interview. */
  readonly nextTime?: string | undefined
}

/** Keeps what is taken from an opportunity, and ticks off the steps that ask for it. */
export async function keepLesson(ports: LessonPorts, request: LessonRequest): Promise<Changed | Refusal> {
  const { owner, opportunity, feedback = [], nextTime } = request
  const now = request.now ?? ports.clock.now()
  const stored = await readStored(ports, request, opportunity)
  if (stored.kind === 'refused') return stored
  const { plan } = await planStored(ports, stored.case, stored.version, now)
  const open = plan.actions.filter(({ kind, status }) => kind === 'record-lesson' && status !== 'upcoming')
  const read = await ports.notebook.readPages(owner, 'feedback')
  if (isTrouble(read)) return refuseTrouble(read)
  const taken = read.pages.map(({ id }) => id)
  const pages = feedback.map(({ theme, text }): PageWrite => {
    const id = numberedId('feedback', taken)
    taken.push(id)
    const page = { id, opportunity, at: now, theme: theme ?? suggestFeedbackTheme(text), text }
    return { kind: 'feedback', key: id, page }
  })
  return changeCase(
    ports,
    'keep-lesson',
    { ...request, now },
    (current) => {
      const ticked = open.reduce((file, { id }) => withEntry(file, { type: 'done', action: id }, now), current)
      const last = lastHeld(current.interviews)
      if (nextTime === undefined || !last) return ticked
      const debrief = { ...(last.debrief ?? { at: now }), nextTime }
      return { ...ticked, interviews: ticked.interviews.map((one) => (one.id === last.id ? { ...one, debrief } : one)) }
    },
    pages,
  )
}

/** The interview to which a lesson belongs: the last that took place. */
export function lastHeld(interviews: readonly Interview[]): Interview | undefined {
  return interviews
    .filter(({ status }) => status === undefined)
    .sort((a, b) => a.round - b.round || (a.start < b.start ? -1 : 1))
    .at(-1)
}

/** Removes something they said. */
export async function removeFeedback(
  ports: LessonPorts,
  request: Omit<ChangeRequest, 'opportunity'> & { readonly feedback: string },
): Promise<Changed | Refusal> {
  const { owner, feedback } = request
  const read = await ports.notebook.readPages(owner, 'feedback', { keys: [feedback] })
  if (isTrouble(read)) return refuseTrouble(read)
  const [page] = read.pages
  if (!page) return refuse({ kind: 'no-such-page', page: 'feedback', asked: feedback })
  const gone: PageWrite = { kind: 'feedback', key: feedback, page: null }
  return changeCase(ports, 'remove-feedback', { ...request, opportunity: page.opportunity }, (current) => current, [
    gone,
  ])
}

/** What was said under one theme, the latest first. */
export interface FeedbackTheme {
  readonly theme: string
  readonly said: readonly (Feedback & { readonly employer: string })[]
  /** How many employers said so. */
  readonly employers: number
}

export interface FeedbackList {
  readonly kind: 'feedback-list'
  /** What most employers said first. */
  readonly themes: readonly FeedbackTheme[]
  /** How many employers gave feedback at all. */
  readonly employers: number
}

/** What employers said over time, by theme. */
export async function listFeedback(
  { notebook, record }: Pick<LessonPorts, 'notebook' | 'record'>,
  { owner }: Pick<Who, 'owner'>,
): Promise<FeedbackList | Refusal> {
  const read = await notebook.readPages(owner, 'feedback')
  if (isTrouble(read)) return refuseTrouble(read)
  const ids = [...new Set(read.pages.map(({ opportunity }) => opportunity))]
  const cases = await record.readCases(owner, ids)
  if (isTrouble(cases)) return refuseTrouble(cases)
  const employers = new Map(cases.cases.map((one) => [one.id, one.case.opportunity.employer]))
  const byTheme = Map.groupBy(read.pages, ({ theme }) => theme.trim().toLowerCase())
  const themes = [...byTheme.values()].map((pages) => ({
    theme: pages[0]?.theme ?? '',
    said: pages
      .map((page) => ({ ...page, employer: employers.get(page.opportunity) ?? page.opportunity }))
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
    employers: new Set(pages.map(({ opportunity }) => opportunity)).size,
  }))
  themes.sort((a, b) => b.employers - a.employers || (a.theme < b.theme ? -1 : 1))
  return { kind: 'feedback-list', themes, employers: ids.length }
}
