import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder } from './testing/run-afterword.ts'
import { CTRL_C, CTRL_D, ENTER, runInTerminal, TAB } from './testing/run-in-terminal.ts'

const home = makeFolder()
afterAll(home.remove)

const PLAN = ['plan', 'fixtures/cases/demo.json', '--now', '2026-09-15T14:00:00-04:00']
const asking = fileURLToPath(new URL('./testing/ask-person.ts', import.meta.url))
const ESCAPE = '\u001b['

describe('in a terminal', { timeout: 30_000 }, () => {
  test('a narrow one is not overrun, and the thread goes on from what happened to what comes', async () => {
    const session = runInTerminal(PLAN, { columns: 40, home: home.path })
    expect(await session.ended).toBe(0)
    const lines = session.screen().split('\n')
    expect(lines.filter((line) => line.length > 40)).toEqual([])
    const knots = lines.flatMap((line) => /^ {2}([●◆○×!]) /.exec(line)?.[1] ?? [])
    expect(knots.join('')).toMatch(/^●+◆[○!]+○?×+$/)
  })

  test('colours are shown, and none where they are not wanted', async () => {
    const coloured = runInTerminal(PLAN, { columns: 80, home: home.path })
    expect(await coloured.ended).toBe(0)
    expect(coloured.raw()).toContain(ESCAPE)
    const plain = runInTerminal(PLAN, { columns: 80, home: home.path, env: { NO_COLOR: '1' } })
    expect(await plain.ended).toBe(0)
    expect(plain.raw()).not.toContain(ESCAPE)
    expect(plain.screen()).toBe(coloured.screen())
  })
})

describe('asked for what is missing', { timeout: 30_000 }, () => {
  const ask = () => runInTerminal([], { columns: 60, home: home.path, node: ['--conditions=source', asking] })

  test('a slip is asked again with the reason, Tab completes, and an empty answer is the usual one', async () => {
    const session = ask()
    await session.until('How did you send it (email, post, phone)? ')
    session.type(`fax${ENTER}`)
    await session.until('“fax” is not one of email, post, phone.')
    await session.until('How did you send it')
    session.type(`em${TAB}`)
    await session.until('email')
    session.type(ENTER)
    await session.until('channel: email')
    await session.until('Go on (yes, no) [yes]? ')
    session.type(ENTER)
    await session.until('go on: yes')
    expect(await session.ended).toBe(0)
  })

  test.each([
    ['Ctrl-C', CTRL_C],
    ['Ctrl-D', CTRL_D],
  ])('%s leaves everything as it is', async (_, key) => {
    const session = ask()
    await session.until('How did you send it (email, post, phone)? ')
    session.type(key)
    await session.until('channel: given-up')
    expect(await session.ended).toBe(0)
  })

  test('without a terminal nothing is asked and nothing waits', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--conditions=source', asking], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: 'channel: not-asked\n', stderr: '' })
  })
})
