import { type Case, type LogEntry, parseInstant } from '@afterword/engine'
import { expect, test } from 'vitest'
import type { CaseTally } from '../../ports/case-tally.ts'
import { drawCharts } from './draw-charts.ts'
import { factsOf } from './facts-of.ts'
import { answerKey } from './keys.ts'
import { tallyOf } from './tally-of.ts'

const NOW = '2026-10-31T12:00:00Z'

function makeCase(log: readonly LogEntry[]): Case {
  const people = ['dana', 'omar', 'pia'].map((id) => ({
    id,
    name: id,
    role: 'peer' as const,
    email: `${id}@a.example`,
  }))
  return {
    version: 1,
    seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' },
    opportunity: { id: 'larkspur', employer: 'Larkspur', role: 'Designer' },
    contacts: people,
    interviews: [
      {
        id: 'iv-1',
        round: 1,
        start: '2026-09-15T09:00:00Z',
        end: '2026-09-15T10:00:00Z',
        format: 'video',
        interviewers: ['dana', 'omar', 'pia'],
        debrief: { at: '2026-09-15T11:00:00Z', fit: { resonates: 4, decision: 'continue' } },
      },
      { id: 'iv-2', round: 2, start: NOW, end: '2026-11-01T10:00:00Z', format: 'onsite', interviewers: ['dana'] },
    ],
    log: [...log],
  }
}

const sent = (
  at: string,
  purpose: 'thank-you' | 'check-in',
  contact = 'dana',
  channel: 'email' | 'text' = 'email',
): LogEntry => ({ type: 'sent', at, contact, channel, purpose })
const heard = (at: string, kind: 'reply' | 'auto-reply' | 'rejection', id = at): LogEntry => ({
  type: 'received',
  id: id.replaceAll(':', '.'),
  at,
  channel: 'email',
  kind,
})

/** As the record sums up what is kept of each case. */
function sumUp(tallies: readonly CaseTally[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { counts: own, waiting } of tallies) {
    const over = waiting.filter(({ until }) => (parseInstant(until) ?? 0) < (parseInstant(NOW) ?? 0))
    const all = [...Object.entries(own), ...over.flatMap(({ keys }) => keys.map((key): [string, number] => [key, 1]))]
    for (const [key, count] of all) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return counts
}

test('a talk tells how long its answer took, how often one asked, and whom one thanked within a day', () => {
  const { talks, messages, outcome, fit } = factsOf(
    makeCase([
      sent('2026-09-15T12:00:00Z', 'thank-you', 'dana'),
      sent('2026-09-15T13:00:00Z', 'thank-you', 'omar', 'text'),
      { ...sent('2026-09-16T10:30:00Z', 'thank-you', 'pia') },
      sent('2026-09-22T10:00:00Z', 'check-in'),
      heard('2026-09-22T10:01:00Z', 'auto-reply'),
      heard('2026-09-23T10:00:00Z', 'reply'),
      heard('2026-12-01T10:00:00Z', 'rejection'),
    ]),
    NOW,
  )
  // A text is no thank-you, the third came half an hour late; the auto-reply is no word of a human being.
  expect(talks).toEqual([
    {
      interview: 'iv-1',
      round: 1,
      ended: parseInstant('2026-09-15T10:00:00Z'),
      answered: 192,
      touches: 1,
      owed: 3,
      thanked: 1,
    },
  ])
  expect(messages.map(({ what, waited, answered }) => [what, waited, answered])).toEqual([
    ['thank-you', 2, 190],
    ['check-in', 168, 24],
  ])
  expect(outcome).toBeNull()
  expect(fit).toEqual([{ round: 1, resonates: 4, decision: 'continue' }])
})

test('thanks passed on count for everyone named, and what was ticked off counts as sent', () => {
  const passed = { ...sent('2026-09-15T12:00:00Z', 'thank-you'), passOnTo: ['omar'] } as LogEntry
  const ticked: LogEntry = { type: 'done', at: '2026-09-15T13:00:00Z', action: 'thank-you:iv-1:pia' }
  expect(factsOf(makeCase([passed, ticked]), NOW).talks[0]).toMatchObject({ owed: 3, thanked: 3 })
})

test('no share is given of fewer than five cases, and none of messages that may yet be answered', () => {
  const answered = factsOf(
    makeCase([sent('2026-09-22T10:00:00Z', 'check-in'), heard('2026-09-23T10:00:00Z', 'reply')]),
    NOW,
  )
  const silent = factsOf(makeCase([sent('2026-09-22T10:00:00Z', 'check-in')]), NOW)
  const fresh = factsOf(makeCase([sent('2026-10-30T10:00:00Z', 'check-in')]), NOW)
  const ratesOf = (all: readonly (typeof silent)[]) =>
    drawCharts(sumUp(all.map((facts) => tallyOf(facts, 'waiting')))).find(({ id }) => id === 'follow-up')
  expect(ratesOf([answered, answered, silent, silent, fresh])).toMatchObject({
    n: 4,
    rates: [{ key: 'check-in-email', hits: 2, of: 4, rate: null }],
  })
  const chart = ratesOf([answered, answered, answered, silent, silent])
  const rate = chart?.form === 'rates' ? chart.rates[0]?.rate : null
  // Wilson's interval for 3 of 5, as tables give it.
  expect(rate?.share).toBeCloseTo(0.6, 5)
  expect(rate?.low).toBeCloseTo(0.2307, 3)
  expect(rate?.high).toBeCloseTo(0.8824, 3)
})

test('opportunities are counted where they ended', () => {
  const facts = factsOf(makeCase([heard('2026-09-20T10:00:00Z', 'rejection')]), NOW)
  const [stages] = drawCharts(sumUp([tallyOf(facts, 'rejected')]))
  const counted = stages?.form === 'bars' ? stages.bars.find(({ key }) => key === '1') : undefined
  expect(counted?.parts.filter(({ count }) => count > 0)).toEqual([{ key: 'rejected', count: 1 }])
})

test('half of the answers came within the median, and there is none under five', () => {
  const medianOf = (hours: readonly number[]) => {
    const tallies = hours.map((each) => ({ counts: { [answerKey(each)]: 1 }, waiting: [] }))
    const chart = drawCharts(sumUp(tallies)).find(({ id }) => id === 'answer-time')
    return chart?.form === 'bars' ? chart.median : undefined
  }
  expect(medianOf([240, 0.5, 24, 72])).toBeNull()
  expect(medianOf([240, 0.5, 24, 72, 48])).toBe(2)
  expect(medianOf([240, 0.5, 24, 24, 72, 72.2])).toBe(2)
})
