import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../store/testing/temp-place.ts'

interface Place {
  readonly file: string
  readonly folder: string | undefined
}

function place() {
  const folder = tempFolder()
  const file = join(folder, 'program-1.js')
  writeFileSync(file, '(() => { const double = (n) => 2 * n; return (n) => double(n) + 1 })()\n')
  return { folder, file, code: join(folder, 'program-1.code') }
}

/** Has a process run the script and keep its code; gives what the script answered. */
function run({ file, folder }: Place, extent: 'some' | 'most' = 'some'): string {
  const program = `
    import { loadScript } from ${JSON.stringify(new URL('load-script.ts', import.meta.url).href)}
    const [file, folder] = ${JSON.stringify([file, folder ?? null])}
    const { value, keepCode } = loadScript(file, folder ?? undefined)
    process.stdout.write(String(value(20)))
    keepCode(${JSON.stringify(extent)})`
  const words = ['--input-type=module', '-e', program]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout
}

test('code is kept once, and once more when more of it has run; what an older build kept goes', () => {
  const here = place()
  expect(run(here)).toBe('41')
  const first = readFileSync(here.code)
  expect(run(here)).toBe('41')
  expect(readFileSync(here.code)).toEqual(first)
  writeFileSync(join(here.folder, 'program-0.code'), 'of an older build')
  expect(run(here, 'most')).toBe('41')
  expect(readFileSync(here.code)).not.toEqual(first)
  expect(readdirSync(here.folder).sort()).toEqual(['program-1.code', 'program-1.js'])
})

test.each([
  ['cut off', (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('no code at all, but as long as one may expect it to be')],
])('a file of code that is %s is made anew', (_, damage) => {
  const here = place()
  run(here)
  const kept = readFileSync(here.code)
  writeFileSync(here.code, damage(kept))
  expect(run(here)).toBe('41')
  expect(readFileSync(here.code)).toHaveLength(kept.length)
})

test('a folder that takes nothing, and none, are no failures', () => {
  const here = place()
  expect(run({ ...here, folder: join(here.file, 'below a file') })).toBe('41')
  expect(run({ ...here, folder: undefined })).toBe('41')
  expect(existsSync(here.code)).toBe(false)
})
