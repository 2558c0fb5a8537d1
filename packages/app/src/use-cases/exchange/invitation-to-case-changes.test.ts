import { readFileSync } from 'node:fs'
import { type Case, parseCase } from '@afterword/engine'
import { expect, test } from 'vitest'
import { readCalendarFile } from '../../calendar/read-calendar-file.ts'
import type { Invitation } from '../../ports/calendar-files.ts'
import { applyInvitation } from './apply-invitation.ts'
import type { InterviewProposal } from './invitation-proposal.ts'
import { invitationToCaseChanges } from './invitation-to-case-changes.ts'

function firstOf(name: string, at = 0): Invitation {
  const text = readFileSync(new URL(`../../../../../fixtures/calendar/${name}`, import.meta.url), 'utf8')
  const read = readCalendarFile(text)
  const invitation = read.kind === 'invitations' ? read.invitations[at] : undefined
  if (!invitation) throw new Error(`${name} holds no event ${at}.`)
  return invitation
}

const bare: Case = {
  version: 1,
  seeker: { name: 'Inês Duarte', email: 'Ines.Duarte@example.org', timeZone: 'Europe/Lisbon' },
  opportunity: { id: 'larkspur', employer: 'Larkspur Instruments', role: 'Service designer' },
  contacts: [
    { id: 'dana', name: 'Dana Whitfield', role: 'hiring-manager', email: 'DANA.Whitfield@larkspur.example' },
    { id: 'rita', name: 'Rita Mendes', role: 'recruiter' },
  ],
  interviews: [
    {
      id: 'iv-1',
      round: 1,
      start: '2026-10-01T10:00:00+01:00',
      end: '2026-10-01T11:00:00+01:00',
      format: 'video',
      interviewers: ['rita'],
    },
  ],
  log: [],
}

function proposalOf(outcome: ReturnType<typeof invitationToCaseChanges>): InterviewProposal {
  if (outcome.kind !== 'interview') throw new Error(JSON.stringify(outcome))
  return outcome
}

function checked(file: Case): Case {
  const parsed = parseCase(file)
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.case
}

const google = firstOf('google-request.ics')

test('an invitation becomes an interview with its panel; what it leaves open is asked', () => {
  expect(invitationToCaseChanges(google, bare)).toEqual({
    kind: 'questions',
    questions: [{ kind: 'format' }, { kind: 'name', email: 'omar.haddad@larkspur.example' }],
  })
  const answers = { format: 'onsite' as const, names: { 'omar.haddad@larkspur.example': 'Omar Haddad' } }
  const proposal = proposalOf(invitationToCaseChanges(google, bare, answers))
  expect(proposal).toMatchObject({
    change: 'new',
    interview: {
      id: 'iv-2',
      round: 2,
      start: '2026-11-12T09:00:00Z',
      end: '2026-11-12T10:30:00Z',
      format: 'onsite',
      uid: '5k2v9q0t1m7c8h3n4b6d@google.example',
      place: 'Larkspur Lisbon, Rua do Exemplo 12, 1200-001 Lisboa',
      link: 'https://meet.google.com/abc-defg-hij',
      interviewers: ['rita', 'dana', 'omar-haddad'],
    },
    newContacts: [{ id: 'omar-haddad', name: 'Omar Haddad', role: 'other', email: 'omar.haddad@larkspur.example' }],
    completedContacts: [{ id: 'rita', email: 'rita.mendes@larkspur.example' }],
    questions: [{ kind: 'role', contact: 'omar-haddad' }],
  })
  const after = checked(applyInvitation(bare, proposal))
  expect(after.contacts.map(({ id, role, email }) => [id, role, email])).toEqual([
    ['dana', 'hiring-manager', 'DANA.Whitfield@larkspur.example'],
    ['rita', 'recruiter', 'rita.mendes@larkspur.example'],
    ['omar-haddad', 'other', 'omar.haddad@larkspur.example'],
  ])
})

test('a role is used once it was said', () => {
  const answers = {
    format: 'onsite' as const,
    names: { 'omar.haddad@larkspur.example': 'Omar Haddad' },
    roles: { 'omar-haddad': 'peer' as const },
  }
  const proposal = proposalOf(invitationToCaseChanges(google, bare, answers))
  expect(proposal.newContacts).toMatchObject([{ id: 'omar-haddad', role: 'peer' }])
  expect(proposal.questions).toEqual([])
})

test('an opportunity that is not there yet: Outlook’s names turned round, the organizer asked about', () => {
  const seeker = { name: 'Lea Brandt', email: 'lea.brandt@example.org', timeZone: 'Europe/Berlin' }
  const known = { seeker, contacts: [], interviews: [] }
  const proposal = proposalOf(invitationToCaseChanges(firstOf('outlook-request.ics'), known))
  expect(proposal).toMatchObject({
    interview: { id: 'iv-1', round: 1, format: 'video', interviewers: ['katja-worner'] },
    newContacts: [
      { id: 'katja-worner', name: 'Katja Wörner' },
      { id: 'jonas-adler', name: 'Jonas Adler', role: 'other' },
    ],
    questions: [
      { kind: 'role', contact: 'katja-worner' },
      { kind: 'role', contact: 'jonas-adler' },
      { kind: 'interviews-too', contact: 'jonas-adler' },
    ],
  })
  const both = invitationToCaseChanges(firstOf('outlook-request.ics'), known, { interviewsToo: ['jonas-adler'] })
  expect(proposalOf(both).interview.interviewers).toEqual(['katja-worner', 'jonas-adler'])
  const entered = { ...known, contacts: [...proposalOf(both).newContacts], interviews: [proposalOf(both).interview] }
  const repeated = proposalOf(invitationToCaseChanges(firstOf('outlook-request.ics'), entered))
  expect(repeated).toMatchObject({ change: 'unchanged', questions: [] })
})

