import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder, runAfterword } from './testing/run-afterword.ts'

const home = makeFolder()
afterAll(home.remove)

const DEMO = 'fixtures/cases/demo.json'
const TO_DANA = 'fixtures/letters/to-dana.txt'
const TO_OMAR = 'fixtures/letters/to-omar.txt'
const AT = ['--now', '2026-09-15T14:00:00-04:00']

const run = (...words: string[]) => runAfterword(['lint', ...words, ...AT], home.path)

function fileWith(name: string, content: string): string {
  const path = join(home.path, name)
  writeFileSync(path, content)
  return path
}

describe('afterword lint', { timeout: 30_000 }, () => {
  test('shows each finding at its line, with a mark under the words it is about', async () => {
    const { code, out, problems } = await run(DEMO, TO_DANA, TO_OMAR)
    expect({ code, problems }).toEqual({ code: 1, problems: '' })
    expect(out).toMatch(/^ {2}fixtures\/letters\/to-dana\.txt$/m)
    expect(out).toMatch(/^ {2}5:9 +error {2}.+no-misspelled-name$/m)
    const lines = out.split('\n')
    const marked = lines.findIndex((line) => line.includes('5 │ Dear Ms Whitefield,'))
    const mark = lines[marked + 1] ?? ''
    expect(lines[marked]?.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('Whitefield')
    expect(lines[marked + 2]).toMatch(/write {2}Whitfield/)
    expect(out).toMatch(/How alike they are[\s\S]+2 {2}to-omar\.txt +\d+ %/)
    expect(out).toContain('1 and 2 share  “')
    expect(out).toMatch(/\d+ errors? and \d+ warnings? in 2 notes\.\n$/)
    expect(out).not.toContain('\u001b')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('fits a narrow terminal, and colours when told to', async () => {
    const env = { COLUMNS: '60', FORCE_COLOR: '1' }
    const { out } = await runAfterword(['lint', DEMO, TO_DANA, TO_OMAR, ...AT], home.path, { env })
    expect(out).toContain('\u001b[31merror\u001b[0m')
    const plain = out
      .split('\u001b')
      .map((part) => part.replace(/^\[\d*m/, ''))
      .join('')
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  test('gives the promised JSON and nothing else, from files and from standard input', async () => {
    const { code, out } = await run(DEMO, TO_DANA, '--format', 'json')
    expect(code).toBe(1)
    const content = JSON.parse(out)
    expect(Object.keys(content)).toEqual(['findings', 'notices'])
    const wrongName = content.findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'no-misspelled-name')
    expect(wrongName).toEqual({
      file: TO_DANA,
      ruleId: 'no-misspelled-name',
      severity: 'error',
      message: expect.any(String),
      line: 5,
      column: 9,
      endLine: 5,
      endColumn: 19,
      suggestion: 'Whitfield',
    })
    const stdin = readFileSync(TO_DANA, 'utf8')
    const piped = await runAfterword(['lint', DEMO, '-', '--format', 'json', ...AT], home.path, { stdin })
    expect(JSON.parse(piped.out)).toEqual(JSON.parse(out.replaceAll(TO_DANA, '-')))
  })

  test('ends with 0 when there is no error, and says what was not checked', async () => {
    const body =
      'muchas gracias por la conversación sobre las clínicas que llaman antes de abrir el formulario. Me ha mostrado lo bien que el puesto encaja conmigo, y me alegraría mucho dar los próximos pasos con usted y con su equipo. En mi último trabajo escribí de nuevo un formulario así con los técnicos, y sé todo lo que eso puede cambiar para ellos.'
    const spanish = fileWith(
      'nota.txt',
      `To: dana\nSubject: Nuestra conversación de hoy\n\nEstimada Sra. Whitfield:\n\n${body}\n\nUn cordial saludo,\nInês Duarte\n+351 21 555 0142\n`,
    )
    const { code, out } = await run(DEMO, spanish)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/not in English[\s\S]+in 1 note\.\n$/) })
  })

  test('knows the employers of other cases, wherever the case itself is among them', async () => {
    const wrong = fileWith(
      'wrong.txt',
      readFileSync(TO_OMAR, 'utf8').replace('at Larkspur Instruments', 'at Harbour Lane Shipping'),
    )
    const others = ['--others', DEMO, 'fixtures/cases/agency-london.json']
    const { out } = await run(DEMO, wrong, '--format', 'json', ...others)
    expect(JSON.parse(out).findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('no-wrong-employer')
  })
})

describe('afterword lint refuses with 2', { timeout: 30_000 }, () => {
  test('what is no note, with the file and the line', async () => {
    const unknown = fileWith('unknown.txt', 'To: nobody\n\nDear Nobody,\n')
    const broken = fileWith('broken.txt', 'To: dana\nKind: love-letter\nChannel: pigeon\nDear Dana,')
    const bad = await run(DEMO, broken, 'nowhere.txt')
    expect(bad).toMatchObject({ code: 2, out: '' })
    expect(bad.problems).toMatch(/broken\.txt:2: Kind "love-letter" is unknown/)
    expect(bad.problems).toMatch(/broken\.txt:3: Channel "pigeon" is unknown/)
    expect(bad.problems).toMatch(/broken\.txt:\d: No blank line/)
    expect(bad.problems).toContain('nowhere.txt: there is no such file')
    const stranger = await run(DEMO, unknown)
    expect(stranger).toMatchObject({ code: 2, out: '' })
    expect(stranger.problems).toMatch(/unknown\.txt:1: Contact "nobody" is not in the case/)
  })

  test('a case that is none, standard input twice, no note at all', async () => {
    const twice = await run('-', '-')
    expect(twice).toMatchObject({ code: 2, problems: 'standard input: is named twice; name it once\n' })
    const noCase = await run(TO_DANA, TO_OMAR)
    expect(noCase).toMatchObject({ code: 2, out: '' })
    expect(noCase.problems).toContain('is no JSON')
    expect((await run(DEMO)).problems).toContain('afterword lint --help')
  })
})
