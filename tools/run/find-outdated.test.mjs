import { expect, test } from 'vitest'
import { findOutdated } from './find-outdated.mjs'

const zod = { 'node_modules/zod': { version: '4.6.7' } }

test('nothing to install when the versions agree', () => {
  expect(findOutdated({ '': {}, ...zod, 'packages/app': { version: '1.0.0' } }, zod)).toBeUndefined()
})

test('names the package that is missing or of another version', () => {
  expect(findOutdated(zod, {})).toBe('zod')
  expect(findOutdated(zod, { 'node_modules/zod': { version: '4.0.0' } })).toBe('zod')
  expect(findOutdated({ 'packages/app/node_modules/@scope/a': { version: '1.0.0' } }, {})).toBe('@scope/a')
})

test('packages for other systems may be absent, and workspaces are no packages', () => {
  const locked = {
    'node_modules/for-mac': { version: '1.0.0', optional: true },
    'node_modules/afterword': { link: true },
  }
  expect(findOutdated(locked, {})).toBeUndefined()
})
