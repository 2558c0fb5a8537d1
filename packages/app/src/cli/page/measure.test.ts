import { expect, test } from 'vitest'
import { measure } from './measure.ts'

test.each([
  ['Dana Lee', 8],
  ['Bērziņa', 7],
  ['Be\u0304rzin\u0327a', 7],
  ['李文', 4],
  ['ｗｉｄｅ', 8],
  ['שלום', 4],
  ['नमस्ते', 4],
  ['👩‍👩‍👧', 2],
  ['🇵🇹', 2],
  ['☎️', 2],
  ['│ ●', 3],
  ['a\u200bb', 2],
  ['“Łódź” – Ωμέγα · Привет… ◆ ↑', 28],
  ['co\u00adop', 4],
])('%j takes %i columns', (text, columns) => {
  expect(measure(text)).toBe(columns)
})
