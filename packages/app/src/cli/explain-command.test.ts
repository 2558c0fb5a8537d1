import { afterAll, expect, test } from 'vitest'
import { makeFolder, runAfterword } from './testing/run-afterword.ts'

const home = makeFolder()
afterAll(home.remove)

const DEMO = 'fixtures/cases/demo.json'
const AT = ['--now', '2026-09-15T14:00:00-04:00']

test('tells which rules made a step, and in JSON the explanation as the engine gives it', async () => {
  const pretty = await runAfterword(['explain', DEMO, 'check-in:1', ...AT], home.path)
  expect(pretty).toMatchObject({ code: 0, problems: '' })
  expect(pretty.out).toContain('Ask Ruth Adeyemi by e-mail where things stand')
  expect(pretty.out).toMatch(/Set the time +after-decision-date, S3\n/)
  expect(pretty.out).toMatch(/× +Gave way +weekly-follow-up/)
  const json = await runAfterword(['explain', DEMO, 'check-in:1', ...AT, '--format', 'json'], home.path)
  const explanation = JSON.parse(json.out)
  expect(explanation).toMatchObject({
    action: { id: 'check-in:1' },
    story: expect.any(Array),
    overruled: expect.any(Array),
  })
  for (const { why } of explanation.story) expect(pretty.out.replaceAll(/\s+│?\s*/g, ' ')).toContain(why)
})

test('names the steps there are when asked for one there is not, the nearest first', async () => {
  const { code, problems } = await runAfterword(['explain', DEMO, 'thankyou:panel:omar', ...AT], home.path)
  expect(code).toBe(2)
  expect(problems.split('\n').slice(0, 2)).toEqual([
    'thankyou:panel:omar: the plan has no such step. It has:',
    '  thank-you:panel:omar',
  ])
})
