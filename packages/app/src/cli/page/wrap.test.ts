import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from './measure.ts'
import { faint, plain, strong } from './span.ts'
import { wrap } from './wrap.ts'

const texts = (lines: ReturnType<typeof wrap>) => lines.map((line) => line.map(({ text }) => text).join(''))

describe('wrap', () => {
  test('breaks at spaces and drops them there', () => {
    expect(texts(wrap([plain('thank everyone who took the time')], 14))).toEqual([
      'thank everyone',
      'who took the',
      'time',
    ])
  })

  test('does not tear a word that runs over two looks', () => {
    expect(texts(wrap([plain('ask '), strong('Dana'), plain(', then wait')], 8))).toEqual([
      'ask',
      'Dana,',
      'then',
      'wait',
    ])
  })

  test('keeps what a no-break space holds together', () => {
    expect(texts(wrap([plain('on Tue\u00a022\u00a0Sep at noon')], 12))).toEqual([
      'on',
      'Tue\u00a022\u00a0Sep',
      'at noon',
    ])
  })

  test('cuts a word longer than the line between letters, wide ones included', () => {
    expect(texts(wrap([plain('李文李文 ok')], 5))).toEqual(['李文', '李文', 'ok'])
  })

  test('no line is wider than asked, and no letter is lost', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (parts, width) => {
        const spans = parts.map((part, index) => (index % 2 ? faint(part) : plain(`${part} `)))
        const lines = texts(wrap(spans, width))
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
        const letters = (text: string) => text.replaceAll(/ /g, '')
        expect(letters(lines.join(''))).toBe(letters(spans.map(({ text }) => text).join('')))
      }),
    )
  })
})
