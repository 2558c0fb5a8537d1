import type { PracticeCard } from '@afterword/engine'
import { expect, test } from 'vitest'
import { drawPractice } from './draw-practice.ts'

const NOW = '2026-10-31T12:00:00Z'

function card(theme: string | undefined, practised: boolean, due = NOW): PracticeCard {
  const memory = { state: 'review', stability: 1, difficulty: 1, days: 1, steps: 0, reps: 1, lapses: 0 } as const
  return {
    id: 'a',
    question: 'Why?',
    answer: {},
    asked: [],
    added: NOW,
    due,
    ...(theme === undefined ? {} : { theme }),
    ...(practised ? { memory: { ...memory, last: NOW } } : {}),
  }
}

test('practice is counted by theme: what holds, what is due, what was never practised', () => {
  const later = '2026-11-05T12:00:00Z'
  const { n, bars } = drawPractice(
    [card(undefined, false), card('Money', true), card('Money', true, later), card('Money', false, later)],
    NOW,
  )
  expect(n).toBe(4)
  expect(bars.map(({ key, parts }) => [key, ...parts.map(({ count }) => count)])).toEqual([
    ['Money', 1, 1, 1],
    ['Other', 0, 0, 1],
  ])
})

test('many small themes stand under one name', () => {
  const cards = Array.from({ length: 30 }, (_, at) => card(`Theme ${at % 10}`, false))
  const { bars } = drawPractice(cards, NOW)
  expect(bars).toHaveLength(8)
  expect(bars.at(-1)).toMatchObject({ key: 'Other' })
  expect(bars.flatMap(({ parts }) => parts).reduce((sum, { count }) => sum + count, 0)).toBe(30)
})
