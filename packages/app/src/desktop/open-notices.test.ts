import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../store/testing/temp-place.ts'
import { openNotices } from './open-notices.ts'

/** A desktop whose program writes down what it is asked to show. */
function layDesktop(name: string, answer = 'exit 0') {
  const folder = tempFolder()
  const shown = join(folder, 'shown')
  const program = join(folder, name)
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" >> ${shown}\n${answer}\n`)
  chmodSync(program, 0o755)
  return { path: folder, read: () => readFileSync(shown, 'utf8') }
}

const notice = { id: 'a', title: 'A step is overdue', body: '-e <b>quit</b> & "more"' }

test('a notice shown again takes its own place; nothing in it is an option or a tag', async () => {
  const { path, read } = layDesktop('notify-send')
  const notices = openNotices({ platform: 'linux', shown: true, path })
  expect(await notices.available()).toBe(true)
  expect(await notices.show(notice)).toEqual({ kind: 'shown' })
  await notices.show(notice)
  const numbers = [...read().matchAll(/--replace-id=(\d+)/g)].map(([, number]) => Number(number))
  expect(numbers[0]).toBe(numbers[1])
  expect(numbers[0]).toBeLessThan(2 ** 31)
  expect(read()).toContain('--\nA step is overdue\n-e &lt;b&gt;quit&lt;/b&gt; &amp; "more"\n')
})

test('a Mac gets it as words, never as a script', async () => {
  const { path, read } = layDesktop('osascript')
  await openNotices({ platform: 'darwin', shown: true, path }).show(notice)
  expect(read()).toContain('end run\nA step is overdue\n-e <b>quit</b> & "more"\n')
})

test('without a desktop or its program there is no such channel; what the program complains of is told', async () => {
  expect(await openNotices({ platform: 'linux', shown: true, path: tempFolder() }).available()).toBe(false)
  const { path } = layDesktop('notify-send', 'echo no bus >&2; exit 1')
  expect(await openNotices({ platform: 'linux', shown: false, path }).available()).toBe(false)
  const told = await openNotices({ platform: 'linux', shown: true, path }).show(notice)
  expect(told).toEqual({ kind: 'not-shown', reason: 'no bus' })
})

test('a button on it puts it off, where the desktop has buttons', async () => {
  const answer =
    'case "$*" in --help) echo "  -A, --action";; *action=*) echo 7; echo put-off;; *) echo plain >&2; exit 1;; esac'
  const { path } = layDesktop('notify-send', answer)
  const notices = openNotices({ platform: 'linux', shown: true, path: `${path}:${process.env['PATH']}` })
  let presses = 0
  expect(await notices.show(notice, () => void presses++)).toEqual({ kind: 'shown' })
  await expect.poll(() => presses).toBe(1)
})

test('an older desktop shows it without a button', async () => {
  const { path, read } = layDesktop('notify-send', 'case "$*" in *action*) exit 1;; esac')
  const shown = await openNotices({ platform: 'linux', shown: true, path }).show(notice, () => undefined)
  expect(shown).toEqual({ kind: 'shown' })
  expect(read()).toContain('A step is overdue')
})

test('a desktop with buttons that shows nothing says why', async () => {
  const { path } = layDesktop('notify-send', 'case "$*" in --help) echo "--action";; *) echo no bus >&2; exit 1;; esac')
  const all = `${path}:${process.env['PATH']}`
  const told = await openNotices({ platform: 'linux', shown: true, path: all }).show(notice, () => undefined)
  expect(told).toEqual({ kind: 'not-shown', reason: 'no bus' })
})
