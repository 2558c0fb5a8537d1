import { describe, expect, test } from 'vitest'
import { openSearch } from '../testing/open-search.ts'

interface Told {
  readonly address: string | null
  readonly steps: string
  readonly discreet: boolean
}

describe('afterword calendar', { timeout: 60_000 }, () => {
  const { json, refused, did } = openSearch()

  test('makes the address at first use, keeps it, renews it and ends it', async () => {
    const made = await json<Told>(['calendar'])
    expect(made.address).toMatch(/^http:\/\/127\.0\.0\.1:4747\/calendar\/[0-9a-f]{64}\.ics$/)
    const chosen = await json<Told>(['calendar', '--steps', 'tasks', '--discreet'])
    expect(chosen).toMatchObject({ address: made.address, steps: 'tasks', discreet: true })
    const renewed = await json<Told>(['calendar', '--renew'])
    expect(renewed).toMatchObject({ steps: 'tasks', discreet: true })
    expect(renewed.address).not.toBe(made.address)
    expect(await did(['calendar', '--revoke'])).toContain('has ended')
    expect(await refused(['calendar', '--renew', '--revoke'])).toContain('take one of them')
  })
})
