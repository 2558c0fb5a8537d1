import { expect, it, onTestFinished } from 'vitest'
import { startInFile, startInPostgres } from '../../store/testing/open-fresh.ts'
import { done, ME, openDesk } from '../testing/open-desk.ts'
import { makeSelfTest, questionPool } from './make-self-test.ts'
import { scoreSelfTest } from './score-self-test.ts'

const rightAnswers = (seed: string) =>
  makeSelfTest(seed).questions.map(({ options }) => options.flatMap(({ right }, at) => (right ? [at] : [])))

it('asks the same of everybody who has the same seed, and something else of others', () => {
  const one = makeSelfTest('coach-1')
  expect(makeSelfTest('coach-1')).toEqual(one)
  const ids = (seed: string) => new Set(makeSelfTest(seed).questions.map(({ id }) => id))
  expect(ids('coach-1').size).toBe(25)
  expect([...ids('coach-2')].filter((id) => !ids('coach-1').has(id)).length).toBeGreaterThan(8)
})

it('draws from a pool of many questions, none twice', () => {
  const ids = questionPool().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(75)
})

it.each(Array.from({ length: 60 }, (_, at) => `seed-${at}`))('has a key for each question: %s', (seed) => {
  const { questions } = makeSelfTest(seed)
  expect(questions).toHaveLength(25)
  for (const { id, take, options } of questions) {
    const right = options.filter((option) => option.right).length
    expect({ id, options: options.length >= 2, right: take === 'one' ? right === 1 : right >= 1 }).toEqual({
      id,
      options: true,
      right: true,
    })
    const shown = options.map(({ what }) => JSON.stringify(what))
    expect({ id, shown: new Set(shown).size }).toEqual({ id, shown: shown.length })
  }
})

it('counts a question when exactly the right options are taken', () => {
  const test = makeSelfTest('coach-1')
  const right = rightAnswers('coach-1')
  expect(scoreSelfTest(test, right)).toMatchObject({ right: 25, of: 25 })
  expect(scoreSelfTest(test, [])).toMatchObject({ right: 0, of: 25 })
  const all = test.questions.map(({ options }) => options.map((_, at) => at))
  expect(scoreSelfTest(test, all).right).toBeLessThan(6)
  const [first = [], ...others] = right
  expect(scoreSelfTest(test, [[], ...others]).areas.reduce((sum, area) => sum + area.right, 0)).toBe(24)
  expect(first.length).toBeGreaterThan(0)
})

const DATABASES = [
  ['a file', startInFile],
  ['PostgreSQL', startInPostgres],
] as const

it.for(DATABASES)(
  'keeps what was answered, and reproduces the score from the seed, in %s',
  async ([, start], { skip }) => {
    const harness = start()
    if (harness.kind === 'none') return skip(harness.reason)
    onTestFinished(harness.stop)
    const { record, notebook, close } = await harness.open()
    onTestFinished(close)
    const { useCases } = await openDesk('2026-09-15T14:00:00+01:00', { record, notebook })
    const answers = rightAnswers('coach-1').map((right, at) => (at < 20 ? right : []))
    const kept = done(await useCases.answerSelfTest({ ...ME, seed: 'coach-1', answers }))
    const [attempt] = done(await useCases.listAttempts(ME)).attempts
    expect(attempt).toMatchObject({ seed: 'coach-1', right: 20, of: 25 })
    const read = done(await useCases.readAttempt({ ...ME, attempt: attempt?.id ?? '' }))
    expect(read.test && scoreSelfTest(read.test, read.attempt.answers)).toEqual({
      right: attempt?.right,
      of: attempt?.of,
      areas: attempt?.areas,
    })
    done(await useCases.undoChange({ ...ME, change: kept.change ?? 0 }))
    expect(done(await useCases.listAttempts(ME)).attempts).toEqual([])
  },
)
