import { type Case, type Notebook, type Policy, parseCase, parseNotebook, type Seeker } from '@afterword/engine'
import type { CalendarFiles, Invitation } from '../../ports/calendar-files.ts'
import type { CardsRead } from '../../ports/contact-cards.ts'
import type { LoadFormats } from '../../ports/file-formats.ts'
import type { Revision } from '../../ports/message-reader.ts'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { RawFiles } from '../../ports/raw-files.ts'
import type { OpportunityLine } from '../../ports/record.ts'
import type { TableRead } from '../../ports/spreadsheets.ts'
import { type Failure, type Refusal, refuse } from '../failure.ts'
import { locateJsonError } from '../locate-json-error.ts'
import { plainLetters } from '../plain-letters.ts'
import type { Edited } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { listIds } from '../record/list-ids.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'
import { applyInvitation } from './apply-invitation.ts'
import { cardToContact } from './card-to-contact.ts'
import type { InvitationOutcome } from './invitation-proposal.ts'
import { invitationToCaseChanges } from './invitation-to-case-changes.ts'
import { type ColumnChoice, findColumn, type Mapping, proposeMapping } from './propose-mapping.ts'
import type { DayOrder } from './read-days.ts'
import type { RowInterviews } from './read-row-interview.ts'
import { isOutdated, readRevisions, revisionOf } from './revisions.ts'
import { rowsToOpportunities } from './rows-to-opportunities.ts'
import { NO_INTERVIEW, NOT_TAKEN, TABLE_FAULTS } from './why-not-taken.ts'

/** What it takes to bring a file in. */
export interface ImportPorts extends RecordPorts {
  readonly notebook: NotebookShelf
  readonly formats: LoadFormats
  readonly rawFiles: RawFiles
}

/** A file that somebody hands in. */
export interface FileToImport extends Who {
  /** The file's name: our JSON, a case, CSV, vCard or iCalendar; which of them is seen from what is in it. */
  readonly source: string
  /** What is in it; default: it is read from disk. */
  readonly bytes?: Uint8Array | undefined
  /** The opportunity that people (vCard) or an invitation (iCalendar) are for. */
  readonly to?: string | undefined
  /** What columns of a table hold, where their headers do not tell. */
  readonly columns?: readonly ColumnChoice[] | undefined
  /** How `03/04/2026` is meant, where the table does not tell. */
  readonly order?: DayOrder | undefined
  /** How talks are held, and how many minutes they last, where the file does not tell. */
  readonly talks?: RowInterviews | undefined
  /** The IANA zone in which an invitation's times without a zone are meant. */
  readonly zone?: string | undefined
  readonly now?: string | undefined
}

/** Something in a file that was not taken. */
export interface ImportProblem {
  /** The line counted from 1, or the path of a field. */
  readonly place: string
  readonly message: string
}

/** An opportunity of a file, or a change of one that is kept. */
export type ImportItem =
  | {
      readonly kind: 'case'
      readonly case: Case
      readonly notices: readonly string[]
      /** Made of a row of a table. */
      readonly isRow?: true
      /** Of an export: whether seeker and policy were those of its owner. */
      readonly follows?: Followed
    }
  | {
      readonly kind: 'edit'
      readonly case: Case
      readonly notices: readonly string[]
      readonly edit: (current: Case) => Edited
      /** Of an invitation: which one is taken with it. */
      readonly revision?: Revision | undefined
    }

/** What of a case is its owner's. */
interface Followed {
  readonly seeker: boolean
  readonly policy: boolean
}

/** What stands in a file. */
export interface ReadImport {
  readonly kind: 'read'
  readonly format: 'json' | 'csv' | 'vcf' | 'ics'
  readonly seeker: Seeker | null
  readonly policy: Policy | null
  readonly items: readonly ImportItem[]
  /** What the owner of the file learnt across opportunities. */
  readonly notebook: Notebook
  readonly problems: readonly ImportProblem[]
  /** How a table is understood. */
  readonly mapping: Mapping | null
  /** It has times without a zone: it is read again once somebody said which is meant. */
  readonly asksZone: boolean
}

const NOTHING = {
  notebook: {},
  seeker: null,
  policy: null,
  items: [],
  problems: [],
  mapping: null,
  asksZone: false,
} as const

