import { describe, expect, test } from 'vitest'
import { checkNames } from './check-names.ts'

describe('checkNames', () => {
  test.each([
    'packages/engine/src/time/business-days.ts',
    'packages/engine/tsconfig.build.json',
    '.dependency-cruiser.mjs',
    '.ci/run',
    'README.md',
    'CODE_OF_CONDUCT.md',
    'LICENSE',
    'fixtures/plans/01-one-interviewer.json',
    'docs/calibration.md',
  ])('accepts %s', (path) => {
    expect(checkNames([path])).toEqual([])
  })

  test.each([
    ['src/utils/a.ts', 'src/utils', 'utils'],
    ['src/date-helper.ts', 'src/date-helper.ts', 'helper'],
    ['src/base.ts', 'src/base.ts', 'base'],
    ['src/DataStore/a.ts', 'src/DataStore', 'kebab-case'],
    ['src/planNext.ts', 'src/planNext.ts', 'kebab-case'],
    ['src/mail_data.ts', 'src/mail_data.ts', 'data'],
  ])('refuses %s', (path, where, because) => {
    expect(checkNames([path])).toEqual([{ path: where, message: expect.stringContaining(because) }])
  })

  test('reports a folder once, however many files it holds', () => {
    expect(checkNames(['src/lib/a.ts', 'src/lib/b.ts'])).toHaveLength(1)
  })
})
