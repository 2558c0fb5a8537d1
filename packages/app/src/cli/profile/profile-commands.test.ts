import { describe, expect, test } from 'vitest'
import { ME_WORDS, openSearch, startSearch } from '../testing/open-search.ts'

describe('settings', { timeout: 60_000 }, () => {
  const { did, json, refused } = openSearch()

  test('say who one is; a line is taken away by a dash', async () => {
    expect(await refused(['settings'])).toContain('It is not known yet who you are')
    await did([...ME_WORDS, '--email', 'ines@example.org'])
    expect(await did(['settings', '--phone', '+351 21 555 0142', '--email', '-'])).toContain('To take it back')
    expect(await json(['settings'])).toEqual({
      name: 'Inês Duarte',
      timeZone: 'Europe/Lisbon',
      region: 'PT',
      phone: '+351 21 555 0142',
    })
    expect(await refused(['settings', '--zone', 'Portugal/Lisbon'])).toContain('no time zone')
    expect(await refused(['settings', '--region', 'XX'])).toContain('region')
  })
})

describe('the policy', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused } = search

  test('is shown before it is kept: what it would change in the plans of today', async () => {
    await startSearch(search)
    const preview = await did(['policy', '--off', 'thank-you', '--dry-run'])
    expect(preview).toContain('Larkspur Instruments')
    expect(preview).toMatch(/−.*Thank Dana Lee/)
    expect(await json(['policy'])).toEqual({})
    await did(['policy', '--preset', 'gentle', '--off', 'handwritten-note', '--set', 'touches-a-week.most=1'])
    expect(await json(['policy'])).toEqual({
      preset: 'gentle',
      rules: { 'handwritten-note': 'off', 'touches-a-week': { most: 1 } },
    })
    expect(await did(['policy', '--on', 'handwritten-note'])).toContain('Gentle')
    expect(await did(['undo'])).toContain('Taken back: how to follow up')
  })

  test('says what cannot be set', async () => {
    expect(await refused(['policy', '--off', 'no-such-rule'])).toContain('is no rule of plans')
    expect(await refused(['policy', '--set', 'touches-a-week.least=1'])).toContain('it has most')
    expect(await refused(['policy', '--set', 'touches-a-week.most=99'])).toContain('touches-a-week.most')
  })
})

describe('the demo', { timeout: 60_000 }, () => {
  const { did, json } = openSearch()

  test('comes once, fills today, and goes without a trace', async () => {
    expect(await did(['demo'])).toContain('Six invented opportunities')
    expect(await did(['demo'])).toContain('The demo is there already.')
    const today = await json<{ actions: { opportunity: string }[] }>(['today'])
    expect(new Set(today.actions.map(({ opportunity }) => opportunity)).size).toBeGreaterThan(2)
    expect(await did(['demo', '--leave'])).toContain('The demo is gone.')
    expect(await json(['list'])).toEqual([])
    expect(await json(['history'])).toEqual([])
  })
})
