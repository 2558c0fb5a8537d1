import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

describe('the library in a terminal', { timeout: 120_000 }, () => {
  const search = openSearch()
  const { did, refused } = search
  beforeAll(async () => {
    await startSearch(search)
    await did(['note', 'lark', 'How the clinics call before they open the form', '--about', 'dana'])
  }, 120_000)

  test('a link is kept, found by what somebody said, laid with them, and taken back', async () => {
    expect(await refused(['library', 'add', 'example.org/forms'])).toContain('Write what it is called')
    await did(['library', 'add', 'example.org/forms', '--title', 'Forms that nurses finish', '--topic', 'clinics'])
    expect(await did(['library', 'suggest', 'lark'])).toContain('you spoke of clinics')
    expect(await did(['library', 'give', 'lark', 'forms'])).toContain('lies with Larkspur Instruments')
    await did(['undo'])
    await did(['library', 'remove', 'forms'])
    expect(await did(['library', 'list'])).toContain('Nothing yet.')
  })
})
