import type { Planting } from './planting.ts'

const engine = 'packages/engine/src'
const app = 'packages/app/src'

/** A module that imports `target` must be refused by the rule named. */
function refuse(rule: string, path: string, target: string, more: Record<string, string> = {}): Planting {
  const files = { ...more, [path]: `import * as found from '${target}'\n\nexport const use = found\n` }
  return { law: `imports: ${rule}`, step: 'structure', files, expect: [path, `${rule}: `] }
}

const leaf = 'export const leaf = 1\n'

/** Violations that dependency-cruiser must refuse: one for each rule at least. */
export const structurePlantings: Planting[] = [
  refuse('engine-is-pure', `${engine}/planner/planted.ts`, 'node:fs'),
  refuse('engine-is-pure', `${engine}/planner/planted.ts`, 'date-holidays'),
  refuse('engine-tests-stay-in-the-engine', `${engine}/planner/planted.test.ts`, '../../../app/src/clock/planted.ts', {
    [`${app}/clock/planted.ts`]: leaf,
  }),
  refuse('zod-in-the-schema-only', `${engine}/planner/planted.ts`, 'zod'),
  refuse('zod-beside-the-schema-as-types-only', `${engine}/model/planted.ts`, 'zod'),
  refuse('etiquette-rules-do-not-know-each-other', `${engine}/etiquette/rules/planted-a.ts`, './planted-b.ts', {
    [`${engine}/etiquette/rules/planted-b.ts`]: leaf,
  }),
  refuse('lint-rules-do-not-know-each-other', `${engine}/notes/lint/rules/planted-a.ts`, './planted-b.ts', {
    [`${engine}/notes/lint/rules/planted-b.ts`]: leaf,
  }),
  refuse('doors-only-call-use-cases', `${app}/cli/planted.ts`, '../holidays/planted.ts', {
    [`${app}/holidays/planted.ts`]: leaf,
  }),
  refuse('doors-only-call-use-cases', `${app}/web/planted.ts`, '../cli/planted.ts', {
    [`${app}/cli/planted.ts`]: leaf,
  }),
  refuse('wording-is-for-doors', `${app}/wording/planted.ts`, '../cli/planted.ts', {
    [`${app}/cli/planted.ts`]: leaf,
  }),
  refuse('islands-run-in-the-browser', `${app}/web/islands/planted.tsx`, '../shell/planted.ts', {
    [`${app}/web/shell/planted.ts`]: leaf,
  }),
  refuse('doors-do-no-io', `${app}/cli/planted.ts`, 'node:fs/promises'),
  refuse('use-cases-see-engine-and-ports', `${app}/use-cases/planted.ts`, '../holidays/planted.ts', {
    [`${app}/holidays/planted.ts`]: leaf,
  }),
  refuse('use-cases-see-engine-and-ports', `${app}/use-cases/planted.ts`, 'node:fs'),
  refuse('ports-are-types-about-the-engine', `${app}/ports/planted.ts`, '../holidays/planted.ts', {
    [`${app}/holidays/planted.ts`]: leaf,
  }),
  refuse('adapters-see-ports-and-engine', `${app}/clock/planted.ts`, '../holidays/planted.ts', {
    [`${app}/holidays/planted.ts`]: leaf,
  }),
  refuse('only-wiring-knows-everyone', `${app}/cli/planted.ts`, '../wiring/planted.ts', {
    [`${app}/wiring/planted.ts`]: leaf,
  }),
  {
    law: 'imports: main-only-starts',
    step: 'structure',
    files: {
      [`${app}/holidays/planted.ts`]: leaf,
      [`${app}/main.ts`]: (before) => `import './holidays/planted.ts'\n${before}`,
    },
    expect: [`${app}/main.ts`, 'main-only-starts: '],
  },
  refuse('config-knows-nobody', `${app}/config/planted.ts`, '../clock/planted.ts', {
    [`${app}/clock/planted.ts`]: leaf,
  }),
  refuse('process-in-config-only', `${app}/cli/planted.ts`, 'node:process'),
  refuse('engine-by-its-name', `${app}/use-cases/planted.ts`, '../../../engine/src/time/day.ts'),
  refuse('engine-by-its-name-not-its-path', `${app}/use-cases/planted.ts`, '../../../engine/src/index.ts'),
  refuse('no-test-code-in-the-product', `${engine}/planner/planted.ts`, 'fast-check'),
  refuse('no-cycles', `${engine}/time/planted.ts`, './planted-too.ts', {
    [`${engine}/time/planted-too.ts`]: "import type { use } from './planted.ts'\n\nexport type Use = typeof use\n",
  }),
  {
    law: 'imports: no-orphans',
    step: 'structure',
    files: { [`${engine}/time/planted.ts`]: leaf },
    expect: [`${engine}/time/planted.ts`, 'no-orphans: '],
  },
  refuse('nothing-unresolvable', `${engine}/time/planted.ts`, './nowhere.ts'),
  refuse('no-undeclared-packages', `${app}/cli/planted.ts`, 'stemmer'),
  refuse('one-room-for-commander', `${app}/use-cases/planted.ts`, 'commander'),
  refuse('one-room-for-date-holidays', `${app}/clock/planted.ts`, 'date-holidays'),
  {
    law: 'dependency-cruiser sees modules',
    step: 'structure',
    files: {
      '.dependency-cruiser.mjs': (before) =>
        before.replace("exclude: { path: '(^|/)dist/' }", "exclude: { path: '.' }"),
    },
    expect: ['saw 0 modules', 'it is blind, and proves nothing'],
  },
  {
    law: 'dependency-cruiser sees type-only imports, through @swc/core',
    step: 'structure',
    files: { '.dependency-cruiser.mjs': (before) => before.replace("parser: 'swc'", "parser: 'tsc'") },
    expect: ['no type-only imports', 'it is blind, and proves nothing'],
  },
]
