import { describe, expect, it } from 'vitest'
import { editDistance, nearMissLimit } from './name-distance.ts'

describe('near misses of names', () => {
  it.each([
    ['dana', 'dana', 0],
    ['dnaa', 'dana', 1],
    ['tanaak', 'tanaka', 1],
    ['diana', 'dana', 1],
    ['aiofe', 'aoife', 1],
    ['hadad', 'haddad', 1],
    ['mcaskill', 'macaskill', 1],
    ['haddda', 'haddad', 1],
    ['omar', 'over', 2],
    ['ruiz', 'quizzes', 3],
  ])('%s and %s are %d apart', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits)
    expect(editDistance(b, a, 2)).toBe(edits)
  })

  it('allows none in three letters, one in four and five, two from six', () => {
    expect([3, 4, 5, 6, 12].map(nearMissLimit)).toEqual([0, 1, 1, 2, 2])
  })
})
