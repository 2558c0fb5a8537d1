import type { Planting } from './planting.ts'

const engine = 'packages/engine/src/planted'
const app = 'packages/app/src/use-cases/planted'
const step = 'biome'

/** Violations that Biome must refuse. */
export const lintPlantings: Planting[] = [
  {
    law: 'no Date in the engine',
    step,
    files: { [`${engine}/start.ts`]: 'export const start = Date.now()\n' },
    expect: [`${engine}/start.ts … noRestrictedGlobals`, 'Date reads the machine'],
  },
  {
    law: 'no Date in the app outside clock/',
    step,
    files: { [`${app}/start.ts`]: 'export const start = new Date(0)\n' },
    expect: [`${app}/start.ts … noRestrictedGlobals`, 'Date reads the machine'],
  },
  {
    law: 'no Math.random anywhere',
    step,
    files: {
      [`${engine}/dice.ts`]: 'export const dice = Math.random()\n',
      [`${app}/dice.ts`]: 'export const dice = Math.random()\n',
    },
    expect: [`${engine}/dice.ts … noJsRestrictedProperties`, `${app}/dice.ts … noJsRestrictedProperties`],
  },
  {
    law: 'no process.env outside config/',
    step,
    files: { [`${app}/home.ts`]: "export const home = process.env['HOME']\n" },
    expect: [`${app}/home.ts … noProcessEnv`],
  },
  {
    law: 'no process.argv outside config/',
    step,
    files: { [`${app}/words.ts`]: 'export const words = process.argv\n' },
    expect: [`${app}/words.ts … noJsRestrictedProperties`, 'only reader of env and argv'],
  },
  {
    law: 'no default exports',
    step,
    files: { [`${engine}/name.ts`]: "export default 'name'\n" },
    expect: [`${engine}/name.ts … noDefaultExport`],
  },
  {
    law: 'no barrels but the front door of the engine',
    step,
    files: {
      [`${app}/days.ts`]: 'export const days = 4\n',
      [`${app}/index.ts`]: "export { days } from './days.ts'\n",
      [`${engine}/all.ts`]: "export * from '../time/day.ts'\n",
    },
    expect: [`${app}/index.ts … noBarrelFile`, `${engine}/all.ts … noReExportAll`],
  },
  {
    law: 'no import cycles',
    step,
    files: {
      [`${engine}/hen.ts`]: "import { egg } from './egg.ts'\n\nexport const hen = () => egg\n",
      [`${engine}/egg.ts`]: "import { hen } from './hen.ts'\n\nexport const egg = () => hen\n",
    },
    expect: [`${engine}/hen.ts … noImportCycles`],
  },
  {
    law: 'no any',
    step,
    files: { [`${engine}/loose.ts`]: 'export const loose = (value: any) => value\n' },
    expect: [`${engine}/loose.ts … noExplicitAny`],
  },
  {
    law: 'no non-null assertions',
    step,
    files: { [`${engine}/sure.ts`]: 'export const sure = (words: string[]) => words[0]!\n' },
    expect: [`${engine}/sure.ts … noNonNullAssertion`],
  },
  {
    law: 'no ts-ignore',
    step,
    files: { [`${engine}/hush.ts`]: '// @ts-ignore\nexport const hush: number = 1\n' },
    expect: [`${engine}/hush.ts … noTsIgnore`],
  },
  {
    law: 'no console outside cli/, tools and bench',
    step,
    files: { [`${app}/shout.ts`]: "export const shout = () => console.log('!')\n" },
    expect: [`${app}/shout.ts … noConsole`],
  },
  {
    law: 'nothing prints in a test',
    step,
    files: { [`${engine}/loud.test.ts`]: "console.log('!')\n" },
    expect: [`${engine}/loud.test.ts … noConsole`],
  },
  {
    law: 'no skipped and no focused tests',
    step,
    files: {
      [`${engine}/lazy.test.ts`]: "import { test } from 'vitest'\n\ntest.skip('later', () => undefined)\n",
      [`${engine}/alone.test.ts`]: "import { test } from 'vitest'\n\ntest.only('me', () => undefined)\n",
    },
    expect: [`${engine}/lazy.test.ts … noSkippedTests`, `${engine}/alone.test.ts … noFocusedTests`],
  },
  ...[
    'fetch',
    'crypto',
    'performance',
    'process',
    'setTimeout',
    'Intl',
    'console',
    'navigator',
    'window',
    'document',
    'localStorage',
    'globalThis',
  ].map((name) => ({
    law: `no ${name} in the engine`,
    step,
    files: { [`${engine}/reach.ts`]: `export const reach = () => ${name}\n` },
    expect: [`${engine}/reach.ts … noRestrictedGlobals`, `Do not use the global variable ${name}`],
  })),
  ...[
    'localeCompare',
    'toLocaleString',
    'toLocaleDateString',
    'toLocaleTimeString',
    'toLocaleLowerCase',
    'toLocaleUpperCase',
  ].map((name) => ({
    law: `no ${name} in the engine`,
    step,
    files: { [`${engine}/local.ts`]: `export const local = (text: string) => text.${name}('de')\n` },
    expect: [`${engine}/local.ts … noJsRestrictedProperties`, name],
  })),
  {
    law: 'file names in kebab-case (Biome)',
    step,
    files: { [`${engine}/planNext.ts`]: 'export const planNext = 1\n' },
    expect: [`${engine}/planNext.ts … useFilenamingConvention`],
  },
  {
    law: 'no file over 400 lines (Biome)',
    step,
    files: {
      [`${engine}/long.ts`]: Array.from({ length: 401 }, (_, index) => `export const n${index} = ${index}\n`).join(''),
    },
    expect: [`${engine}/long.ts … noExcessiveLinesPerFile`],
  },
  {
    law: 'the format',
    step,
    files: { [`${engine}/style.ts`]: 'export const style = "double";\n' },
    expect: [`${engine}/style.ts format`],
  },
]
