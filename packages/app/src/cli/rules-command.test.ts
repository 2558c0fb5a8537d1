import { etiquetteRules, noteRules } from '@afterword/engine'
import { afterAll, expect, test } from 'vitest'
import { makeFolder, runAfterword } from './testing/run-afterword.ts'

const home = makeFolder()
afterAll(home.remove)

test('lists every rule with its source, and the sources', async () => {
  const { code, out } = await runAfterword(['rules'], home.path)
  expect(code).toBe(0)
  for (const { id, title } of [...etiquetteRules, ...noteRules]) {
    expect(out).toContain(`  ${id} `)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(title)
  }
  expect(out).toContain('Job Seekers')
})

test('tells one rule in full, with how to set it, and as JSON', async () => {
  const rule = etiquetteRules.find((card) => Object.keys(card.parameters).length > 0) ?? etiquetteRules[0]
  const id = rule?.id ?? ''
  const pretty = await runAfterword(['rules', id], home.path)
  expect(pretty.code).toBe(0)
  expect(pretty.out.replaceAll(/\s+/g, ' ')).toContain(rule?.says.replaceAll(/\s+/g, ' '))
  expect(pretty.out).toContain(`"policy": { "rules": { "${id}": "off" } }`)
  const json = await runAfterword(['rules', id, '--format', 'json'], home.path)
  expect(JSON.parse(json.out)).toMatchObject({ id, provenance: expect.any(Array) })
})

test('tells a rule about notes with its examples', async () => {
  const { code, out } = await runAfterword(['rules', 'no-panel-copy'], home.path)
  expect(code).toBe(0)
  expect(out).toMatch(/It speaks up\n {4}× .+\n[\s\S]+ {4}\+ to omar: [\s\S]+It keeps silent\n {4}○ /)
  const json = await runAfterword(['rules', 'no-panel-copy', '--format', 'json'], home.path)
  expect(JSON.parse(json.out)).toMatchObject({ id: 'no-panel-copy', examples: { fires: expect.any(Array) } })
})

test('refuses an unknown rule with the nearest ones', async () => {
  const [rule] = etiquetteRules
  const { code, problems } = await runAfterword(['rules', `${rule?.id}s`], home.path)
  expect(code).toBe(2)
  expect(problems).toContain(`there is no such rule. The nearest are:\n  ${rule?.id}\n`)
})

test('ends quietly when its reader goes away', async () => {
  const run = await runAfterword(['rules', '--format', 'json'], home.path, { firstLineOnly: true })
  expect(run).toEqual({ code: 0, out: '{\n', problems: '' })
})
