import { readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mountSmallDisk } from '../../store/testing/small-disk.ts'
import { openSearch, startSearch } from '../testing/open-search.ts'
import { runAfterword } from '../testing/run-afterword.ts'

describe('everything that is kept', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused, run } = search

  test('is backed up, looked over, and gone back to', async () => {
    await startSearch(search)
    expect(await did(['backup'])).toContain('is whole')
    const [backup] = await json<{ name: string }[]>(['backup', '--list'])
    await did(['add', 'Millrace', 'Planner'])
    expect(await did(['doctor'])).toContain('Everything is whole.')
    expect(await refused(['restore'])).toContain('add --yes if you mean it')
    const back = await did(['restore', '--yes', backup?.name ?? ''])
    expect(back).toContain(`Back to ${backup?.name}.`)
    expect(await json(['list'])).toMatchObject([{ id: 'larkspur' }])
    const before = /afterword restore\s+(\S+)/.exec(back)?.[1] ?? ''
    await did(['restore', '--yes', before])
    expect(await json<unknown[]>(['list'])).toHaveLength(2)
    expect(await refused(['restore', 'nonsuch'])).toContain('there is no such backup')
  })

  test('two programs at once lose nothing', async () => {
    const notes = ['one', 'two', 'three', 'four'].map((text) => run(['note', 'larkspur', text]))
    expect((await Promise.all(notes)).map(({ code }) => code)).toEqual([0, 0, 0, 0])
    const whole = await did(['show', 'larkspur', '--all'])
    for (const text of ['one', 'two', 'three', 'four']) expect(whole).toContain(`topic: ${text}`)
  })

  test('damaged, it is left alone, and the last backup is offered', async () => {
    const file = readdirSync(search.home).find((name) => name.endsWith('.db')) ?? ''
    await did(['backup'])
    for (const part of readdirSync(search.home).filter((name) => name.startsWith(file))) {
      if (part === file) truncateSync(join(search.home, part), 5000)
      else writeFileSync(join(search.home, part), '')
    }
    const problems = await refused(['list'])
    expect(problems).toContain('is damaged and was left as it is')
    const restore = /afterword (restore \S+)/.exec(problems)?.[1]?.split(' ') ?? []
    expect(await did([...restore, '--yes'])).toContain('Back to')
    expect(await did(['list'])).toContain('larkspur')
  })
})

describe('a folder that takes nothing', { timeout: 60_000 }, () => {
  const { home } = openSearch()

  test('is told, with what to check', async ({ skip }) => {
    const disk = mountSmallDisk('8m')
    if (disk.kind === 'none') return skip(disk.reason)
    expect((await runAfterword(['demo'], disk.folder)).code).toBe(0)
    disk.remount('ro')
    const { code, problems } = await runAfterword(['demo', '--leave'], disk.folder)
    expect({ code, problems }).toEqual({ code: 2, problems: expect.stringContaining('may not be written') })
  })

  test('nor is a file in the place of the folder taken for it', async () => {
    const file = join(home, 'file')
    writeFileSync(file, 'x')
    const { code, problems } = await runAfterword(['list'], home, { env: { AFTERWORD_HOME: file } })
    expect(code).toBe(2)
    expect(problems).toContain(file)
  })
})
