import { expect, test } from 'vitest'
import { checkWording } from './check-wording.ts'

test('points at the line that postpones something', () => {
  const postponing = `// ${'TO'}${'DO'} later`
  expect(checkWording('a.ts', `const a = 1\n${postponing}\n`)).toEqual([
    { path: 'a.ts', line: 2, message: expect.stringContaining('docs/decisions') },
  ])
})

test('leaves words alone that only contain one', () => {
  expect(checkWording('a.md', 'A todo list; the Hackett report.')).toEqual([])
})

test('a program may know the words', () => {
  expect(checkWording('a.ts', `const words = ['${'TO'}${'DO'}']`)).toEqual([])
})

test('a quotation in a page may hold one', () => {
  const quoted = `> ${'TO'}${'DO'}: greet them\n`
  expect(checkWording('a.md', quoted)).toEqual([])
  expect(checkWording('a.md', quoted.slice(2))).toHaveLength(1)
})
