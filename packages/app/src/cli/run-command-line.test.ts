import { afterAll, expect, test } from 'vitest'
import { makeFolder, runAfterword } from './testing/run-afterword.ts'

const home = makeFolder()
afterAll(home.remove)

test('asked for help it says what it can do', async () => {
  const { code, out, problems } = await runAfterword(['--help'], home.path)
  expect({ code, problems }).toEqual({ code: 0, problems: '' })
  for (const command of ['today', 'add', 'plan', 'explain', 'rules'])
    expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
  expect(out).toContain('Exit codes:')
})

test('a misspelt command is refused with the one that was meant', async () => {
  const { code, problems } = await runAfterword(['plann', 'x.json'], home.path)
  expect(code).toBe(2)
  expect(problems).toContain('Did you mean plan?')
})
