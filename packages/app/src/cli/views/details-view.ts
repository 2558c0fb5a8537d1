import type { Case, Contact, Interview } from '@afterword/engine'
import { findTwins } from '../../use-cases/people/find-twins.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayDay } from '../../wording/moments/say-moment.ts'
import { sayInterview } from '../../wording/say-event.ts'
import { sayTold } from '../../wording/say-told.ts'
import { nameOf } from '../../wording/subject.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { accent, faint, plain, type Span, strong } from '../page/span.ts'
import { sayFullMoment } from '../typed/say-typed.ts'

/** Everything known about an opportunity besides its thread, each part with the name it is typed by. */
export function detailsView(file: Case, now: string): Row[] {
  return [
    ...section('People', [
      ...file.contacts.flatMap(personRows),
      ...findTwins(file.contacts).map(({ keep, merge }) =>
        textRow([
          plain(`${merge.name} may be ${keep.name}: `),
          faint(`afterword people merge ${file.opportunity.id} ${keep.id} ${merge.id}`),
        ]),
      ),
    ]),
    ...section(
      'Interviews',
      file.interviews.flatMap((interview) => interviewRows(interview, file, now)),
    ),
    ...section('The job', jobRows(file)),
    ...section(
      'Worth sending',
      (file.resources ?? []).map(({ id, title, url }) => named(id, [plain(title), faint(` ${url}`)])),
    ),
  ]
}

function section(title: string, rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [emptyRow, textRow([accent(title)]), ...rows]
}

function named(id: string, spans: readonly Span[], indent = 4): Row {
  return textRow(spans, indent, [faint(id)])
}

/** A person as lists show them: what they are called and do, and how to reach them. */
export function personRows(contact: Contact): Row[] {
  const { id, name, title, role, email, phone, nameVerified, noCalls, doNotContact } = contact
  const marks = [
    nameVerified ? undefined : 'spelling not checked',
    noCalls ? 'no calls' : undefined,
    doNotContact ? 'not to be contacted' : undefined,
  ].filter((mark) => mark !== undefined)
  const ways = [email, phone].filter((way) => way !== undefined)
  const about = [title, role === 'other' ? undefined : role.replaceAll('-', ' ')].filter((word) => word !== undefined)
  return [
    named(id, [strong(name), ...(about.length > 0 ? [plain(`, ${about.join(', ')}`)] : [])]),
    ...(ways.length > 0 ? [textRow([plain(ways.join(' · '))], 6)] : []),
    ...(marks.length > 0 ? [textRow([faint(marks.join(' · '))], 6)] : []),
  ]
}

function interviewRows(interview: Interview, file: Case, now: string): Row[] {
  const zone = file.opportunity.timeZone ?? file.seeker.timeZone
  const told = sayTold(interview, file, momentIn(zone, now))
  const { debrief } = interview
  const reflections = debrief
    ? [
        ['went well', debrief.wentWell],
        ['was hard', debrief.wasHard],
        ['next time', debrief.nextTime],
      ].flatMap(([label, text]) => (text ? [textRow([faint(`${label}: `), plain(text)], 6)] : []))
    : []
  return [
    named(interview.id, [strong(sayInterview(interview, file))]),
    textRow([plain(sayFullMoment(momentIn(zone, interview.start)))], 6),
    ...[interview.place, interview.link].flatMap((where) => (where === undefined ? [] : [textRow([plain(where)], 6)])),
    ...told.map((sentence) => textRow([plain(sentence)], 6)),
    ...(interview.notes ?? []).map(({ id, contact, kind, text }, index) =>
      named(
        id ?? `#${index}`,
        [faint(`${kind.replaceAll('-', ' ')}${contact ? `, ${nameOf(file, contact)}` : ''}: `), plain(text)],
        6,
      ),
    ),
    ...reflections,
  ]
}

function jobRows({ opportunity, seeker }: Case): Row[] {
  const facts: readonly (string | undefined)[] = [
    opportunity.sector,
    opportunity.route === 'agency' ? 'through an agency' : undefined,
    opportunity.urgent ? 'to be filled fast' : undefined,
    opportunity.confidential ? 'confidential' : undefined,
    opportunity.interest && opportunity.interest !== 'yes' ? `you: ${opportunity.interest}` : undefined,
    opportunity.timeZone && opportunity.timeZone !== seeker.timeZone ? opportunity.timeZone : undefined,
    opportunity.region,
    opportunity.added ? `added ${sayDay(opportunity.added, momentIn('UTC', '1970-01-01T00:00:00Z'))}` : undefined,
  ]
  const told = facts.filter((fact) => fact !== undefined)
  return [
    ...(told.length > 0 ? [textRow([plain(told.join(' · '))], 4)] : []),
    ...(opportunity.strengths ?? []).map(({ need, evidence }) => textRow([plain(need), faint(` — ${evidence}`)], 4)),
  ]
}
