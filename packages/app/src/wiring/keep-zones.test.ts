import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tempFolder } from '../store/testing/temp-place.ts'

const program = fileURLToPath(new URL('../../bin/afterword.cjs', import.meta.url))
const NOW = '2026-10-24T12:00:00Z'

test('the day before clocks change is told the same with zones that were kept, without any, and with a damaged file', () => {
  const home = tempFolder()
  const run = (...words: readonly string[]) => {
    const env = { HOME: home, AFTERWORD_HOME: home, PATH: '/usr/bin:/bin', TZ: 'Europe/Lisbon' }
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout
  }
  run('demo', '--now', NOW)
  const told = run('today', '--now', NOW)
  const cache = join(home, 'cache')
  const [file] = readdirSync(cache).filter((name) => name.startsWith('zones-'))
  const kept = join(cache, file ?? 'no zones were kept')
  expect(Object.keys(JSON.parse(readFileSync(kept, 'utf8')))).toContain('Europe/Lisbon')
  expect(run('today', '--now', NOW)).toBe(told)
  for (const damaged of ['{"Europe/Lisbon":[{"from":', '{"Europe/Lisbon":[{"offset":"+1"}]}']) {
    writeFileSync(kept, damaged)
    expect(run('today', '--now', NOW)).toBe(told)
  }
  expect(() => JSON.parse(readFileSync(kept, 'utf8'))).not.toThrow()
}, 60_000)
