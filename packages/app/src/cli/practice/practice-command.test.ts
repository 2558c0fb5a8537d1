import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

describe('practice', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, refused } = search
  beforeAll(async () => {
    await startSearch(search)
    await did(['note', 'lark', '--kind', 'hard-question', 'Why', 'did', 'you', 'leave?'])
  }, 60_000)

  test('takes the questions of interviews, asks them when they are due, and again later', async () => {
    expect(await did(['practice'])).toContain('No questions to practise yet.')
    expect(await did(['practice', 'all'])).toContain('Why did you leave?  Larkspur Instruments')
    expect(await did(['practice', 'take'])).toContain('1 card to practise: why-did-you-leave')
    expect(await did(['practice'])).toContain('Asked once: Larkspur Instruments Tue 15 Sep')
    expect(await did(['practice', 'rate', 'why', 'easy'])).toContain('Easy: it comes back in')
    expect(await did(['practice'])).toContain('Nothing to practise: the next one comes in')
    expect(await did(['practice'], '2026-10-20T09:00:00+01:00')).toContain('1 question to practise')
    await did(['undo'])
    expect(await did(['practice'])).toContain('1 question to practise')
    expect(await refused(['practice', 'rate', 'why', 'splendid'])).toContain('say how it went: again, hard, good, easy')
  })

  test('keeps a question with its answer, changes and removes it', async () => {
    await did(['practice', 'add', 'What is your weakness?', '--action', 'I ask early', '--result', 'No surprises'])
    await did(['practice', 'edit', 'what is your', '--needs', 'A real one'])
    const all = await did(['practice', 'all', '--json'])
    expect(JSON.parse(all).themes.at(-1).cards).toMatchObject([
      { theme: 'Weaknesses', needs: 'A real one', answer: { action: 'I ask early', result: 'No surprises' } },
    ])
    await did(['practice', 'remove', 'what'])
    expect(await did(['practice', 'all'])).not.toContain('weakness')
    expect(await refused(['practice', 'add'])).toContain('Say what they ask')
    expect(await refused(['practice', 'start'])).toContain('There is no terminal to ask at')
  })
})
