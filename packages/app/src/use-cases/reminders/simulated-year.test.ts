import { expect, test } from 'vitest'
import { tempFolder } from '../../store/testing/temp-place.ts'
import { CHANNELS } from './testing/hearing-world.ts'
import { simulateYear, stepsOf } from './testing/simulate-year.ts'

const SEARCH = { opportunities: 6, days: 40 }

function seeded(): () => number {
  let seed = 11
  return () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

test('every reminder comes once on each channel, with two workers that die again and again', async () => {
  const calm = await simulateYear({ ...SEARCH, folder: tempFolder(), workers: 1, mortality: 0, random: seeded() })
  const wild = await simulateYear({ ...SEARCH, folder: tempFolder(), workers: 2, mortality: 0.01, random: seeded() })
  expect(wild.deaths).toBeGreaterThan(20)
  for (const channel of CHANNELS) {
    expect(stepsOf(calm, channel).size).toBeGreaterThan(20)
    expect(stepsOf(wild, channel)).toEqual(stepsOf(calm, channel))
    for (const year of [calm, wild]) expect([...year.told[channel]].filter(([, times]) => times !== 1)).toEqual([])
  }
}, 120_000)
