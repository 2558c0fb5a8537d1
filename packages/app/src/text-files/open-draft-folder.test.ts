import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDraftFolder } from './open-draft-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'afterword-drafts-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const drafts = openDraftFolder(home)

test('a folder is made, and each file says what was there before', async () => {
  const files = [
    { name: 'dana.txt', text: 'Dear Dana,\n' },
    { name: 'omar.txt', text: 'Dear Omar,\n' },
  ]
  const first = await drafts.keep('a/b', files, false)
  expect(first).toEqual({
    kind: 'kept',
    files: [
      { path: 'a/b/dana.txt', before: 'nothing' },
      { path: 'a/b/omar.txt', before: 'nothing' },
    ],
  })
  expect(readFileSync(join(home, 'a/b/omar.txt'), 'utf8')).toBe('Dear Omar,\n')
  expect(await drafts.keep('a/b', files, false)).toMatchObject({
    files: [{ before: 'the-same' }, { before: 'the-same' }],
  })
})

test('a file that holds something else keeps all of them out, unless it is to be replaced', async () => {
  const files = [
    { name: 'new.txt', text: 'new' },
    { name: 'mine.txt', text: 'theirs' },
  ]
  await drafts.keep('c', [{ name: 'mine.txt', text: 'mine' }], false)
  expect(await drafts.keep('c', files, false)).toEqual({ kind: 'differing', paths: ['c/mine.txt'] })
  expect(readdirSync(join(home, 'c'))).toEqual(['mine.txt'])
  expect(await drafts.keep('c', files, true)).toMatchObject({ kind: 'kept' })
  expect(readFileSync(join(home, 'c/mine.txt'), 'utf8')).toBe('theirs')
})

test('what is no folder, or has too long a name, is said to be so', async () => {
  writeFileSync(join(home, 'file'), '')
  expect(await drafts.keep('file', [], false)).toEqual({ kind: 'unwritable', path: 'file', reason: 'no-folder' })
  const long = `${'x'.repeat(300)}.txt`
  expect(await drafts.keep('d', [{ name: long, text: '' }], false)).toMatchObject({ reason: 'name-too-long' })
  expect(readdirSync(join(home, 'd'))).toEqual([])
})
