import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'
import { runAfterword } from '../testing/run-afterword.ts'

describe('today', { timeout: 60_000 }, () => {
  const empty = openSearch()
  const search = openSearch()
  beforeAll(() => startSearch(search), 60_000)

  test('of nobody yet says how to begin, and needs no profile', async () => {
    const { code, out } = await empty.run(['today'])
    expect(code).toBe(0)
    expect(out).toContain('Your first opportunity: afterword add')
    expect(out).toContain('To look around first: afterword demo')
  })

  test('tells what to do, most pressing first, with the command to type when it is done', async () => {
    const out = await search.did(['today'])
    expect(out.indexOf('Thank Dana Lee by e-mail')).toBeGreaterThan(0)
    expect(out).toContain('afterword sent larkspur thank-you:iv-1:dana-lee')
    expect(out).toContain('afterword debrief larkspur')
  })

  test('is the bare command', async () => {
    const { code, out } = await runAfterword([], empty.home, { env: { COLUMNS: '100' } })
    expect(code).toBe(0)
    expect(out).toContain('Nothing here yet.')
    const today = await search.json<{ any: boolean }>([])
    expect(today.any).toBe(true)
  })

  test('is read by programs', async () => {
    const today = await search.json<{ actions: { id: string; opportunity: string }[]; any: boolean }>(['today'])
    expect(today.any).toBe(true)
    expect(today.actions).toContainEqual(
      expect.objectContaining({ id: 'thank-you:iv-1:dana-lee', opportunity: 'larkspur' }),
    )
  })

  test('says until when there is nothing to do, and why', async () => {
    for (const who of ['dana', 'omar']) {
      await search.did(['people', 'verify', 'larkspur', who])
      await search.did(['sent', 'larkspur', who])
    }
    await search.did(['debrief', 'larkspur', '--well', 'The story of the form'])
    await search.did(['done', 'larkspur', 'fit-review'])
    const out = await search.did(['today'], '2026-09-15T20:30:00+01:00')
    expect(out).toContain('Nothing you must do until')
    expect(out).toContain('And this is why: ')
  })
})