/** Reads a file of whatever kind, with what is kept at hand. Nothing is changed. */
export async function readImport(ports: ImportPorts, request: FileToImport): Promise<ReadImport | Refusal> {
  const { source } = request
  const formats = await ports.formats()
  const file = request.bytes ? { kind: 'bytes' as const, bytes: request.bytes } : await ports.rawFiles.read(source)
  if (file.kind === 'unreadable') return refuse({ kind: 'unreadable-file', source, reason: file.reason })
  const decoded = formats.decode(file.bytes)
  if (decoded.kind === 'not-text') return refuse({ kind: 'no-text', source })
  const { text } = decoded
  if (/^\s*[{[]/.test(text)) return readJson(source, text)
  if (/^\s*BEGIN:VCARD/i.test(text)) return readPeople(ports, request, formats.cards.read(text))
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return readInvitations(ports, request, formats.calendars, text)
  return readTable(ports, request, formats.spreadsheets.read(text))
}

function readJson(source: string, text: string): ReadImport | Refusal {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse({ kind: 'no-json', source, ...locateJsonError(text) })
  }
  const bundle = isBundle(value) ? value : undefined
  const values = bundle?.cases ?? (Array.isArray(value) ? value : [value])
  const items: ImportItem[] = []
  const failures: Failure[] = []
  values.forEach((one, index) => {
    const parsed = parseCase(one)
    if (parsed.kind === 'case')
      items.push({
        kind: 'case',
        case: parsed.case,
        notices: [],
        ...(bundle ? { follows: followed(one, bundle) } : {}),
      })
    else
      failures.push({
        kind: 'invalid-case',
        source: values.length === 1 ? source : `${source}, cases.${index}`,
        problems: parsed.problems,
      })
  })
  const learnt = parseNotebook(bundle?.notebook ?? {})
  if (learnt.kind === 'invalid')
    failures.push({ kind: 'invalid-case', source: `${source}, notebook`, problems: learnt.problems })
  if (failures.length > 0 || learnt.kind === 'invalid') return refuse(...failures)
  return {
    kind: 'read',
    ...NOTHING,
    format: 'json',
    seeker: bundle?.seeker ?? null,
    policy: bundle?.policy ?? null,
    items,
    notebook: learnt.notebook,
  }
}

interface ReadBundle {
  readonly seeker: Seeker | null
  readonly policy: Policy | null
  readonly cases: readonly unknown[]
  /** Checked when it is read. */
  readonly notebook?: unknown
}

/** In an export, what was the owner's stands word for word in each case that followed. */
function followed(one: unknown, { seeker, policy }: ReadBundle): Followed {
  const own = one as Partial<Case>
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  return { seeker: isSame(own.seeker, seeker), policy: isSame(own.policy, policy) }
}

/** Its seeker and policy are checked when they are kept. */
function isBundle(value: unknown): value is ReadBundle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'afterword' in value &&
    'cases' in value &&
    Array.isArray(value.cases)
  )
}

async function readPeople(
  ports: ImportPorts,
  request: FileToImport,
  { cards, faults }: CardsRead,
): Promise<ReadImport | Refusal> {
  const file = await findTarget(ports, request)
  if ('failures' in file) return file
  const notices: string[] = []
  const edit = (current: Case): Case => {
    let contacts = current.contacts
    for (const card of cards) {
      const { kind, contact } = cardToContact(card, contacts)
      contacts =
        kind === 'new' ? [...contacts, contact] : contacts.map((one) => (one.id === contact.id ? contact : one))
    }
    return { ...current, contacts }
  }
  for (const card of cards) notices.push(`${cardToContact(card, file.contacts).kind}: ${card.name}`)
  const problems = faults.map(({ line, found }) => ({
    place: `line ${line}`,
    message: `is no part of a card: ${found}`,
  }))
  return { kind: 'read', ...NOTHING, format: 'vcf', items: [{ kind: 'edit', case: file, notices, edit }], problems }
}

async function readInvitations(
  ports: ImportPorts,
  request: FileToImport,
  calendars: CalendarFiles,
  text: string,
): Promise<ReadImport | Refusal> {
  const file = await findTarget(ports, request)
  if ('failures' in file) return file
  const read = calendars.read(text, request.zone)
  if (read.kind === 'malformed') {
    const problems = [{ place: `line ${read.line}`, message: 'is no calendar that can be read' }]
    return { kind: 'read', ...NOTHING, format: 'ics', problems }
  }
  const look = (invitation: Invitation, known: Case) => {
    const outcome = invitationToCaseChanges(invitation, known)
    const isOpen = outcome.kind === 'questions' && request.talks
    return isOpen ? invitationToCaseChanges(invitation, known, request.talks) : outcome
  }
  const revisions = await readRevisions(ports, request.owner)
  if (isTrouble(revisions)) return refuseTrouble(revisions)
  const items: ImportItem[] = []
  const problems: ImportProblem[] = []
  for (const invitation of read.invitations) {
    const revision = revisionOf(invitation)
    if (isOutdated(revision, revisions.taken)) {
      problems.push({ place: invitation.summary || 'an invitation', message: NO_INTERVIEW.outdated })
      continue
    }
    const outcome = look(invitation, file)
    if (outcome.kind !== 'interview' && outcome.kind !== 'cancellation') {
      const why = outcome.kind === 'refused' ? outcome.reason : outcome.kind
      problems.push({ place: invitation.summary || 'an invitation', message: NO_INTERVIEW[why] })
      continue
    }
    const edit = (current: Case): Case => {
      const again = look(invitation, current)
      return again.kind === 'interview' || again.kind === 'cancellation' ? applyInvitation(current, again) : current
    }
    items.push({ kind: 'edit', case: file, notices: noticesOf(outcome), edit, revision })
  }
  const asksZone = read.invitations.some(({ when, recurring }) => when.kind === 'floating' && !recurring)
  return { kind: 'read', ...NOTHING, format: 'ics', items, problems, asksZone }
}

