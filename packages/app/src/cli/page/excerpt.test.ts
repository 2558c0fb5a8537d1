import { expect, test } from 'vitest'
import { excerptLine } from './excerpt.ts'

/** The line with its mark under it, as it is printed. */
function show(line: string, words: string, width: number): string[] {
  const start = line.indexOf(words)
  const { text, before, marked } = excerptLine(line, start, start + words.length, width)
  return [text, `${' '.repeat(before)}${'^'.repeat(marked)}`]
}

test('a short line is shown whole', () => {
  expect(show('Dear Diana,', 'Diana', 40)).toEqual(['Dear Diana,', '     ^^^^^'])
})

test('wide letters take two columns, marks none, a tab goes to its stop', () => {
  expect(show('李文 and Be\u0304rzin\u0327s', 'Be\u0304rzin\u0327s', 40)[1]).toBe(`${' '.repeat(9)}^^^^^^^`)
  expect(show('a\tDana', 'Dana', 40)).toEqual(['a   Dana', '    ^^^^'])
  expect(show('👩‍👩‍👧 Dana', 'Dana', 40)[1]).toBe('   ^^^^')
})

test('a long line is cut around the stretch, at a word where it can', () => {
  const line = 'It was good to meet you all, and I hope that Diana is better soon, as we all do in this office.'
  const [text = '', mark = ''] = show(line, 'Diana', 40)
  expect(text.length).toBeLessThanOrEqual(40)
  expect(text).toMatch(/^… .*Diana.*…$/)
  expect(text.slice(mark.indexOf('^'), mark.length)).toBe('Diana')
})

test('a stretch longer than the page keeps its beginning; an empty one has one mark', () => {
  const line = 'x'.repeat(200)
  expect(excerptLine(line, 20, 180, 30)).toMatchObject({ before: 0 + 13 })
  expect(excerptLine(line, 20, 180, 30).text.length).toBe(30)
  expect(excerptLine('', 0, 0, 30)).toEqual({ text: '', before: 0, marked: 1 })
  expect(excerptLine('Dana', 4, 4, 30)).toEqual({ text: 'Dana', before: 4, marked: 1 })
})

test('what could steer the terminal becomes a space of one column', () => {
  expect(excerptLine('a\u001b[31mDana', 6, 10, 40)).toEqual({ text: 'a [31mDana', before: 6, marked: 4 })
})
