import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { tempFolder } from '../store/testing/temp-place.ts'

const LINES = 40_000
/** Far more than a pipe holds, in pieces; `before`: what is done first. */
const writing = (before = '') => `
  import { openWriter } from ${JSON.stringify(new URL('open-writer.ts', import.meta.url).href)}
  ${before}
  const print = openWriter(1, () => process.stdout)
  const line = (i) => i + ' größer als die Röhre\\n'
  print(Array.from({ length: ${LINES / 2} }, (_, i) => line(i)).join(''))
  for (let i = ${LINES / 2}; i < ${LINES}; i += 1) print(line(i))`
const ALL = Array.from({ length: LINES }, (_, i) => `${i} größer als die Röhre\n`).join('')

function start(script: string, out: 'pipe' | number) {
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', out, 'inherit'] })
}

test.each([
  ['a pipe', ''],
  // Node's stream of a pipe has it refuse what it cannot take at once.
  ['a pipe that refuses what it cannot take at once', 'process.stdout'],
])('all that is printed into %s comes out of it, in order', async (_, before) => {
  const { stdout } = start(writing(before), 'pipe')
  expect(stdout && (await text(stdout))).toBe(ALL)
})

test('all that is printed into a file is in it', async () => {
  const file = join(tempFolder(), 'out.txt')
  const child = start(writing(), openSync(file, 'w'))
  await new Promise((resolve) => child.on('exit', resolve))
  expect(readFileSync(file, 'utf8')).toBe(ALL)
})

test('when the reader goes away, the program ends without a word', async () => {
  const child = start(writing(), 'pipe')
  child.stdout?.once('data', () => child.stdout?.destroy())
  expect(await new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))).toBe(0)
})

test.skipIf(!existsSync('/dev/full'))('where nothing more can be written, a sentence says so', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writing()], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  })
  const [problems, code] = await Promise.all([
    child.stderr ? text(child.stderr) : '',
    new Promise((resolve) => child.on('exit', resolve)),
  ])
  expect({ problems, code }).toEqual({
    problems: expect.stringMatching(/^error: what is to be printed cannot be written: ENOSPC.*\nMake room/),
    code: 2,
  })
})
