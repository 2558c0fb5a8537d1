import { expect, test } from 'vitest'
import { adviseOnInstallFailure } from './install-advice.mjs'

test.each([
  ['npm error code ENOTFOUND', 'cannot be reached'],
  ['npm error connect ECONNREFUSED 127.0.0.1:9', 'cannot be reached'],
  ['npm error ENOSPC: no space left on device, write', 'disk is full'],
  ['npm error Error: EACCES: permission denied, mkdir', 'cannot be written'],
  ['npm error code EUSAGE', 'disagree'],
  ['npm error code EINTEGRITY', 'damaged'],
  ['npm error something else', 'stands above'],
])('%s', (output, advice) => {
  expect(adviseOnInstallFailure(output)).toContain(advice)
})