const answers = { format: 'onsite' as const, names: { 'omar.haddad@larkspur.example': 'Omar Haddad' } }
const entered = applyInvitation(bare, proposalOf(invitationToCaseChanges(google, bare, answers)))
const noted: Case = {
  ...entered,
  interviews: entered.interviews.map((interview) =>
    interview.id === 'iv-2'
      ? { ...interview, decisionBy: '2026-11-20', notes: [{ contact: 'dana', kind: 'topic', text: 'Hand-overs' }] }
      : interview,
  ),
}

test('the same invitation again changes nothing', () => {
  const proposal = proposalOf(invitationToCaseChanges(google, noted))
  expect(proposal).toMatchObject({ change: 'unchanged', newContacts: [], questions: [] })
  expect(applyInvitation(noted, proposal)).toEqual(noted)
})

test('an update moves the interview and keeps what was noted; who is no longer invited is told', () => {
  const later: Invitation = {
    ...google,
    sequence: 1,
    when: { kind: 'times', start: '2026-11-13T09:00:00Z', end: '2026-11-13T10:00:00Z', zone: 'UTC' },
    attendees: google.attendees.filter(({ email }) => email !== 'omar.haddad@larkspur.example'),
  }
  const proposal = proposalOf(invitationToCaseChanges(later, noted))
  expect(proposal).toMatchObject({
    change: 'moved',
    interview: { id: 'iv-2', start: '2026-11-13T09:00:00Z', decisionBy: '2026-11-20', notes: [{ text: 'Hand-overs' }] },
    noLongerInvited: ['omar-haddad'],
  })
  expect(checked(applyInvitation(noted, proposal)).interviews).toHaveLength(2)
})

test('a cancellation marks the interview; a new invitation to another time revives it', () => {
  const outcome = invitationToCaseChanges(firstOf('google-cancel.ics'), noted)
  if (outcome.kind !== 'cancellation') throw new Error(outcome.kind)
  const after = checked(applyInvitation(noted, outcome))
  expect(after.interviews[1]).toMatchObject({ id: 'iv-2', status: 'cancelled', notes: [{ text: 'Hand-overs' }] })
  const again: Invitation = {
    ...google,
    when: { kind: 'times', start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z', zone: 'UTC' },
  }
  const revived = proposalOf(invitationToCaseChanges(again, after))
  expect(revived.change).toBe('moved')
  expect(revived.interview).not.toHaveProperty('status')
})

test('a meeting entered by hand is found again by its moment, and takes the uid', () => {
  const byHand = {
    ...bare,
    interviews: [
      {
        id: 'talk',
        round: 1,
        start: '2026-11-12T09:00:00+00:00',
        end: '2026-11-12T10:30:00Z',
        format: 'video' as const,
        interviewers: ['dana'],
      },
    ],
  }
  expect(proposalOf(invitationToCaseChanges(google, byHand))).toMatchObject({
    change: 'updated',
    interview: { id: 'talk', start: '2026-11-12T09:00:00+00:00', uid: google.uid, format: 'video' },
  })
})

test('two talks on one day are one round', () => {
  const afternoon: Invitation = {
    ...google,
    uid: 'afternoon@google.example',
    when: { kind: 'times', start: '2026-11-12T14:00:00Z', end: '2026-11-12T15:00:00Z', zone: 'UTC' },
  }
  expect(proposalOf(invitationToCaseChanges(afternoon, noted, answers)).interview).toMatchObject({
    id: 'iv-3',
    round: 2,
  })
})

test.each([
  ['floating-and-whole-days.ics', 0, 'no-zone'],
  ['floating-and-whole-days.ics', 1, 'no-zone'],
  ['floating-and-whole-days.ics', 2, 'whole-days'],
  ['floating-and-whole-days.ics', 3, 'recurring'],
  ['google-cancel.ics', 0, 'unknown-meeting'],
])('%s, event %i is refused: %s', (name, at, reason) => {
  expect(invitationToCaseChanges(firstOf(name, at), bare)).toEqual({ kind: 'refused', reason })
})

test('somebody’s answer is no invitation; a counter-proposal is told and agrees nothing', () => {
  expect(invitationToCaseChanges({ ...google, method: 'REPLY' }, noted)).toEqual({
    kind: 'refused',
    reason: 'no-invitation',
  })
  expect(invitationToCaseChanges({ ...google, method: 'COUNTER' }, noted)).toMatchObject({
    kind: 'another-time',
    interview: { id: 'iv-2' },
  })
})

test('without an end the length is asked', () => {
  const { when } = google
  if (when.kind !== 'times') throw new Error(when.kind)
  const open: Invitation = { ...google, when: { ...when, end: when.start } }
  expect(invitationToCaseChanges(open, bare, answers)).toMatchObject({
    kind: 'questions',
    questions: [{ kind: 'minutes' }, { kind: 'role', contact: 'omar-haddad' }],
  })
  const proposal = proposalOf(invitationToCaseChanges(open, bare, { ...answers, minutes: 45 }))
  expect(proposal.interview.end).toBe('2026-11-12T09:45:00+00:00')
})
