import { isDeepStrictEqual } from 'node:util'
import type { Case, Interview, LogEntry, Policy, Seeker } from '@afterword/engine'
import { toUtc } from '../tables/to-utc.ts'
import { type CaseRows, NO_ROWS, type Row } from './case-rows.ts'
import { keepPositions } from './keep-positions.ts'

/** The seeker and the policy of the owner, which cases have that don't have their own. */
export interface OwnersDefaults {
  readonly seeker: Seeker | null
  readonly policy: Policy | null
}

/**
 * A valid case as rows. The body of a row is the whole part as JSON, children apart; the other columns are there to be
 * asked for. `before`: the rows that the case was read from, whose positions are kept where the lists did not change.
 */
export function splitCase(caseFile: Case, defaults: OwnersDefaults, before: CaseRows = NO_ROWS): CaseRows {
  const { opportunity, contacts, interviews, resources, log } = caseFile
  const { strengths, ...rest } = opportunity
  const own = before.opportunities[0]
  const place = (table: keyof CaseRows, rows: readonly Row[]) => placeRows(before[table], rows)
  return {
    opportunities: [
      {
        employer: toColumn(opportunity.employer),
        role: toColumn(opportunity.role),
        body: JSON.stringify(strengths?.length === 0 ? { ...rest, strengths } : rest),
        seeker: ownSeeker(caseFile.seeker, defaults, own),
        policy: ownPolicy(caseFile.policy, defaults, own),
        has_resources: resources ? 1 : 0,
        binned_at: own?.['binned_at'] ?? null,
      },
    ],
    contacts: place(
      'contacts',
      contacts.map((one) => ({
        id: one.id,
        name: toColumn(one.name),
        email: one.email === undefined ? null : toColumn(one.email),
        body: JSON.stringify(one),
      })),
    ),
    interviews: place('interviews', interviews.map(splitInterview)),
    interviewers: interviews.flatMap(({ id, interviewers }) =>
      placeRows(
        before.interviewers.filter((row) => row['interview'] === id),
        interviewers.map((contact) => ({ interview: id, contact })),
      ),
    ),
    notes: interviews.flatMap(({ id, notes = [] }) =>
      placeRows(
        before.notes.filter((row) => row['interview'] === id),
        notes.map((note) => ({
          interview: id,
          contact: note.contact ?? null,
          kind: note.kind,
          body: JSON.stringify(note),
        })),
      ),
    ),
    log_entries: place('log_entries', log.map(splitEntry)),
    resources: place(
      'resources',
      (resources ?? []).map((one) => ({ id: one.id, body: JSON.stringify(one) })),
    ),
    strengths: place(
      'strengths',
      (strengths ?? []).map((one) => ({ body: JSON.stringify(one) })),
    ),
  }
}

function splitInterview(interview: Interview): Row {
  const { interviewers: _apart, notes, ...rest } = interview
  return {
    id: interview.id,
    round: interview.round,
    starts_at: toUtc(interview.start),
    uid: interview.uid === undefined ? null : toColumn(interview.uid),
    body: JSON.stringify(notes?.length === 0 ? { ...rest, notes } : rest),
  }
}

function splitEntry(entry: LogEntry): Row {
  const contact = 'contact' in entry ? (entry.contact ?? null) : null
  return { at: toUtc(entry.at), type: entry.type, contact, body: JSON.stringify(entry) }
}

function ownSeeker(seeker: Seeker, defaults: OwnersDefaults, own: Row | undefined): string | null {
  const kept = own?.['seeker']
  if (typeof kept === 'string' && isDeepStrictEqual(JSON.parse(kept), seeker)) return kept
  return isDeepStrictEqual(seeker, defaults.seeker) ? null : JSON.stringify(seeker)
}

function ownPolicy(policy: Policy | undefined, defaults: OwnersDefaults, own: Row | undefined): string | null {
  const kept = own?.['policy']
  if (typeof kept === 'string' && isDeepStrictEqual(JSON.parse(kept) ?? undefined, policy)) return kept
  if (isDeepStrictEqual(policy, defaults.policy ?? undefined)) return null
  // A new case that says nothing follows the owner; one from which the policy was taken away has none.
  if (policy === undefined && own === undefined) return null
  return JSON.stringify(policy ?? null)
}

function placeRows(before: readonly Row[], rows: readonly Row[]): Row[] {
  const placed = before.map((row) => ({ position: Number(row['position']), content: contentOf(row) }))
  const positions = keepPositions(placed, rows.map(contentOf))
  return rows.map((row, i) => ({ ...row, position: positions[i] ?? i }))
}

function contentOf(row: Row): string {
  return JSON.stringify([row['body'] ?? null, row['contact'] ?? null])
}

/** Text for a column: PostgreSQL takes neither NUL nor halves of characters. The body keeps them, escaped. */
export function toColumn(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}
