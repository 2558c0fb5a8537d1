import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

describe('messages of what is kept', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused } = search
  const letters = join(search.home, 'letters')
  beforeAll(async () => {
    await startSearch(search)
    await did(['note', 'lark', 'How the clinics call before they open the form', '--about', 'dana'])
  }, 60_000)

  test('are drafted from the notes, one or all, and what is not known is asked', async () => {
    const [draft] = await json<{ action: string; body: string }[]>(['draft', 'lark', 'dana'])
    expect(draft?.action).toBe('thank-you:iv-1:dana-lee')
    expect(draft?.body).toContain('Dear Dana')
    expect(await did(['draft', 'lark'])).toContain('What did you and Omar Haddad talk about?')
    expect(await refused(['draft', 'lark', 'zebra'])).toContain('no such step')
  })

  test('are written as files, and checked with the opportunity they belong to', async () => {
    await did(['draft', 'lark', 'dana', '--out', letters])
    const file = join(letters, 'thank-you.iv-1.dana-lee.txt')
    expect(await did(['lint', '--for', 'lark', file])).toContain('Nothing to mend in 1 note.')
    expect(await did(['lint', 'lark', file])).toContain('Nothing to mend in 1 note.')
    expect(await refused(['lint', 'lark'])).toContain('Name the notes')
  })

  test('plans and steps of what is kept are asked for by name, where no such file is', async () => {
    expect(await json(['plan', 'lark'])).toMatchObject({ version: 1, state: 'thanking' })
    expect(await did(['explain', 'larkspur', 'thank-you:iv-1:dana-lee'])).toContain('thank-you')
    expect(await did(['compose', 'lark'])).toContain('Dear Dana')
    expect(await refused(['plan', 'nofile.json'])).toBe('nofile.json: there is no such file; check the path\n')
  })
})
