import { expect, test } from 'vitest'
import { rankByLikeness } from '../../use-cases/rank-by-likeness.ts'
import { readTold, type Told } from './read-told.ts'

/** A Tuesday. */
const setting = {
  now: '2026-09-15T18:00:00Z',
  zone: 'America/New_York',
  region: 'US',
  contacts: [
    { id: 'rita', name: 'Rita Solano' },
    { id: 'ines', name: 'Inês Duarte' },
    { id: 'ines-k', name: 'Inês Keller' },
  ],
  rank: rankByLikeness,
}

const cases: [string, Partial<Told>][] = [
  ['they decide by Friday, call Rita', { decisionBy: '2026-09-18', followUp: { contact: 'rita', channel: 'phone' } }],
  ['decision at the end of next week', { decisionBy: '2026-09-25' }],
  ['We will decide in two weeks.', { decisionBy: '2026-09-29' }],
  [
    'a decision by the 25th and call me on the 28th',
    { decisionBy: '2026-09-25', followUp: { channel: 'phone', on: '2026-09-28' } },
  ],
  ['they decide next week', { decisionBy: '2026-09-25' }],
  [
    'They decide on Sep 30, 2026; e-mail Rita in 4 days',
    { decisionBy: '2026-09-30', followUp: { contact: 'rita', channel: 'email', inDays: 4 } },
  ],
  ['call me in four days', { followUp: { channel: 'phone', inDays: 4 } }],
  ['follow up with Rita next friday', { followUp: { contact: 'rita', on: '2026-09-25' } }],
  ["don't contact us", { instructions: ['no-contact'] }],
  ["we'll contact you", { instructions: ['no-contact'] }],
  ["don't call us, we'll call you", { instructions: ['no-contact'] }],
  ['Don’t contact us before the 25th', { instructions: ['no-contact'], noContactUntil: '2026-09-25' }],
  ["we'll get back to you by Friday", { decisionBy: '2026-09-18' }],
  ['through the recruiter only', { instructions: ['via-recruiter'] }],
  ['contact us via HR', { instructions: ['via-recruiter'] }],
  ['no thank-you notes please', { instructions: ['no-thank-you'] }],
  [
    'please don’t send thank-you letters, and they decide by fri',
    { instructions: ['no-thank-you'], decisionBy: '2026-09-18' },
  ],
]

test.each(cases)('%j', (typed, told) => {
  expect(readTold(typed, setting)).toEqual({ instructions: [], notUnderstood: [], ...told })
})

test.each([
  ['they decide by Friday, the coffee was good', ['the coffee was good']],
  ['they will decide soon', ['they will decide soon']],
  ['call Zoltan', ['zoltan']],
  ['call Inês', ['inês']],
  ['they decide by 31 Feb', ['they decide by 31 Feb (There is no 31 February.)']],
])('%j: what was not understood is told', (typed, notUnderstood) => {
  expect(readTold(typed, setting).notUnderstood).toEqual(notUnderstood)
})
