import type { Planting } from './planting.ts'

const engine = 'packages/engine/src'
const rules = `${engine}/etiquette/rules`
const schema = 'packages/engine/schema'

function withDependency(before: string): string {
  const manifest = JSON.parse(before)
  return JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, chai: '6.0.0' } })
}

/** Violations that the other steps must refuse: types, dead code, names and rules, packages, generated files. */
export const treePlantings: Planting[] = [
  {
    law: 'types fit',
    step: 'types',
    files: { [`${engine}/planted.ts`]: "export const days: number = 'four'\n" },
    expect: [`${engine}/planted.ts … TS2322`],
  },
  {
    law: 'what may be missing is asked for (noUncheckedIndexedAccess)',
    step: 'types',
    files: { [`${engine}/planted.ts`]: 'export const first = (words: string[]): string => words[0]\n' },
    expect: [`${engine}/planted.ts … TS2322`],
  },
  {
    law: 'no enums, namespaces or parameter properties (erasableSyntaxOnly)',
    step: 'types',
    files: { [`${engine}/planted.ts`]: 'export enum Mood {\n  Calm,\n}\n' },
    expect: [`${engine}/planted.ts … TS1294`],
  },
  {
    law: 'no unused file',
    step: 'dead-code',
    files: { [`${engine}/planted.ts`]: 'export const nobody = 1\n' },
    expect: ['Unused files', `${engine}/planted.ts`],
  },
  {
    law: 'no unused export',
    step: 'dead-code',
    files: { [`tools/house/problem.ts`]: (before) => `${before}\nexport const nobodyAsksForThis = 1\n` },
    expect: ['Unused exports', 'nobodyAsksForThis … tools/house/problem.ts'],
  },
  {
    law: 'no unused dependency',
    step: 'dead-code',
    files: { 'packages/app/package.json': withDependency },
    expect: ['Unused dependencies', 'chai … packages/app/package.json'],
  },
  {
    law: 'no undeclared dependency',
    step: 'dead-code',
    files: { 'tools/planted.ts': "import { expect } from 'chai'\n\nexpect(1)\n" },
    expect: ['Unlisted dependencies', 'chai … tools/planted.ts'],
  },
  {
    law: 'no banned names',
    step: 'house',
    files: {
      [`${engine}/helpers/planted.ts`]: 'export const a = 1\n',
      [`${engine}/date-utils.ts`]: 'export const a = 1\n',
    },
    expect: [`${engine}/helpers: "helpers" is a banned name`, `${engine}/date-utils.ts: "utils" is a banned name`],
  },
  {
    law: 'names in kebab-case, folders too',
    step: 'house',
    files: { [`${engine}/NextSteps/planted.ts`]: 'export const a = 1\n' },
    expect: [`${engine}/NextSteps: is not kebab-case`],
  },
  {
    law: 'no file over 400 lines, style sheets too',
    step: 'house',
    files: { 'packages/app/src/web/planted.css': 'a {}\n'.repeat(401) },
    expect: ['packages/app/src/web/planted.css: has 401 lines'],
  },
  {
    law: 'a rule is named after its file',
    step: 'house',
    files: { [`${rules}/planted-rule.ts`]: "export const plantedRule = { id: 'another-name' }\n" },
    expect: [`${rules}/planted-rule.ts: its rule's id must be the file's name`],
  },
  {
    law: 'one rule a file',
    step: 'house',
    files: { [`${rules}/planted-rule.ts`]: "export const a = { id: 'planted-rule' }\nexport const b = 2\n" },
    expect: [`${rules}/planted-rule.ts: must export its rule and no other value`],
  },
  {
    law: 'every rule is listed',
    step: 'house',
    files: { [`${rules}/planted-rule.ts`]: "export const a = { id: 'planted-rule' }\n" },
    expect: [`${rules}/planted-rule.ts: is not listed in`],
  },
  {
    law: 'nothing postponed',
    step: 'house',
    files: { [`${engine}/planted.ts`]: `// ${'TO'}${'DO'}: later\nexport const a = 1\n` },
    expect: [`${engine}/planted.ts:1: ${'TO'}${'DO'}`],
  },
  {
    law: 'the engine package is well made',
    step: 'engine-package',
    files: { 'packages/engine/package.json': (before) => before.replace('./dist/index.js', './dist/nowhere.js') },
    expect: ['nowhere.js … does not exist'],
  },
  {
    law: 'the program package is well made',
    step: 'program-package',
    files: { 'packages/app/package.json': (before) => before.replace('bin/afterword.cjs', 'bin/nowhere.js') },
    expect: ['nowhere.js … does not exist'],
  },
  {
    law: 'generated files are up to date',
    step: 'generated',
    files: { [`${schema}/case.schema.json`]: (before) => before.replace('IANA time zone', 'time zone') },
    expect: [`${schema}/case.schema.json: changed`],
  },
  {
    law: 'the schema is generated anew when its source changes',
    step: 'generated',
    files: {
      [`${engine}/model/schema/case-schema.ts`]: (before) => before.replace('IANA time zone of', 'The time zone of'),
    },
    expect: [`${schema}/case.schema.json: changed`],
  },
  {
    law: 'nothing by hand among the generated files',
    step: 'generated',
    files: { [`${schema}/by-hand.schema.json`]: '{}\n' },
    expect: [`${schema}/by-hand.schema.json: deleted, nothing generates it`],
  },
  {
    law: 'generated files are committed',
    step: 'generated',
    files: { 'docs/rules/planted-rule.md': '# Planted\n' },
    expect: ['docs/rules/planted-rule.md'],
  },
]
