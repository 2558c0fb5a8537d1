import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder } from './testing/run-afterword.ts'
import { CTRL_C, ENTER, runInTerminal } from './testing/run-in-terminal.ts'

const home = makeFolder()
afterAll(home.remove)

const env = { TZ: 'Europe/Lisbon' }
const NOW = ['--now', '2026-09-15T14:00:00+01:00']
const sit = (words: readonly string[], columns = 80) =>
  runInTerminal([...words, ...NOW], { columns, home: home.path, env })

describe('a job search in a terminal', { timeout: 60_000 }, () => {
  test('given up at a question, nothing is done', async () => {
    const session = sit(['add'])
    await session.until('What is your name, as you sign letters? ')
    session.type(CTRL_C)
    expect(await session.ended).toBe(130)
    const today = sit(['today'])
    expect(await today.ended).toBe(0)
    expect(today.screen()).toContain('Nothing here yet.')
  })

  test('the first time it asks who one is, then for the opportunity', async () => {
    const session = sit(['add'])
    await session.until('as you sign letters? ')
    session.type(`Inês Duarte${ENTER}`)
    await session.until('Your time zone [Europe/Lisbon]? ')
    session.type(`Lissabon${ENTER}`)
    await session.until('is no time zone')
    await session.until('Your time zone [Europe/Lisbon]? ')
    session.type(ENTER)
    await session.until('Your country or region')
    session.type(`pt${ENTER}`)
    await session.until('Your e-mail address')
    session.type(ENTER)
    await session.until('Who would employ you? ')
    session.type(`Larkspur Instruments${ENTER}`)
    await session.until('As what? ')
    session.type(`Service designer${ENTER}`)
    await session.until('Added: Larkspur Instruments, Service designer')
    expect(await session.ended).toBe(0)
  })

  test('an interview is asked for until its time is one, and is said back in full', async () => {
    const session = sit(['interview', 'add', '--with', 'Dana Lee (peer), Rita Alves (recruiter)'])
    await session.until('When, in their time')
    session.type(`sometime${ENTER}`)
    await session.until('is not understood')
    session.type(`today 10-11${ENTER}`)
    await session.until('Tue 15 Sep 2026, 10:00 to 11:00 in Lisbon.')
    expect(await session.ended).toBe(0)
  })

  test('what is not understood of what was told is shown, and can be let go', async () => {
    const session = sit(['told', 'lark', 'they decide by Friday, call Zoe'])
    await session.until('Not understood: “zoe”. The rest was.')
    await session.until('Keep the rest (yes, no) [yes]? ')
    session.type(`n${ENTER}`)
    expect(await session.ended).toBe(130)
  })

  test('a debrief is asked line by line, and a line can be left out', async () => {
    const session = sit(['debrief'])
    await session.until('What went well [-]? ')
    session.type(`The tour${ENTER}`)
    await session.until('What was hard [-]? ')
    session.type(ENTER)
    await session.until('Next time I will [-]? ')
    session.type(`Ask earlier${ENTER}`)
    await session.until('Kept: how the interview with Larkspur')
    expect(await session.ended).toBe(0)
  })

  test('a step that is not named is asked for among those that can be taken so', async () => {
    const session = sit(['done'])
    await session.until('Which step (')
    session.type(`fit-review${ENTER}`)
    await session.until('Done: Ask yourself whether')
    expect(await session.ended).toBe(0)
  })

  test.each([
    [['today']],
    [['show', 'lark', '--all']],
    [['list']],
    [['people']],
    [['history']],
    [['policy']],
    [['draft', 'lark']],
    [['log', 'lark']],
    [['doctor']],
    [['undo']],
  ])('%j fits forty columns', async (words) => {
    const session = words.includes('--help')
      ? runInTerminal(words, { columns: 40, home: home.path, env })
      : sit(words, 40)
    expect(await session.ended).toBe(0)
    const over = session
      .screen()
      .split('\n')
      .filter((line) => line.length > 40)
    // What was typed in full is not cut: paths, and the lines that a shell is to read.
    expect(over.filter((line) => !/afterword|[/][\w./-]{20}/.test(line))).toEqual([])
  })
})
