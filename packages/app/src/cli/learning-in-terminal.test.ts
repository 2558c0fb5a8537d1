import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder } from './testing/run-afterword.ts'
import { CTRL_C, ENTER, runInTerminal, type TerminalSession } from './testing/run-in-terminal.ts'

const home = makeFolder()
afterAll(home.remove)

const NOW = ['--now', '2026-09-15T14:00:00+01:00']
const sit = (words: readonly string[], columns = 80) =>
  runInTerminal([...words, ...NOW], { columns, home: home.path, env: { TZ: 'Europe/Lisbon' } })
/** Lines that the program set itself; what is asked and typed runs on as the terminal has it. */
const tooLong = (session: TerminalSession, columns: number) =>
  session
    .screen()
    .split(/\r?\n/)
    .filter((line) => line.startsWith('  ') && line.length > columns)

const LONG = 'Why did you leave your last job after only eleven months, and what would your manager say?'

describe('what is learnt, at a terminal', { timeout: 120_000 }, () => {
  test.each([80, 40])('questions are practised one by one, with notes, in %i columns', async (columns) => {
    const added = sit(['practice', 'add', LONG, '--needs', 'One sentence', '--result', 'A team of nine'])
    expect(await added.ended).toBe(0)
    const session = sit(['practice', 'start'], columns)
    await session.until('the last one')
    await session.until('your notes [show]? ')
    session.type(ENTER)
    await session.until('aloud; two minutes are plenty.')
    await session.until('- A team of nine')
    await session.until('good in 2 days')
    await session.until('How did it go')
    session.type(`splendid${ENTER}`)
    await session.until('is not one of again, hard, good, easy.')
    await session.until('How did it go')
    session.type(`g${ENTER}`)
    await session.until('Good: it comes back in 2 days.')
    await session.until('Nothing to practise')
    expect(await session.ended).toBe(0)
    expect(tooLong(session, columns)).toEqual([])
    const undone = sit(['undo'])
    expect(await undone.ended).toBe(0)
    expect(await sit(['undo']).ended).toBe(0)
  })

  test('a self-test asks again after a slip, and given up at it, none is kept', async () => {
    const session = sit(['self-test', 'take', 'coach-1'], 40)
    await session.until('1 of 25')
    await session.until('[-]? ')
    session.type(`zz${ENTER}`)
    await session.until('Type letters from a to')
    await session.until('[-]? ')
    session.type(ENTER)
    await session.until('2 of 25')
    await session.until('[-]? ')
    session.type(CTRL_C)
    expect(await session.ended).toBe(130)
    expect(tooLong(session, 40)).toEqual([])
    const history = sit(['self-test', 'history'])
    await history.until('None yet.')
    expect(await history.ended).toBe(0)
  })

  test('answered to its end it says last what it came to, and where to read on', async () => {
    const session = sit(['self-test', 'take', 'coach-1'])
    for (let at = 1; at <= 25; at += 1) {
      await session.until(`${at} of 25`)
      await session.until('[-]? ')
      session.type(ENTER)
    }
    await session.until('of 25 as the handbook has it.')
    await session.until('to read: afterword rules ')
    await session.until('To take it back: afterword undo')
    expect(await session.ended).toBe(0)
  })
})
