import type { Case, Notebook, Policy, Seeker } from '@afterword/engine'
import type { CalendarEntry } from '../../ports/calendar-files.ts'
import type { LoadFormats } from '../../ports/file-formats.ts'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { ReadCase } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { planStored } from '../record/plan-stored.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import { BEFORE_INTERVIEW, type CalendarWording, caseToCalendar } from './case-to-calendar.ts'
import { casesToRows, contactsToRows } from './cases-to-rows.ts'
import { contactToCard } from './contact-to-card.ts'
import { exportNotebook } from './export-notebook.ts'
import { countPages } from './import-notebook.ts'

/** What it takes to hand everything out. */
export interface ExchangePorts extends RecordPorts {
  readonly notebook: NotebookShelf
  readonly formats: LoadFormats
}

export const EXPORT_FORMATS = ['json', 'csv', 'people', 'vcf', 'ics'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportRequest extends Pick<Who, 'owner'> {
  /** `json`: everything, to be imported again; `csv`: opportunities; `people`: contacts as a table. */
  readonly format: ExportFormat
  /** What a calendar says of a case; doors make the words. */
  readonly wording: (file: Case, now: string) => CalendarWording
  /** Steps of a calendar as tasks in place of events. */
  readonly tasks?: boolean | undefined
  /** A calendar names nobody, in uids neither. */
  readonly discreet?: boolean | undefined
  readonly now?: string | undefined
}

/** A file to hand to the user. */
export interface Exported {
  readonly kind: 'exported'
  readonly text: string
  /** A name for it. */
  readonly name: string
  /** Its media type. */
  readonly type: string
  /** How many opportunities, or people, are in it. */
  readonly count: number
}

/**
 * Everything that is known about the seeker and all opportunities, as one file: the same gives the same text, byte for
 * byte. Not in it are the bin, the history, messages that are written or on their way, and how the mailbox is reached; a
 * backup has them all.
 */
export interface Bundle {
  readonly afterword: 1
  readonly seeker: Seeker | null
  readonly policy: Policy | null
  readonly cases: readonly Case[]
  /** What is learnt across opportunities; absent: nothing yet. */
  readonly notebook?: Notebook
}

/** Puts what is kept into a file of that format; what is in the bin stays there. */
export async function exportEverything(ports: ExchangePorts, request: ExportRequest): Promise<Exported | Refusal> {
  const { owner } = request
  const now = request.now ?? ports.clock.now()
  const read = await ports.record.readCases(owner)
  if (isTrouble(read)) return refuseTrouble(read)
  const cases = read.cases.map((one) => one.case)
  const people = cases.reduce((count, { contacts }) => count + contacts.length, 0)
  const { calendars, cards: cardFiles, spreadsheets } = await ports.formats()
  switch (request.format) {
    case 'json': {
      const profile = await ports.record.readProfile(owner)
      if (isTrouble(profile)) return refuseTrouble(profile)
      const policy = await ports.record.readPolicy(owner)
      if (isTrouble(policy)) return refuseTrouble(policy)
      const pages = await exportNotebook(ports.notebook, owner)
      if (isTrouble(pages)) return refuseTrouble(pages)
      const { notebook } = pages
      const owned = { seeker: profile.seeker, policy: policy.policy, cases }
      const bundle: Bundle = { afterword: 1, ...owned, ...(countPages(notebook) > 0 ? { notebook } : {}) }
      const text = `${JSON.stringify(bundle, undefined, 2)}\n`
      return { kind: 'exported', text, name: 'afterword.json', type: 'application/json', count: cases.length }
    }
    case 'csv': {
      const { header, rows } = casesToRows(await withStates(ports, read.cases, now))
      const text = spreadsheets.write(header, rows)
      return { kind: 'exported', text, name: 'opportunities.csv', type: 'text/csv', count: cases.length }
    }
    case 'people': {
      const { header, rows } = contactsToRows(cases)
      const text = spreadsheets.write(header, rows)
      return { kind: 'exported', text, name: 'people.csv', type: 'text/csv', count: people }
    }
    case 'vcf': {
      const cards = cases.flatMap((file) => file.contacts.map((contact) => contactToCard(contact, file.opportunity)))
      return { kind: 'exported', text: cardFiles.write(cards), name: 'people.vcf', type: 'text/vcard', count: people }
    }
    case 'ics': {
      const entries = await entriesOf(ports, read.cases, request, now)
      const text = calendars.write(entries, { name: 'Afterword', stamp: now, discreet: request.discreet })
      return { kind: 'exported', text, name: 'afterword.ics', type: 'text/calendar', count: cases.length }
    }
  }
}

async function withStates(ports: ExchangePorts, cases: readonly ReadCase[], now: string) {
  const planned = []
  for (const one of cases) {
    const { plan } = await planStored(ports, one.case, one.version, now)
    planned.push({ case: one.case, state: plan.state })
  }
  return planned
}

async function entriesOf(
  ports: ExchangePorts,
  cases: readonly ReadCase[],
  { wording, tasks = false }: ExportRequest,
  now: string,
): Promise<CalendarEntry[]> {
  const entries: CalendarEntry[] = []
  for (const { case: file, version } of cases) {
    const { plan } = await planStored(ports, file, version, now)
    const choices = {
      steps: tasks ? ('tasks' as const) : ('events' as const),
      interviewAlarms: BEFORE_INTERVIEW,
      stepAlarms: true,
      sequence: version,
    }
    entries.push(...caseToCalendar(file, plan, wording(file, now), choices))
  }
  return entries
}
