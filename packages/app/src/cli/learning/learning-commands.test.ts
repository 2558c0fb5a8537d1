import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

describe('what is learnt', { timeout: 120_000 }, () => {
  const search = openSearch()
  const { did, json, refused } = search
  beforeAll(() => startSearch(search), 120_000)

  test('a debrief told in one go is sorted, and what was hard becomes a card', async () => {
    const telling = 'They liked the story. I rambled about why I left. Next time I stop earlier.'
    await did(['debrief', 'lark', '--tell', telling, '--cards'])
    const whole = await did(['show', 'lark', '--all'])
    expect(whole).toContain('was hard: I rambled about why I left.')
    expect(await did(['practice'])).toContain('I rambled about why I left.')
  })

  test('a job is weighed on one’s own criteria, and compared', async () => {
    await did(['fit', 'criteria', '--add', 'Short way to work', '--weight', '1'])
    const scores = ['--score', 'resonates=5', '--score', 'short-way-to-work=1', '--why', 'resonates=They listen']
    await did(['fit', 'score', 'lark', ...scores, '--decision', 'unsure', '--ask', 'Who leads?'])
    const table = await did(['fit'])
    expect(table).toContain('4.0  Larkspur Instruments')
    expect(table).toContain('To ask: Who leads?')
    expect(await refused(['fit', 'score', 'lark', '--score', 'luck=5'])).toContain('there is no such criterion')
  })

  test('feedback is kept by theme, and goes into the export and back', async () => {
    await did(['feedback', 'add', 'lark', 'Your', 'examples', 'stayed', 'vague'])
    expect(await did(['feedback'])).toContain('Examples  1 of n = 1')
    expect(await did(['week'])).toContain('1 live')
    const found = await did(['search', 'vague'])
    expect(found).toContain('Larkspur Instruments · Service designer')
    expect(found).toContain('what they said: Examples · Your examples stayed vague')
    const exported = await did(['export', 'json'])
    const { notebook } = JSON.parse(exported)
    expect(Object.keys(notebook)).toEqual(['card', 'criteria', 'fit', 'look-back', 'feedback'])
  })

  test('feedback becomes a practice card, once, which is found by itself', async () => {
    expect(await did(['feedback', 'card', 'feedback-1'])).toContain('A card now: your-examples-stayed-vague.')
    expect(await did(['feedback', 'card', 'feedback-1'])).toContain('Nothing had to be changed')
    expect(await did(['search', 'stayed vague'])).toContain('practice card: Examples')
    await did(['undo'])
    expect(await did(['search', 'stayed vague'])).not.toContain('practice card')
    expect(await refused(['feedback', 'card', 'nobody'])).toContain('nobody')
  })

  test('a self-test is the same for the same word, and keeps what it came to', async () => {
    const { questions } = await json<{ questions: { options: { right: boolean }[] }[] }>([
      ...['self-test', 'questions', 'coach-1'],
    ])
    const letters = questions.map(({ options }) => options.map(({ right }, at) => (right ? 'abcde'[at] : '')).join(''))
    const taken = await did(['self-test', 'take', 'coach-1', '--answers', letters.join(' ')])
    expect(taken).toContain('25 of 25 as the handbook has it.')
    expect(await did(['self-test', 'history'])).toContain('25 of 25 as the handbook has it, coach-1')
  })
})
