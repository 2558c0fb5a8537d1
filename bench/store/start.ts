import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medianOf, report } from '../measure.ts'

const program = fileURLToPath(new URL('../../packages/app/bin/afterword.cjs', import.meta.url))

/** A whole `afterword today` against an empty start of Node, both with their files warm. Needs `npm run build`. */
export async function benchStart(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const env = { HOME: home, AFTERWORD_HOME: home, PATH: '/usr/bin:/bin', TZ: 'Europe/Lisbon' }
  const run = (...words: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
  }
  run(program, 'demo')
  const [empty, today] = await medianOf(20, [async () => run('-e', '0'), async () => run(program, 'today')])
  report('afterword today ÷ node -e 0', today / empty, 3)
  rmSync(home, { recursive: true, force: true })
}
