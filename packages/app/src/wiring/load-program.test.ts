import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tempFolder } from '../store/testing/temp-place.ts'

const program = fileURLToPath(new URL('../../bin/afterword.cjs', import.meta.url))
const NOWS = ['2026-09-15T12:00:00Z', '2026-09-17T07:00:00Z', '2026-10-25T00:30:00Z', '2026-12-24T20:00:00Z']

test('what is due is told the same with code that was kept, without any, and when what was kept is cut off', () => {
  const home = tempFolder()
  const run = (words: readonly string[], env: Record<string, string> = {}) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
      env: { HOME: home, AFTERWORD_HOME: home, PATH: '/usr/bin:/bin', TZ: 'Europe/Lisbon', ...env },
      encoding: 'utf8',
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    return stdout
  }
  const today = (env?: Record<string, string>) => NOWS.map((now) => run(['today', '--now', now], env))
  run(['demo', '--now', NOWS[0] ?? ''])
  const plain = today({ NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(new Set(plain).size).toBe(NOWS.length)
  expect(today()).toEqual(plain)
  const [kept = ''] = globSync(join(home, 'cache/compiled/**/*.code'))
  const { length } = readFileSync(kept)
  expect(today()).toEqual(plain)
  truncateSync(kept, Math.floor(length / 2))
  expect(today()).toEqual(plain)
  expect(readFileSync(kept).length).toBeGreaterThan(length / 2)
}, 60_000)
