import { expect, it } from 'vitest'
import { openPracticeSchedule } from './open-practice-schedule.ts'

const NOW = '2026-09-15T12:00:00Z'
const schedule = openPracticeSchedule({ fuzz: false })

it('brings back at once what did not go at all, and later what went well', async () => {
  const { again, hard, good, easy } = await schedule.weigh(undefined, NOW)
  expect(again.due).toBe('2026-09-15T12:10:00.000Z')
  expect([hard.due, good.due, easy.due]).toEqual([hard.due, good.due, easy.due].sort())
  expect(easy.due > good.due).toBe(true)
})

it('lengthens the pause each time it goes well, up to three months, and shortens it after a slip', async () => {
  let next = (await schedule.weigh(undefined, NOW)).easy
  const pauses: number[] = []
  for (let time = 0; time < 8; time += 1) {
    next = (await schedule.weigh(next.memory, next.due)).good
    pauses.push(next.memory.days)
  }
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
  expect(pauses.at(-1)).toBeLessThanOrEqual(91)
  const slip = (await schedule.weigh(next.memory, next.due)).again
  expect(slip.memory).toMatchObject({ state: 'relearning', lapses: 1 })
})

it('gives the same for the same, with fuzz too', async () => {
  const spread = openPracticeSchedule({ fuzz: true })
  const { memory } = (await spread.weigh(undefined, NOW)).easy
  const later = '2026-10-01T12:00:00Z'
  expect(await spread.weigh(memory, later)).toEqual(await spread.weigh(memory, later))
})
