/** One tool that holds laws of the house. */
export interface CheckStep {
  name: string
  holds: string
  command: string[]
  /** What to do when it fails and its own output does not say. */
  remedy?: string
}

export const checkSteps: CheckStep[] = [
  { name: 'types', holds: 'types fit, strictest flags', command: ['tsc', '-p', '.'] },
  {
    name: 'biome',
    holds: 'lint, format, banned globals, no barrels, no cycles',
    command: ['biome', 'check', '--max-diagnostics=none', '--error-on-warnings'],
    remedy: '`npm run format` repairs the format and what can be repaired safely.',
  },
  { name: 'structure', holds: 'who may import whom', command: ['node', 'tools/check-structure.ts'] },
  {
    name: 'dead-code',
    holds: 'no unused file, export or dependency',
    command: ['knip', '--no-progress'],
    remedy: 'Delete what is unused; what a tool alone uses is told to knip in knip.json.',
  },
  { name: 'house', holds: 'names, sizes, rules listed, nothing postponed', command: ['node', 'tools/check-house.ts'] },
  { name: 'build', holds: 'both packages build', command: ['node', 'tools/build.ts'] },
  {
    name: 'engine-package',
    holds: 'the engine as it is published',
    command: ['publint', 'packages/engine', '--strict'],
  },
  {
    name: 'program-package',
    holds: 'the program as it is published',
    command: ['publint', 'packages/app', '--strict'],
  },
  { name: 'generated', holds: 'generated files up to date', command: ['node', 'tools/check-generated.ts'] },
]
