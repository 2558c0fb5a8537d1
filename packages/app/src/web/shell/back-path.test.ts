import { expect, test } from 'vitest'
import { backPath } from './back-path.ts'

test.each([
  ['/people?page=2#dana', '/people?page=2#dana'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example/', '/'],
  ['/\t/elsewhere.example/', '/'],
  ['https://elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
])('%j leads to %s', (asked, path) => {
  expect(backPath(asked)).toBe(path)
})