/** What an invitation does, and what it leaves open. */
function noticesOf(outcome: Extract<InvitationOutcome, { kind: 'interview' | 'cancellation' }>): string[] {
  if (outcome.kind === 'cancellation') return ['an interview, cancelled']
  const nameOf = (id: string) => outcome.newContacts.find((contact) => contact.id === id)?.name ?? id
  return [
    `an interview, ${outcome.change}`,
    ...outcome.questions.flatMap((question) => {
      if (question.kind === 'role') return [`${nameOf(question.contact)}: say what part they have`]
      if (question.kind === 'interviews-too') return [`${nameOf(question.contact)} sent it: say whether they interview`]
      return question.kind === 'name' ? [`${question.email} is no contact until you say their name`] : []
    }),
  ]
}

async function readTable(ports: ImportPorts, request: FileToImport, read: TableRead): Promise<ReadImport | Refusal> {
  if (read.kind === 'malformed') {
    const problems = [{ place: `line ${read.line}`, message: TABLE_FAULTS[read.reason] }]
    return { kind: 'read', ...NOTHING, format: 'csv', problems }
  }
  const profile = await ports.record.readProfile(request.owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  if (!profile.seeker) return refuse({ kind: 'no-profile' })
  const listed = await ports.record.listOpportunities(request.owner)
  if (isTrouble(listed)) return refuseTrouble(listed)
  const ids = await listIds(ports, request.owner)
  if (ids.kind === 'refused') return ids
  const { header } = read.table
  const unknown = request.columns?.find(({ column }) => findColumn(header, column) < 0)
  if (unknown) return refuse({ kind: 'no-such-column', asked: String(unknown.column), there: header })
  const proposed = proposeMapping(read.table, request.columns)
  const mapping = { ...proposed, orderIsOpen: proposed.orderIsOpen && request.order === undefined }
  const missing = mapping.missing.map((field) => ({ place: 'line 1', message: `no column is the ${field}` }))
  if (missing.length > 0) return { kind: 'read', ...NOTHING, format: 'csv', problems: missing, mapping }
  const outcomes = rowsToOpportunities(read.table, mapping, {
    seeker: profile.seeker,
    now: request.now ?? ports.clock.now(),
    order: request.order,
    interviews: request.talks,
    taken: ids.taken,
  })
  const items: ImportItem[] = []
  const problems: ImportProblem[] = []
  for (const row of outcomes) {
    if (row.kind === 'unusable') {
      for (const { path, message } of row.problems)
        problems.push({ place: `line ${row.line}`, message: `${path} ${message}` })
      continue
    }
    const notices = row.notices.map(({ header, text: cell, reason }) => `${header} “${cell}” ${NOT_TAKEN[reason]}`)
    if (row.sameAs !== null) notices.unshift(`has the employer and the job of line ${row.sameAs}`)
    items.push({ kind: 'case', case: asKept(row.case, listed.opportunities), notices, isRow: true })
  }
  return { kind: 'read', ...NOTHING, format: 'csv', items, problems, mapping }
}

/** A job that is kept already goes by the id it has here, so that a table that is imported again adds nothing. */
function asKept(file: Case, kept: readonly OpportunityLine[]): Case {
  const nameOf = ({ employer, role }: { readonly employer: string; readonly role: string }) =>
    plainLetters(`${employer}\n${role}`)
  const same = kept.find((one) => nameOf(one) === nameOf(file.opportunity))
  return same ? { ...file, opportunity: { ...file.opportunity, id: same.id } } : file
}

async function findTarget(ports: ImportPorts, request: FileToImport): Promise<Case | Refusal> {
  if (request.to === undefined) return refuse({ kind: 'no-target' })
  const found = await readStored(ports, request, request.to)
  return found.kind === 'refused' ? found : found.case
}
