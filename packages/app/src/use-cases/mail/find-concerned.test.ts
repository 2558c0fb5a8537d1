import { expect, it } from 'vitest'
import type { MailHeaders } from '../../ports/mailbox.ts'
import { makeCase } from '../../store/testing/make-case.ts'
import { findConcerned } from './find-concerned.ts'

const larkspur = {
  case: makeCase('larkspur'),
  sent: new Set(['<thanks@example.org>']),
  heard: new Set(['<theirs@larkspur.example>']),
}
const other = makeCase('other')
const heron = {
  case: {
    ...other,
    opportunity: { ...other.opportunity, employer: 'Heron & Søn' },
    contacts: [{ id: 'pia', name: 'Pia Holm', role: 'recruiter' as const, email: 'pia.holm@gmail.com' }],
    interviews: [],
  },
  sent: new Set<string>(),
  heard: new Set<string>(),
}

const nobody = { name: 'Somebody', address: 'somebody@elsewhere.example' }
const mail: MailHeaders = {
  uid: 1,
  messageId: '<m@elsewhere.example>',
  answers: [],
  from: [nobody],
  subject: 'Hello',
  bulk: false,
  report: false,
}

it.each<[string, Partial<MailHeaders>, readonly string[]]>([
  ['an answer in our thread, whoever wrote', { answers: ['<thanks@example.org>'] }, ['larkspur']],
  [
    'an answer in our thread, through a mailing system',
    { answers: ['<thanks@example.org>'], bulk: true },
    ['larkspur'],
  ],
  ['a contact, in whatever letters', { from: [{ name: '', address: 'dana@larkspur.example' }] }, ['larkspur']],
  ['a newsletter from a contact', { from: [{ name: '', address: 'dana@larkspur.example' }], bulk: true }, []],
  ['a colleague of a contact', { from: [{ name: '', address: 'hr@mail.larkspur.example' }] }, ['larkspur']],
  ['somebody at a provider where a contact is', { from: [{ name: '', address: 'someone@gmail.com' }] }, []],
  ['a recruiting system that names the employer', { from: [{ ...nobody, name: 'Heron & Son Careers' }] }, ['other']],
  ['a recruiting system that names half of it', { from: [{ ...nobody, name: 'Larkspur Careers' }] }, ['larkspur']],
  ['a contact who writes from elsewhere', { from: [{ ...nobody, name: 'Whitfield, Dana' }] }, ['larkspur']],
  ['a recruiting system that names the employer as it is', { from: [{ ...nobody, name: 'HERON & SØN' }] }, ['other']],
  ['the employer named in the subject', { subject: 'Your talk at Larkspur Instruments' }, ['larkspur', 'other']],
  ['a server that reports about a message', { report: true }, ['larkspur']],
  [
    'the user, in our own thread',
    { answers: ['<thanks@example.org>'], from: [{ name: '', address: 'ines@example.org' }] },
    ['larkspur'],
  ],
  [
    'the user, answering what they wrote',
    { answers: ['<theirs@larkspur.example>'], from: [{ name: '', address: 'ines@example.org' }] },
    ['larkspur'],
  ],
  [
    'the user, in what went out through this program',
    { messageId: '<thanks@example.org>', from: [{ name: '', address: 'ines@example.org' }] },
    [],
  ],
  ['the user, about something else', { from: [{ name: '', address: 'ines@example.org' }], subject: 'Larkspur' }, []],
  ['a stranger', {}, []],
])('%s', (_what, changes, concerned) => {
  const cases = [larkspur, { ...heron, case: { ...heron.case, opportunity: { ...heron.case.opportunity } } }]
  const named =
    changes.subject === undefined
      ? cases
      : [larkspur, { case: makeCase('other'), sent: new Set<string>(), heard: new Set<string>() }]
  const found = findConcerned({ ...mail, ...changes }, named, 'Ines@example.org')
  expect(found.map((one) => one.case.opportunity.id)).toEqual(concerned)
})
