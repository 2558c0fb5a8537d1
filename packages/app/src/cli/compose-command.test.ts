import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openFakeEndpoint } from '../model-endpoint/testing/fake-endpoint.ts'
import { makeFolder, runAfterword } from './testing/run-afterword.ts'

const home = makeFolder()
afterAll(home.remove)

const DEMO = 'fixtures/cases/demo.json'
const AT = ['--now', '2026-09-15T14:00:00-04:00']

const run = (...words: string[]) => runAfterword(['compose', ...words, ...AT], home.path)

describe('afterword compose', { timeout: 30_000 }, () => {
  test('drafts what is open now, as one reads a letter, with the notes it was made from', async () => {
    const { code, out, problems } = await run(DEMO)
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
    const marks = [
      'For what is open now: 5 drafts. 1 more opens later (--all).',
      'thank-you:panel:dana',
      'Dana Whitfield  dana.whitfield@larkspur.example',
      '    Dear Dana,',
      '    Inês Duarte',
      'notes    “Half of the clinics call before they open the fault form”',
      'Call     Ruth Adeyemi  +1 212 555 0119',
      'Checked: nothing to mend.',
      `afterword compose ${DEMO} --out letters`,
    ]
    expect(marks.filter((mark) => !out.includes(mark))).toEqual([])
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('gives the promised list as JSON, and for one step a list of one', async () => {
    const { out } = await run(DEMO, '--all', '--format', 'json')
    const list: Record<string, unknown>[] = JSON.parse(out)
    const promised = ['action', 'contact', 'to', 'channel', 'subject', 'body', 'script', 'uses', 'followUpOn']
    for (const draft of list) expect(promised).toEqual(expect.arrayContaining(Object.keys(draft)))
    expect(list.map(({ action }) => action)).toEqual([
      'thank-you:panel:dana',
      'thank-you:panel:omar',
      'thank-you:panel:ruth',
      'verify-name:panel:omar',
      'handwritten-note:panel:dana',
      'check-in:1',
    ])
    const one = await run(DEMO, '--action', 'thank-you:panel:omar', '--format', 'json')
    expect(JSON.parse(one.out)).toEqual([list[1]])
    expect(list[1]).toMatchObject({ channel: 'email', uses: ['n3'], followUpOn: '2026-09-29' })
  })

  test('asks where too little is known', async () => {
    const file = JSON.parse(readFileSync(DEMO, 'utf8'))
    file.interviews[0].notes = []
    const path = join(home.path, 'bare.json')
    writeFileSync(path, JSON.stringify(file))
    const { code, out } = await run(path, '--format', 'json', '--action', 'thank-you:panel:dana')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([
      { action: 'thank-you:panel:dana', contact: 'dana', asks: [expect.stringContaining('Dana Whitfield')] },
    ])
    expect((await run(path)).out).toMatch(/Not drafted: answer this in the case file first\.\n {2}ask +What did/)
  })

  test('writes note files in which lint finds nothing, and overwrites no work', async () => {
    const folder = join(home.path, 'letters')
    const written = await run(DEMO, '--all', '--out', folder)
    expect(written.code).toBe(0)
    expect(written.out).toContain(`written    ${join(folder, 'thank-you.panel.dana.txt')}`)
    const files = readdirSync(folder).map((name) => join(folder, name))
    expect(files).toHaveLength(6)
    const lint = await runAfterword(['lint', DEMO, ...files, ...AT, '--format', 'json'], home.path)
    expect({ code: lint.code, ...JSON.parse(lint.out) }).toEqual({ code: 0, findings: [], notices: [] })

    const mine = join(folder, 'thank-you.panel.dana.txt')
    writeFileSync(mine, 'To: dana\n\nDear Dana, my own words.\n')
    const refused = await run(DEMO, '--out', folder)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.problems).toContain(`${mine}: holds something else; nothing was written`)
    expect(readFileSync(mine, 'utf8')).toContain('my own words')
    const forced = await run(DEMO, '--out', folder, '--force')
    expect(forced.out).toMatch(/replaced +.+dana\.txt\n {2}unchanged +.+omar\.txt/)
  })

  test('refuses an unknown step, and one in which there is nothing to write', async () => {
    const unknown = await run(DEMO, '--action', 'thank-you:panel:dan')
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.problems).toMatch(/no such step\. It has:\n {2}thank-you:panel:dana/)
    const silent = await run(DEMO, '--action', 'debrief:panel')
    expect(silent).toMatchObject({ code: 2, out: '' })
    expect(silent.problems).toContain(`afterword explain ${DEMO} debrief:panel`)
  })
})

describe('afterword compose --rewrite', { timeout: 30_000 }, () => {
  const words = [DEMO, '--rewrite', '--action', 'thank-you:panel:omar']

  test('says what to set when no model is', async () => {
    const { code, problems } = await run(...words)
    expect(code).toBe(2)
    expect(problems).toMatch(/AFTERWORD_LLM_URL .+AFTERWORD_LLM_MODEL/)
  })

  test('says what became of the draft, in one sentence', async () => {
    const fake = await openFakeEndpoint()
    fake.behave({
      kind: 'says',
      text: ({ body }) => JSON.parse(body.messages[1]?.content ?? '').letter.replace('For my part, ', ''),
    })
    const env = { AFTERWORD_LLM_URL: fake.url, AFTERWORD_LLM_MODEL: 'small' }
    const page = await runAfterword(['compose', ...words, ...AT], home.path, { env })
    expect(page.out).toContain('model    Rewritten in your voice by small, and checked.')
    fake.behave({ kind: 'hangs' })
    const late = await runAfterword(['compose', ...words, ...AT, '--format', 'json'], home.path, {
      env: { ...env, AFTERWORD_LLM_TIMEOUT: '1' },
    })
    await fake.close()
    expect(JSON.parse(late.out)).toHaveLength(1)
    expect(late.problems).toBe('thank-you:panel:omar: Kept as drafted: small did not answer in time.\n')
  })
})
