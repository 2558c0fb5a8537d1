import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder, runAfterword } from './testing/run-afterword.ts'

const home = makeFolder()
afterAll(home.remove)

const DEMO = 'fixtures/cases/demo.json'
const AT = ['--now', '2026-09-15T14:00:00-04:00']

describe('afterword plan', { timeout: 30_000 }, () => {
  test('prints the thread: what happened, now, what to do, what comes, what must wait', async () => {
    const { code, out, problems } = await runAfterword(['plan', DEMO, ...AT], home.path)
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
    const marks = [
      'Larkspur Instruments · Service designer',
      '0 of 3 thanked',
      'Interview by video with Dana Whitfield, Omar Haddad and Pia Holm',
      'Now  Tue 15 Sep, 14:00 in New York · 19:00 for you',
      'Thank Dana Whitfield by e-mail',
      'today by 20:00 in New York · tomorrow by 1:00 for you · in 6 h',
      'Check how Omar Haddad’s name is spelt',
      'To come',
      'Ask Ruth Adeyemi by e-mail where things stand',
      'Tue 29 Sep, 9:00 to 17:00 in New York · 14:00 to 22:00 for you',
      'Not yet',
      'afterword explain fixtures/cases/demo.json thank-you:panel:dana',
    ]
    const places = marks.map((mark) => out.toLowerCase().indexOf(mark.toLowerCase()))
    expect(marks.filter((_, index) => places[index] === -1)).toEqual([])
    expect(out).toContain('pass your thanks on to Pia Holm')
    expect(out).toMatch(/\([a-z-]+, (S\d ?)+\)/)
    expect(out).not.toContain('\u001b')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('prints the plan alone as JSON, from a file and from standard input', async () => {
    const words = [...AT, '--format', 'json']
    const fromFile = await runAfterword(['plan', DEMO, ...words], home.path)
    const fromInput = await runAfterword(['plan', '-', ...words], home.path, { stdin: readFileSync(DEMO, 'utf8') })
    expect(fromInput).toEqual(fromFile)
    const plan = JSON.parse(fromFile.out)
    expect(fromFile.out).toBe(`${JSON.stringify(plan, undefined, 2)}\n`)
    expect(Object.keys(plan).sort()).toEqual(['actions', 'coverage', 'holds', 'now', 'quietUntil', 'state', 'version'])
    expect(plan).toMatchObject({ version: 1, state: 'thanking', coverage: { panel: { thanked: 0, of: 3 } } })
    const checkIn = plan.actions.find((action: { id: string }) => action.id === 'check-in:1')
    expect(checkIn).toMatchObject({ contact: 'ruth', channel: 'email', opens: '2026-09-29T09:00:00-04:00' })
  })

  test('makes one queue of several cases', async () => {
    const others = ['fixtures/cases/agency-london.json', 'fixtures/cases/tel-aviv-rejected.json']
    const { code, out } = await runAfterword(['plan', DEMO, ...others, ...AT, '--format', 'json'], home.path)
    expect(code).toBe(0)
    const portfolio = JSON.parse(out)
    expect(portfolio.state).toMatchObject({ larkspur: 'thanking', orchard: 'rejected' })
    const opportunities = portfolio.actions.map((action: { opportunity?: string }) => action.opportunity)
    expect(opportunities).toEqual(expect.arrayContaining(['larkspur', 'orchard']))
  })

  test('tells several cases apart by their employers', async () => {
    const { out } = await runAfterword(['plan', DEMO, 'fixtures/cases/tel-aviv-rejected.json', ...AT], home.path)
    expect(out).toMatch(/Thank Dana Whitfield by e-mail +Larkspur Instruments\n/)
    expect(out).toMatch(/Orchard Water Systems · Data analyst +rejected\n/)
    const reason = out.indexOf('A thank-you shows that you follow')
    expect(reason).toBeGreaterThan(0)
    expect(reason).toBeLessThan(out.indexOf('as above (thank-you'))
    expect(out.indexOf('They decide by Fri 25 Sep')).toBeLessThan(out.indexOf('Not yet'))
  })

  test('colours when told to, and not with NO_COLOR', async () => {
    const coloured = await runAfterword(['plan', DEMO, ...AT], home.path, { env: { FORCE_COLOR: '1', COLUMNS: '60' } })
    expect(coloured.out).toContain('\u001b[1mThank Dana Whitfield by e-mail\u001b[0m')
    const plain = await runAfterword(['plan', DEMO, ...AT], home.path, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(plain.out).not.toContain('\u001b')
  })
})

describe('afterword plan refuses with 2', { timeout: 30_000 }, () => {
  const fileWith = (name: string, content: string) => {
    const path = join(home.path, name)
    writeFileSync(path, content)
    return path
  }

  test('a case that does not validate, one line per problem', async () => {
    const broken = JSON.parse(readFileSync(DEMO, 'utf8'))
    broken.interviews[0].end = 'noon'
    broken.opportunity.colour = 'blue'
    const path = fileWith('broken.json', JSON.stringify(broken))
    const alone = await runAfterword(['plan', path], home.path)
    expect(alone).toMatchObject({ code: 2, out: '' })
    expect(alone.problems).toMatch(/^interviews\.0\.end: must be a moment/m)
    expect(alone.problems).toMatch(/colour/)
    const several = await runAfterword(['plan', DEMO, path], home.path)
    expect(several.problems).toContain(`${path}: interviews.0.end: must be a moment`)
  })

  test('files that cannot be read, and what is no JSON', async () => {
    const path = fileWith('comma.json', '{\n  "version": 1,\n}\n')
    const { code, problems } = await runAfterword(['plan', 'nowhere.json', home.path, path], home.path)
    expect(code).toBe(2)
    expect(problems.trimEnd().split('\n')).toEqual([
      'nowhere.json: there is no such file; check the path',
      `${home.path}: is a folder; name the file in it`,
      `${path}:3:1: is no JSON: expected a field name in double quotes, found }`,
    ])
  })

  test('one opportunity in two files', async () => {
    const path = fileWith('copy.json', readFileSync(DEMO, 'utf8'))
    const { code, problems } = await runAfterword(['plan', DEMO, path], home.path)
    expect(code).toBe(2)
    expect(problems).toBe(
      `opportunity.id: "larkspur" stands in ${DEMO} and in ${path}; give each opportunity its own id\n`,
    )
  })

  test('a moment without its offset, an unknown format, no file at all', async () => {
    const moment = await runAfterword(['plan', DEMO, '--now', '2026-09-15T14:00'], home.path)
    expect(moment).toMatchObject({ code: 2, out: '' })
    expect(moment.problems).toContain('for example 2026-09-15T14:00:00-04:00')
    const nothing = await runAfterword(['plan'], home.path)
    expect(nothing.code).toBe(2)
    expect(nothing.problems).toContain('afterword plan --help')
  })
})
