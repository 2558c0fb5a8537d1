import { expect, test } from 'vitest'
import { paint } from './paint.ts'
import { accent, plain, strong } from './span.ts'

test('colours only when it may', () => {
  const spans = [strong('Thank'), plain(' Dana\u00a0Lee '), accent('now')]
  expect(paint(spans, false)).toBe('Thank Dana Lee now')
  expect(paint(spans, true)).toBe('\u001b[1mThank\u001b[0m Dana Lee \u001b[94mnow\u001b[0m')
})

test('text out of a case cannot steer the terminal', () => {
  expect(paint([plain('Dana\u001b[31m\nLee\u202e')], true)).toBe('Dana [31m Lee ')
})
