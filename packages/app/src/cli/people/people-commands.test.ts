import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

describe('people', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused } = search
  beforeAll(() => startSearch(search), 60_000)

  test('are added, corrected and found', async () => {
    await did([
      'people',
      'add',
      'lark',
      'Rita',
      'Alves',
      '<rita@larkspur.example>',
      '(recruiter)',
      '--phone',
      '+1 212 555 0119',
    ])
    await did(['people', 'edit', 'lark', 'rita', '--title', 'Talent partner', '--no-calls'])
    const out = await did(['people', 'list', 'rit'])
    expect(out).toContain('Rita Alves, Talent partner, recruiter')
    expect(out).toContain('rita@larkspur.example · +1 212 555 0119')
    expect(out).toContain('no calls')
    expect(await json(['people'])).toMatchObject({ total: 3 })
    expect(await refused(['people', 'edit', 'lark', 'rita'])).toContain('Say what to change')
  })

  test('have their names checked', async () => {
    expect(await did(['people', 'verify', 'lark', 'omar', 'Omar', 'Haddád'])).toContain('it is written Omar Haddád')
    expect(await did(['people', 'list', 'omar'])).not.toContain('spelling not checked')
  })

  test('are made one, and removed when nothing speaks of them', async () => {
    await did(['people', 'add', 'lark', 'D. Lee'])
    expect(await did(['people', 'merge', 'lark', 'dana', 'd-lee'])).toContain('is Dana Lee (dana-lee) now')
    expect(await refused(['people', 'merge', 'lark', 'dana', 'dana'])).toContain('name two')
    expect(await refused(['people', 'remove', 'lark', 'dana'])).toContain('is still named in')
    expect(await did(['people', 'remove', 'lark', 'rita'])).toContain('Removed: Rita Alves.')
  })
})
