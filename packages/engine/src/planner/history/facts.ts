import type { Case, Contact, ContactId, Interview, LogEntry, Note } from '../../model/case.ts'
import type { BusinessDays } from '../../time/business-days.ts'
import { type Clock, createClock } from '../../time/clock.ts'
import { type EpochDay, parseDay } from '../../time/day.ts'
import { type EpochMs, parseInstant } from '../../time/instant.ts'
import { rankContacts } from './rank-contacts.ts'

/** An interview with its times read. */
export interface Session {
  readonly id: string
  readonly interview: Interview
  readonly start: EpochMs
  /** E of the etiquette. */
  readonly end: EpochMs
  /** d(E): the day of the end in the employer's time. */
  readonly endDay: EpochDay
  readonly decisionDay: EpochDay | undefined
  readonly noContactDay: EpochDay | undefined
  readonly debriefAt: EpochMs | undefined
  /** Neither cancelled nor one to which the employer did not come. */
  readonly held: boolean
  readonly notes: readonly Note[]
}

/** A log entry with its moment read. */
export interface LoggedEntry {
  readonly at: EpochMs
  readonly day: EpochDay
  readonly entry: LogEntry
}

/** What a case says, read once: times as numbers, the log in order. */
export interface Facts {
  readonly case: Case
  readonly employer: Clock
  readonly seeker: Clock
  readonly days: BusinessDays
  /** By end, earliest first. */
  readonly sessions: readonly Session[]
  /** Oldest first. */
  readonly log: readonly LoggedEntry[]
  contact(id: ContactId): Contact | undefined
  /** Those one may ask how things stand, first in rank first: no outside recruiters, nobody who wants to be left alone. */
  readonly askable: readonly Contact[]
}

/** Reads a valid case. Throws a RangeError when a text is no moment or day: validate first (`parseCase`). */
export function readFacts(caseFile: Case, days: BusinessDays): Facts {
  const { seeker, opportunity, contacts } = caseFile
  const employer = createClock(opportunity.timeZone ?? seeker.timeZone)
  return {
    case: caseFile,
    employer,
    seeker: createClock(seeker.timeZone),
    days,
    sessions: caseFile.interviews.map((interview) => readSession(interview, employer)).sort(byEnd),
    log: caseFile.log.map((entry) => readEntry(entry, employer)).sort(byMoment),
    contact: (id) => contacts.find((contact) => contact.id === id),
    askable: rankContacts(contacts.filter(({ role, doNotContact }) => role !== 'agency-recruiter' && !doNotContact)),
  }
}

function readSession(interview: Interview, employer: Clock): Session {
  const end = requireInstant(interview.end)
  return {
    id: interview.id,
    interview,
    start: requireInstant(interview.start),
    end,
    endDay: employer.dayOf(end),
    decisionDay: readDay(interview.decisionBy),
    noContactDay: readDay(interview.noContactUntil),
    debriefAt: interview.debrief && requireInstant(interview.debrief.at),
    held: interview.status === undefined,
    notes: interview.notes ?? [],
  }
}

function readEntry(entry: LogEntry, employer: Clock): LoggedEntry {
  const at = requireInstant(entry.at)
  return { at, day: employer.dayOf(at), entry }
}

/** A day of the case as an epoch day; undefined stays undefined. */
export function readDay(text: string | undefined): EpochDay | undefined {
  if (text === undefined) return undefined
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(`"${text}" is no day.`)
  return day
}

/** A moment as epoch milliseconds. Throws a RangeError when it is none. */
export function requireInstant(text: string): EpochMs {
  const at = parseInstant(text)
  if (at === undefined) throw new RangeError(`"${text}" is no moment with an offset.`)
  return at
}

function byEnd(a: Session, b: Session): number {
  return a.end - b.end || a.start - b.start || (a.id < b.id ? -1 : 1)
}

/** Entries of one moment are put in an order that does not depend on the file's. */
function byMoment(a: LoggedEntry, b: LoggedEntry): number {
  if (a.at !== b.at) return a.at - b.at
  return compare(nameOf(a.entry), nameOf(b.entry)) || compare(JSON.stringify(a.entry), JSON.stringify(b.entry))
}

/** Mostly enough to tell two entries apart, and cheaper than the whole. */
function nameOf(entry: LogEntry): string {
  return `${entry.type} ${'action' in entry ? entry.action : (entry.id ?? '')} ${'contact' in entry ? entry.contact : ''}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
