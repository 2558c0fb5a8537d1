import { expect, test } from 'vitest'
import { rankByLikeness } from '../../use-cases/rank-by-likeness.ts'
import { type Candidate, chooseByName } from './choose-by-name.ts'

const all: Candidate[] = [
  { id: 'ann', names: ['Ann Lee'] },
  { id: 'anna', names: ['Anna Łukasz'] },
  { id: 'ines', names: ['Inês Duarte'] },
  { id: 'northwind-ops', names: ['Northwind', 'Operations Lead'] },
  { id: 'northgate', names: ['Northgate Clinics', 'Nurse'] },
  { id: 'strasse', names: ['Große Straße GmbH', 'Baker'] },
]

function choose(typed: string): string {
  const choice = chooseByName(all, typed, rankByLikeness)
  if (choice.kind === 'one') return choice.chosen.id
  return choice.kind === 'several' ? `several: ${choice.fitting.map(({ id }) => id).join(' ')}` : 'none'
}

test.each([
  ['ann', 'ann'],
  ['anna', 'anna'],
  ['Ann Lee', 'ann'],
  ['INES', 'ines'],
  ['inês d', 'ines'],
  ['duarte', 'ines'],
  ['lukasz', 'anna'],
  ['northw', 'northwind-ops'],
  ['north ops', 'northwind-ops'],
  ['clin', 'northgate'],
  ['grosse str', 'strasse'],
  ['north', 'several: northwind-ops northgate'],
  ['an', 'several: ann anna'],
  ['zebra', 'none'],
  ['  ', 'none'],
  ['-', 'none'],
])('%j chooses %s', (typed, chosen) => {
  expect(choose(typed)).toBe(chosen)
})

test('a slip is answered with the nearest', () => {
  expect(chooseByName(all, 'nortwind', rankByLikeness)).toMatchObject({
    kind: 'none',
    nearest: [{ id: 'northwind-ops' }, {}, {}],
  })
})
