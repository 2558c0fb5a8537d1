import { expect, test } from 'vitest'
import { rankByLikeness } from './rank-by-likeness.ts'

const ids = ['debrief:iv-1', 'thank-you:iv-1:omar', 'thank-you:iv-1:dana', 'check-in:1']

test('what was misspelt or shortened finds its name first', () => {
  expect(rankByLikeness('thankyou:iv-1:dana', ids)[0]).toBe('thank-you:iv-1:dana')
  expect(rankByLikeness('checkin:1', ids)[0]).toBe('check-in:1')
  expect(rankByLikeness('DEBRIEF', ids)[0]).toBe('debrief:iv-1')
})

test('names that are equally like keep their order', () => {
  expect(rankByLikeness('zzz', ids)).toEqual(ids)
})
